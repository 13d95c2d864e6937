CREATE TABLE `attributions` (
	`record_key` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`claim` integer,
	`quote_key` integer,
	`speaker_key` integer,
	`speaker_text` text,
	PRIMARY KEY(`record_key`, `ordinal`),
	FOREIGN KEY (`record_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`quote_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speaker_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `attributions_speaker` ON `attributions` (`speaker_key`,`record_key`);--> statement-breakpoint
CREATE INDEX `attributions_quote` ON `attributions` (`quote_key`);--> statement-breakpoint
ALTER TABLE `conflict_claims` ADD `voice` text DEFAULT 'article' NOT NULL;--> statement-breakpoint
ALTER TABLE `conflict_claims` ADD `asserted_by` text;--> statement-breakpoint
CREATE INDEX `conflict_claims_voice` ON `conflict_claims` (`voice`,`conflict_key`);--> statement-breakpoint
ALTER TABLE `events` ADD `voice` text DEFAULT 'article' NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `asserted_by` text;--> statement-breakpoint
CREATE INDEX `events_voice` ON `events` (`voice`,`date_ascending`,`id`);--> statement-breakpoint
ALTER TABLE `figures` ADD `voice` text DEFAULT 'article' NOT NULL;--> statement-breakpoint
ALTER TABLE `figures` ADD `asserted_by` text;--> statement-breakpoint
CREATE INDEX `figures_voice` ON `figures` (`voice`,`article_key`,`position`,`id`);--> statement-breakpoint
ALTER TABLE `relations` ADD `voice` text DEFAULT 'article' NOT NULL;--> statement-breakpoint
ALTER TABLE `relations` ADD `asserted_by` text;--> statement-breakpoint
CREATE INDEX `relations_voice` ON `relations` (`voice`,`article_key`,`position`,`id`);