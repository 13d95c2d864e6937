DROP INDEX `articles_language`;--> statement-breakpoint
ALTER TABLE `articles` ADD `primary_language` text GENERATED ALWAYS AS ((lower(substr("language", 1, instr("language" || '-', '-') - 1)))) VIRTUAL;--> statement-breakpoint
CREATE INDEX `articles_primary_language` ON `articles` (`primary_language`,`date_descending`,`date_order`,`id`);--> statement-breakpoint
ALTER TABLE `sections` ADD `tag` text GENERATED ALWAYS AS ((iif("kind" = 'tag', ltrim("exact", '#'), null))) VIRTUAL;--> statement-breakpoint
CREATE INDEX `sections_tag` ON `sections` (`tag`,`article_key`) WHERE "sections"."tag" is not null;--> statement-breakpoint
ALTER TABLE `entity_identifiers` ADD `identifier` text GENERATED ALWAYS AS (("scheme" || ':' || "value")) VIRTUAL;--> statement-breakpoint
CREATE INDEX `entity_identifiers_identifier` ON `entity_identifiers` (`identifier`,`entity_key`);--> statement-breakpoint
CREATE INDEX `figures_change` ON `figures` (`change_direction`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_cue` ON `quotes` (`cue`,`article_key`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `relations_label` ON `relations` (`label`,`subject_key`);--> statement-breakpoint
CREATE INDEX `attributions_speaker_text` ON `attributions` (`speaker_text`,`record_key`);