-- The loader keeps the stored JSON, and only the parts that are expensive to build are stored.
DROP TRIGGER stored_json_quotes_insert;--> statement-breakpoint
DROP TRIGGER stored_json_quotes_update;--> statement-breakpoint
DROP TRIGGER stored_json_events_insert;--> statement-breakpoint
DROP TRIGGER stored_json_events_update;--> statement-breakpoint
DROP TRIGGER stored_json_figures_insert;--> statement-breakpoint
DROP TRIGGER stored_json_figures_update;--> statement-breakpoint
DROP TRIGGER stored_json_images_insert;--> statement-breakpoint
DROP TRIGGER stored_json_images_update;--> statement-breakpoint
DROP TRIGGER stored_json_relations_insert;--> statement-breakpoint
DROP TRIGGER stored_json_relations_update;--> statement-breakpoint
DROP TRIGGER stored_json_citations_insert;--> statement-breakpoint
DROP TRIGGER stored_json_citations_update;--> statement-breakpoint
DROP TRIGGER stored_json_citations_delete;--> statement-breakpoint
DROP TRIGGER stored_json_involvements_insert;--> statement-breakpoint
DROP TRIGGER stored_json_involvements_update;--> statement-breakpoint
DROP TRIGGER stored_json_involvements_delete;--> statement-breakpoint
DROP TRIGGER stored_json_record_links_insert;--> statement-breakpoint
DROP TRIGGER stored_json_record_links_update;--> statement-breakpoint
DROP TRIGGER stored_json_record_links_delete;--> statement-breakpoint
DROP TRIGGER stored_json_entities_update;--> statement-breakpoint
DROP TRIGGER stored_json_articles_update;--> statement-breakpoint
DROP TABLE `stored_json`;--> statement-breakpoint
CREATE TABLE `stored_articles` (
	`key` integer PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`publication` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `stored_json` (
	`key` integer PRIMARY KEY NOT NULL,
	`cited_words` text NOT NULL,
	`rest` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
