CREATE TABLE `entity_merged_ids` (
	`entity_key` integer NOT NULL,
	`article_key` integer NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`entity_key`, `id`, `article_key`),
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `entity_merged_ids_id` ON `entity_merged_ids` (`id`,`article_key`,`entity_key`);--> statement-breakpoint
CREATE INDEX `entity_merged_ids_article` ON `entity_merged_ids` (`article_key`);