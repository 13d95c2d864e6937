DROP INDEX `articles_language`;--> statement-breakpoint
DROP INDEX `articles_publisher`;--> statement-breakpoint
CREATE INDEX `articles_language` ON `articles` (`language`,`date_descending`,`id`);--> statement-breakpoint
CREATE INDEX `articles_publisher` ON `articles` (`publisher_key`,`date_descending`,`id`);--> statement-breakpoint
DROP INDEX `events_type`;--> statement-breakpoint
DROP INDEX `events_status`;--> statement-breakpoint
DROP INDEX `events_location`;--> statement-breakpoint
DROP INDEX `events_section`;--> statement-breakpoint
CREATE INDEX `events_type` ON `events` (`type`,`date_ascending`,`id`);--> statement-breakpoint
CREATE INDEX `events_status` ON `events` (`status`,`date_ascending`,`id`);--> statement-breakpoint
CREATE INDEX `events_location` ON `events` (`place_key`,`date_ascending`,`id`);--> statement-breakpoint
CREATE INDEX `events_section` ON `events` (`section`,`date_ascending`,`id`);