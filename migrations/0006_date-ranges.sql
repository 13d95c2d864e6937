DROP INDEX `articles_date_last`;--> statement-breakpoint
DROP INDEX `articles_date_ascending`;--> statement-breakpoint
DROP INDEX `articles_date_descending`;--> statement-breakpoint
ALTER TABLE `articles` ADD `date_span` integer GENERATED ALWAYS AS (("date_last" - "date_first")) VIRTUAL;--> statement-breakpoint
CREATE INDEX `articles_date_span` ON `articles` (`date_span`);--> statement-breakpoint
CREATE INDEX `articles_date_ascending` ON `articles` (`date_ascending`,`id`,`date_last`);--> statement-breakpoint
CREATE INDEX `articles_date_descending` ON `articles` (`date_descending`,`id`,`date_last`);--> statement-breakpoint
DROP INDEX `events_date_last`;--> statement-breakpoint
DROP INDEX `events_date_ascending`;--> statement-breakpoint
DROP INDEX `events_date_descending`;--> statement-breakpoint
ALTER TABLE `events` ADD `date_span` integer GENERATED ALWAYS AS (("date_last" - "date_first")) VIRTUAL;--> statement-breakpoint
CREATE INDEX `events_date_span` ON `events` (`date_span`);--> statement-breakpoint
CREATE INDEX `events_date_ascending` ON `events` (`date_ascending`,`id`,`date_last`);--> statement-breakpoint
CREATE INDEX `events_date_descending` ON `events` (`date_descending`,`id`,`date_last`);--> statement-breakpoint
DROP INDEX `figures_date_last`;--> statement-breakpoint
DROP INDEX `figures_date_ascending`;--> statement-breakpoint
DROP INDEX `figures_date_descending`;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_span` integer GENERATED ALWAYS AS (("date_last" - "date_first")) VIRTUAL;--> statement-breakpoint
CREATE INDEX `figures_date_span` ON `figures` (`date_span`);--> statement-breakpoint
CREATE INDEX `figures_date_ascending` ON `figures` (`date_ascending`,`id`,`date_last`);--> statement-breakpoint
CREATE INDEX `figures_date_descending` ON `figures` (`date_descending`,`id`,`date_last`);--> statement-breakpoint
DROP INDEX `images_date_last`;--> statement-breakpoint
DROP INDEX `images_date_ascending`;--> statement-breakpoint
DROP INDEX `images_date_descending`;--> statement-breakpoint
ALTER TABLE `images` ADD `date_span` integer GENERATED ALWAYS AS (("date_last" - "date_first")) VIRTUAL;--> statement-breakpoint
CREATE INDEX `images_date_span` ON `images` (`date_span`);--> statement-breakpoint
CREATE INDEX `images_date_ascending` ON `images` (`date_ascending`,`id`,`date_last`);--> statement-breakpoint
CREATE INDEX `images_date_descending` ON `images` (`date_descending`,`id`,`date_last`);--> statement-breakpoint
DROP INDEX `quotes_date_last`;--> statement-breakpoint
DROP INDEX `quotes_date_ascending`;--> statement-breakpoint
DROP INDEX `quotes_date_descending`;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_span` integer GENERATED ALWAYS AS (("date_last" - "date_first")) VIRTUAL;--> statement-breakpoint
CREATE INDEX `quotes_date_span` ON `quotes` (`date_span`);--> statement-breakpoint
CREATE INDEX `quotes_date_ascending` ON `quotes` (`date_ascending`,`id`,`date_last`);--> statement-breakpoint
CREATE INDEX `quotes_date_descending` ON `quotes` (`date_descending`,`id`,`date_last`);--> statement-breakpoint
DROP INDEX `relations_date_last`;--> statement-breakpoint
DROP INDEX `relations_date_ascending`;--> statement-breakpoint
DROP INDEX `relations_date_descending`;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_span` integer GENERATED ALWAYS AS (("date_last" - "date_first")) VIRTUAL;--> statement-breakpoint
CREATE INDEX `relations_date_span` ON `relations` (`date_span`);--> statement-breakpoint
CREATE INDEX `relations_date_ascending` ON `relations` (`date_ascending`,`id`,`date_last`);--> statement-breakpoint
CREATE INDEX `relations_date_descending` ON `relations` (`date_descending`,`id`,`date_last`);