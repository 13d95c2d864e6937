DROP INDEX `articles_date_span`;--> statement-breakpoint
CREATE INDEX `articles_long_ascending` ON `articles` (`date_ascending`,`id`,`date_last`) WHERE "articles"."date_span" > 366;--> statement-breakpoint
CREATE INDEX `articles_long_descending` ON `articles` (`date_descending`,`id`,`date_last`) WHERE "articles"."date_span" > 366;--> statement-breakpoint
DROP INDEX `events_date_span`;--> statement-breakpoint
CREATE INDEX `events_long_ascending` ON `events` (`date_ascending`,`id`,`date_last`) WHERE "events"."date_span" > 366;--> statement-breakpoint
CREATE INDEX `events_long_descending` ON `events` (`date_descending`,`id`,`date_last`) WHERE "events"."date_span" > 366;--> statement-breakpoint
DROP INDEX `figures_date_span`;--> statement-breakpoint
CREATE INDEX `figures_long_ascending` ON `figures` (`date_ascending`,`id`,`date_last`) WHERE "figures"."date_span" > 366;--> statement-breakpoint
CREATE INDEX `figures_long_descending` ON `figures` (`date_descending`,`id`,`date_last`) WHERE "figures"."date_span" > 366;--> statement-breakpoint
DROP INDEX `images_date_span`;--> statement-breakpoint
CREATE INDEX `images_long_ascending` ON `images` (`date_ascending`,`id`,`date_last`) WHERE "images"."date_span" > 366;--> statement-breakpoint
CREATE INDEX `images_long_descending` ON `images` (`date_descending`,`id`,`date_last`) WHERE "images"."date_span" > 366;--> statement-breakpoint
DROP INDEX `quotes_date_span`;--> statement-breakpoint
CREATE INDEX `quotes_long_ascending` ON `quotes` (`date_ascending`,`id`,`date_last`) WHERE "quotes"."date_span" > 366;--> statement-breakpoint
CREATE INDEX `quotes_long_descending` ON `quotes` (`date_descending`,`id`,`date_last`) WHERE "quotes"."date_span" > 366;--> statement-breakpoint
DROP INDEX `relations_date_span`;--> statement-breakpoint
CREATE INDEX `relations_long_ascending` ON `relations` (`date_ascending`,`id`,`date_last`) WHERE "relations"."date_span" > 366;--> statement-breakpoint
CREATE INDEX `relations_long_descending` ON `relations` (`date_descending`,`id`,`date_last`) WHERE "relations"."date_span" > 366;