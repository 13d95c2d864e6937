-- Identifiers and notes of an entity leave with the article that gave them. Which one gave those that are here is not known: they go to
-- the entity's first article, and its next load corrects that.
CREATE TABLE `entity_notes` (
	`entity_key` integer NOT NULL,
	`article_key` integer NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`entity_key`, `article_key`),
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `entity_notes_article` ON `entity_notes` (`article_key`);--> statement-breakpoint
INSERT INTO `entity_notes` (`entity_key`, `article_key`, `note`)
SELECT `key`, (SELECT min(`article_key`) FROM `entity_names` WHERE `entity_key` = `key`), `note` FROM `entities` WHERE `note` IS NOT NULL;--> statement-breakpoint
ALTER TABLE `entities` DROP COLUMN `note`;--> statement-breakpoint
CREATE TABLE `__new_entity_identifiers` (
	`entity_key` integer NOT NULL,
	`article_key` integer NOT NULL,
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`entity_key`, `scheme`, `article_key`),
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_entity_identifiers` (`entity_key`, `article_key`, `scheme`, `value`)
SELECT `entity_key`, (SELECT min(`article_key`) FROM `entity_names` n WHERE n.`entity_key` = i.`entity_key`), `scheme`, `value` FROM `entity_identifiers` i;--> statement-breakpoint
DROP TABLE `entity_identifiers`;--> statement-breakpoint
ALTER TABLE `__new_entity_identifiers` RENAME TO `entity_identifiers`;--> statement-breakpoint
CREATE INDEX `entity_identifiers_value` ON `entity_identifiers` (`scheme`,`value`);--> statement-breakpoint
CREATE INDEX `entity_identifiers_article` ON `entity_identifiers` (`article_key`);--> statement-breakpoint
-- What was loaded before is written anew by the next load of the same file.
UPDATE `articles` SET `digest` = '';
