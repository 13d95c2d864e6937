DROP INDEX `events_disputed`;--> statement-breakpoint
CREATE INDEX `events_disputed` ON `events` (`disputed`,`date_ascending`,`date_order`,`id`);--> statement-breakpoint
DROP INDEX `figures_disputed`;--> statement-breakpoint
CREATE INDEX `figures_disputed` ON `figures` (`disputed`,`article_key`,`position`,`id`);--> statement-breakpoint
DROP INDEX `images_disputed`;--> statement-breakpoint
CREATE INDEX `images_disputed` ON `images` (`disputed`,`article_key`,`position`,`id`);--> statement-breakpoint
DROP INDEX `quotes_disputed`;--> statement-breakpoint
CREATE INDEX `quotes_disputed` ON `quotes` (`disputed`,`article_key`,`position`,`id`);--> statement-breakpoint
DROP INDEX `relations_disputed`;--> statement-breakpoint
CREATE INDEX `relations_disputed` ON `relations` (`disputed`,`article_key`,`position`,`id`);