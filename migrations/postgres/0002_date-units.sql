ALTER TABLE "articles" ADD COLUMN "date_units" text collate "C";--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "date_units" text collate "C";--> statement-breakpoint
ALTER TABLE "figures" ADD COLUMN "date_units" text collate "C";--> statement-breakpoint
ALTER TABLE "images" ADD COLUMN "date_units" text collate "C";--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "date_units" text collate "C";--> statement-breakpoint
ALTER TABLE "relations" ADD COLUMN "date_units" text collate "C";