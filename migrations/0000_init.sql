CREATE TABLE `articles` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`sort_title` text NOT NULL,
	`language` text NOT NULL,
	`publisher_key` integer,
	`url` text,
	`note` text,
	`date` text,
	`date_first` integer,
	`date_last` integer,
	`date_earliest` text,
	`date_latest` text,
	`date_basis` text,
	`date_reason` text,
	`date_ascending` integer GENERATED ALWAYS AS ((ifnull("date_first", 100000001))) VIRTUAL NOT NULL,
	`date_descending` integer GENERATED ALWAYS AS ((ifnull("date_first", -100000001))) VIRTUAL NOT NULL,
	`characters` integer NOT NULL,
	`digest` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`publisher_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_id` ON `articles` (`id`);--> statement-breakpoint
CREATE INDEX `articles_title` ON `articles` (`sort_title`,`id`);--> statement-breakpoint
CREATE INDEX `articles_language` ON `articles` (`language`,`id`);--> statement-breakpoint
CREATE INDEX `articles_publisher` ON `articles` (`publisher_key`);--> statement-breakpoint
CREATE INDEX `articles_date_ascending` ON `articles` (`date_ascending`,`id`);--> statement-breakpoint
CREATE INDEX `articles_date_descending` ON `articles` (`date_descending`,`id`);--> statement-breakpoint
CREATE INDEX `articles_date_last` ON `articles` (`date_last`);--> statement-breakpoint
CREATE TABLE `coverage_exceptions` (
	`article_key` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`gap` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`exact` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`article_key`, `ordinal`),
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sections` (
	`article_key` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`exact` text NOT NULL,
	PRIMARY KEY(`article_key`, `ordinal`),
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "sections_span" CHECK("sections"."start" >= 0 and "sections"."end" > "sections"."start")
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `citations` (
	`record_key` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`article_key` integer NOT NULL,
	`role` text NOT NULL,
	`claim` integer,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`exact` text NOT NULL,
	PRIMARY KEY(`record_key`, `ordinal`),
	FOREIGN KEY (`record_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "citations_span" CHECK("citations"."start" >= 0 and "citations"."end" > "citations"."start")
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `citations_place` ON `citations` (`article_key`,`start`,`end`);--> statement-breakpoint
CREATE TABLE `conflict_claims` (
	`conflict_key` integer NOT NULL,
	`claim` integer NOT NULL,
	`statement` text NOT NULL,
	PRIMARY KEY(`conflict_key`, `claim`),
	FOREIGN KEY (`conflict_key`) REFERENCES `conflicts`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `conflicts` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`article_key` integer NOT NULL,
	`position` integer NOT NULL,
	`section` text NOT NULL,
	`about` text NOT NULL,
	`reading` text NOT NULL,
	`reason` text NOT NULL,
	`note` text,
	FOREIGN KEY (`key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `conflicts_id` ON `conflicts` (`id`);--> statement-breakpoint
CREATE INDEX `conflicts_place` ON `conflicts` (`article_key`,`position`,`id`);--> statement-breakpoint
CREATE TABLE `edition` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`instance` text NOT NULL,
	`committed_at` integer NOT NULL,
	CONSTRAINT "edition_single" CHECK("edition"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `entities` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`note` text,
	`mention_count` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `entities_id` ON `entities` (`id`);--> statement-breakpoint
CREATE INDEX `entities_name` ON `entities` (`sort_name`,`id`);--> statement-breakpoint
CREATE INDEX `entities_type` ON `entities` (`type`,`sort_name`,`id`);--> statement-breakpoint
CREATE INDEX `entities_mention_count` ON `entities` (`mention_count`,`id`);--> statement-breakpoint
CREATE TABLE `entity_identifiers` (
	`entity_key` integer NOT NULL,
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`entity_key`, `scheme`),
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `entity_identifiers_value` ON `entity_identifiers` (`scheme`,`value`);--> statement-breakpoint
CREATE TABLE `entity_names` (
	`entity_key` integer NOT NULL,
	`article_key` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`name` text NOT NULL,
	`form` text NOT NULL,
	PRIMARY KEY(`entity_key`, `article_key`, `ordinal`),
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `entity_names_article` ON `entity_names` (`article_key`,`entity_key`);--> statement-breakpoint
CREATE INDEX `entity_names_name` ON `entity_names` (`name`,`entity_key`);--> statement-breakpoint
CREATE TABLE `events` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`article_key` integer NOT NULL,
	`position` integer NOT NULL,
	`section` text NOT NULL,
	`type` text NOT NULL,
	`status` text NOT NULL,
	`label` text NOT NULL,
	`place_key` integer,
	`date` text,
	`date_first` integer,
	`date_last` integer,
	`date_earliest` text,
	`date_latest` text,
	`date_basis` text,
	`date_reason` text,
	`date_ascending` integer GENERATED ALWAYS AS ((ifnull("date_first", 100000001))) VIRTUAL NOT NULL,
	`date_descending` integer GENERATED ALWAYS AS ((ifnull("date_first", -100000001))) VIRTUAL NOT NULL,
	`note` text,
	FOREIGN KEY (`key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `events_id` ON `events` (`id`);--> statement-breakpoint
CREATE INDEX `events_place` ON `events` (`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `events_type` ON `events` (`type`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `events_status` ON `events` (`status`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `events_location` ON `events` (`place_key`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `events_section` ON `events` (`section`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `events_date_ascending` ON `events` (`date_ascending`,`id`);--> statement-breakpoint
CREATE INDEX `events_date_descending` ON `events` (`date_descending`,`id`);--> statement-breakpoint
CREATE INDEX `events_date_last` ON `events` (`date_last`);--> statement-breakpoint
CREATE TABLE `figures` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`article_key` integer NOT NULL,
	`position` integer NOT NULL,
	`section` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`value` real NOT NULL,
	`unit` text,
	`bound` text NOT NULL,
	`measure` text NOT NULL,
	`change_direction` text,
	`change_base` text,
	`source` text,
	`date` text,
	`date_first` integer,
	`date_last` integer,
	`date_earliest` text,
	`date_latest` text,
	`date_basis` text,
	`date_reason` text,
	`date_ascending` integer GENERATED ALWAYS AS ((ifnull("date_first", 100000001))) VIRTUAL NOT NULL,
	`date_descending` integer GENERATED ALWAYS AS ((ifnull("date_first", -100000001))) VIRTUAL NOT NULL,
	`note` text,
	FOREIGN KEY (`key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `figures_id` ON `figures` (`id`);--> statement-breakpoint
CREATE INDEX `figures_place` ON `figures` (`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `figures_kind` ON `figures` (`kind`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `figures_unit` ON `figures` (`unit`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `figures_bound` ON `figures` (`bound`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `figures_section` ON `figures` (`section`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `figures_value` ON `figures` (`value`,`id`);--> statement-breakpoint
CREATE INDEX `figures_date_ascending` ON `figures` (`date_ascending`,`id`);--> statement-breakpoint
CREATE INDEX `figures_date_descending` ON `figures` (`date_descending`,`id`);--> statement-breakpoint
CREATE INDEX `figures_date_last` ON `figures` (`date_last`);--> statement-breakpoint
CREATE TABLE `images` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`article_key` integer NOT NULL,
	`position` integer NOT NULL,
	`section` text NOT NULL,
	`caption` text NOT NULL,
	`credit` text,
	`place_key` integer,
	`photographer_key` integer,
	`agency_key` integer,
	`date` text,
	`date_first` integer,
	`date_last` integer,
	`date_earliest` text,
	`date_latest` text,
	`date_basis` text,
	`date_reason` text,
	`date_ascending` integer GENERATED ALWAYS AS ((ifnull("date_first", 100000001))) VIRTUAL NOT NULL,
	`date_descending` integer GENERATED ALWAYS AS ((ifnull("date_first", -100000001))) VIRTUAL NOT NULL,
	`note` text,
	FOREIGN KEY (`key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`photographer_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `images_id` ON `images` (`id`);--> statement-breakpoint
CREATE INDEX `images_place` ON `images` (`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `images_location` ON `images` (`place_key`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `images_photographer` ON `images` (`photographer_key`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `images_agency` ON `images` (`agency_key`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `images_date_ascending` ON `images` (`date_ascending`,`id`);--> statement-breakpoint
CREATE INDEX `images_date_descending` ON `images` (`date_descending`,`id`);--> statement-breakpoint
CREATE INDEX `images_date_last` ON `images` (`date_last`);--> statement-breakpoint
CREATE TABLE `involvements` (
	`record_key` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`entity_key` integer NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`record_key`, `ordinal`),
	FOREIGN KEY (`record_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `involvements_entity` ON `involvements` (`entity_key`,`role`,`record_key`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`article_key` integer NOT NULL,
	`position` integer NOT NULL,
	`section` text NOT NULL,
	`entity_key` integer NOT NULL,
	`form` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `mentions_id` ON `mentions` (`id`);--> statement-breakpoint
CREATE INDEX `mentions_place` ON `mentions` (`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `mentions_entity` ON `mentions` (`entity_key`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `mentions_form` ON `mentions` (`form`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `mentions_text` ON `mentions` (`text`,`id`);--> statement-breakpoint
CREATE INDEX `mentions_section` ON `mentions` (`section`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE TABLE `quotes` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`article_key` integer NOT NULL,
	`position` integer NOT NULL,
	`section` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`speaker_key` integer,
	`speaker_text` text,
	`addressee_key` integer,
	`addressee_text` text,
	`cue` text,
	`medium` text NOT NULL,
	`date` text,
	`date_first` integer,
	`date_last` integer,
	`date_earliest` text,
	`date_latest` text,
	`date_basis` text,
	`date_reason` text,
	`date_ascending` integer GENERATED ALWAYS AS ((ifnull("date_first", 100000001))) VIRTUAL NOT NULL,
	`date_descending` integer GENERATED ALWAYS AS ((ifnull("date_first", -100000001))) VIRTUAL NOT NULL,
	`note` text,
	FOREIGN KEY (`key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speaker_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`addressee_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `quotes_id` ON `quotes` (`id`);--> statement-breakpoint
CREATE INDEX `quotes_place` ON `quotes` (`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_kind` ON `quotes` (`kind`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_speaker` ON `quotes` (`speaker_key`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_addressee` ON `quotes` (`addressee_key`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_medium` ON `quotes` (`medium`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_section` ON `quotes` (`section`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_date_ascending` ON `quotes` (`date_ascending`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_date_descending` ON `quotes` (`date_descending`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_date_last` ON `quotes` (`date_last`);--> statement-breakpoint
CREATE TABLE `record_links` (
	`record_key` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`rel` text NOT NULL,
	`target_key` integer NOT NULL,
	`target_kind` text NOT NULL,
	`target_id` text NOT NULL,
	PRIMARY KEY(`record_key`, `ordinal`),
	FOREIGN KEY (`record_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`target_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `record_links_target` ON `record_links` (`target_key`);--> statement-breakpoint
CREATE TABLE `records` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`article_key` integer,
	FOREIGN KEY (`article_key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `records_article` ON `records` (`article_key`);--> statement-breakpoint
CREATE TABLE `relations` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`article_key` integer NOT NULL,
	`position` integer NOT NULL,
	`section` text NOT NULL,
	`subject_key` integer NOT NULL,
	`predicate` text NOT NULL,
	`object_key` integer NOT NULL,
	`label` text,
	`date` text,
	`date_first` integer,
	`date_last` integer,
	`date_earliest` text,
	`date_latest` text,
	`date_basis` text,
	`date_reason` text,
	`date_ascending` integer GENERATED ALWAYS AS ((ifnull("date_first", 100000001))) VIRTUAL NOT NULL,
	`date_descending` integer GENERATED ALWAYS AS ((ifnull("date_first", -100000001))) VIRTUAL NOT NULL,
	`note` text,
	FOREIGN KEY (`key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`subject_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`object_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `relations_id` ON `relations` (`id`);--> statement-breakpoint
CREATE INDEX `relations_place` ON `relations` (`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `relations_subject` ON `relations` (`subject_key`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `relations_predicate` ON `relations` (`predicate`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `relations_object` ON `relations` (`object_key`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `relations_section` ON `relations` (`section`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `relations_date_ascending` ON `relations` (`date_ascending`,`id`);--> statement-breakpoint
CREATE INDEX `relations_date_descending` ON `relations` (`date_descending`,`id`);--> statement-breakpoint
CREATE INDEX `relations_date_last` ON `relations` (`date_last`);