ALTER TABLE `articles` ADD `date_units` text;--> statement-breakpoint
ALTER TABLE `events` ADD `date_units` text;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_units` text;--> statement-breakpoint
ALTER TABLE `images` ADD `date_units` text;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_units` text;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_units` text;