CREATE TABLE `entity_origins` (
	`entity_key` integer NOT NULL,
	`article_key` integer NOT NULL,
	`origin` text DEFAULT 'manual' NOT NULL,
	`origin_program` text,
	`origin_version` text,
	`reviewed` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`entity_key`, `article_key`),
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `entity_origins_article` ON `entity_origins` (`article_key`);--> statement-breakpoint
CREATE INDEX `entity_origins_origin` ON `entity_origins` (`reviewed`,`origin`);--> statement-breakpoint
ALTER TABLE `records` ADD `origin` text DEFAULT 'manual' NOT NULL;--> statement-breakpoint
ALTER TABLE `records` ADD `origin_program` text;--> statement-breakpoint
ALTER TABLE `records` ADD `origin_version` text;--> statement-breakpoint
ALTER TABLE `records` ADD `reviewed` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `records_origin` ON `records` (`kind`,`reviewed`,`origin`);--> statement-breakpoint
INSERT INTO `entity_origins` (`entity_key`, `article_key`) SELECT `entity_key`, `article_key` FROM `entity_names` WHERE `ordinal` = 0;
