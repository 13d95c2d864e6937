CREATE TABLE `changes` (
	`key` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`edition` integer NOT NULL,
	`created` integer NOT NULL,
	`removed` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `changes_edition` ON `changes` (`edition`);--> statement-breakpoint
CREATE INDEX `changes_removed` ON `changes` (`removed`) WHERE "changes"."removed" is not null;--> statement-breakpoint
ALTER TABLE `edition` ADD `changes_since` integer DEFAULT 0 NOT NULL;