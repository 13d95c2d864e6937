CREATE TABLE `article_authors` (
	`article_key` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`entity_key` integer,
	`name` text NOT NULL,
	PRIMARY KEY(`article_key`, `ordinal`),
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `article_authors_entity` ON `article_authors` (`entity_key`);--> statement-breakpoint
CREATE INDEX `article_authors_name` ON `article_authors` (`name`);--> statement-breakpoint
ALTER TABLE `articles` ADD `title_basis` text DEFAULT 'stated' NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `modified` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `license` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `license_basis` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `rights` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `rights_basis` text;