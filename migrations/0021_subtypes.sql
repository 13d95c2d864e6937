CREATE TABLE `entity_subtypes` (
	`entity_key` integer NOT NULL,
	`article_key` integer NOT NULL,
	`subtype` text NOT NULL,
	PRIMARY KEY(`entity_key`, `article_key`),
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `entity_subtypes_subtype` ON `entity_subtypes` (`subtype`,`entity_key`);--> statement-breakpoint
CREATE INDEX `entity_subtypes_article` ON `entity_subtypes` (`article_key`);--> statement-breakpoint
ALTER TABLE `events` ADD `subtype` text;--> statement-breakpoint
CREATE INDEX `events_subtype` ON `events` (`subtype`,`date_ascending`,`date_order`,`id`);--> statement-breakpoint
ALTER TABLE `figures` ADD `subtype` text;--> statement-breakpoint
ALTER TABLE `figures` ADD `currency` text;--> statement-breakpoint
CREATE INDEX `figures_currency` ON `figures` (`currency`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `figures_subtype` ON `figures` (`subtype`,`article_key`,`position`,`id`);--> statement-breakpoint
ALTER TABLE `quotes` ADD `subtype` text;--> statement-breakpoint
CREATE INDEX `quotes_subtype` ON `quotes` (`subtype`,`article_key`,`position`,`id`);--> statement-breakpoint
ALTER TABLE `relations` ADD `subtype` text;--> statement-breakpoint
CREATE INDEX `relations_subtype` ON `relations` (`subtype`,`article_key`,`position`,`id`);