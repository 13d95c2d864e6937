ALTER TABLE `relations` ADD `status` text DEFAULT 'current' NOT NULL;--> statement-breakpoint
ALTER TABLE `relations` ADD `stated_status` text;--> statement-breakpoint
ALTER TABLE `relations` ADD `is_dated_by_event` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `relations_status` ON `relations` (`status`,`article_key`,`position`,`id`);