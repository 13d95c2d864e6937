CREATE TABLE `stored_json` (
	`key` integer PRIMARY KEY NOT NULL,
	`json` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `records`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
-- What is stored goes when what it is made of changes: the record itself, ...
CREATE TRIGGER stored_json_quotes_insert AFTER INSERT ON quotes
BEGIN
  DELETE FROM stored_json WHERE key = NEW.key;
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_quotes_update AFTER UPDATE ON quotes
BEGIN
  DELETE FROM stored_json WHERE key IN (OLD.key, NEW.key);
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_events_insert AFTER INSERT ON events
BEGIN
  DELETE FROM stored_json WHERE key = NEW.key;
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_events_update AFTER UPDATE ON events
BEGIN
  DELETE FROM stored_json WHERE key IN (OLD.key, NEW.key);
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_figures_insert AFTER INSERT ON figures
BEGIN
  DELETE FROM stored_json WHERE key = NEW.key;
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_figures_update AFTER UPDATE ON figures
BEGIN
  DELETE FROM stored_json WHERE key IN (OLD.key, NEW.key);
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_images_insert AFTER INSERT ON images
BEGIN
  DELETE FROM stored_json WHERE key = NEW.key;
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_images_update AFTER UPDATE ON images
BEGIN
  DELETE FROM stored_json WHERE key IN (OLD.key, NEW.key);
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_relations_insert AFTER INSERT ON relations
BEGIN
  DELETE FROM stored_json WHERE key = NEW.key;
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_relations_update AFTER UPDATE ON relations
BEGIN
  DELETE FROM stored_json WHERE key IN (OLD.key, NEW.key);
END;
--> statement-breakpoint
-- ... its citations, involvements and links, ...
CREATE TRIGGER stored_json_citations_insert AFTER INSERT ON citations
BEGIN
  DELETE FROM stored_json WHERE key = NEW.record_key;
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_citations_update AFTER UPDATE ON citations
BEGIN
  DELETE FROM stored_json WHERE key IN (OLD.record_key, NEW.record_key);
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_citations_delete AFTER DELETE ON citations
BEGIN
  DELETE FROM stored_json WHERE key = OLD.record_key;
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_involvements_insert AFTER INSERT ON involvements
BEGIN
  DELETE FROM stored_json WHERE key = NEW.record_key;
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_involvements_update AFTER UPDATE ON involvements
BEGIN
  DELETE FROM stored_json WHERE key IN (OLD.record_key, NEW.record_key);
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_involvements_delete AFTER DELETE ON involvements
BEGIN
  DELETE FROM stored_json WHERE key = OLD.record_key;
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_record_links_insert AFTER INSERT ON record_links
BEGIN
  DELETE FROM stored_json WHERE key = NEW.record_key;
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_record_links_update AFTER UPDATE ON record_links
BEGIN
  DELETE FROM stored_json WHERE key IN (OLD.record_key, NEW.record_key);
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_record_links_delete AFTER DELETE ON record_links
BEGIN
  DELETE FROM stored_json WHERE key = OLD.record_key;
END;
--> statement-breakpoint
-- ... and what it names. Loading replaces articles and leaves entities as they are, so this only happens by hand.
CREATE TRIGGER stored_json_entities_update AFTER UPDATE OF id, name, type ON entities
BEGIN
  DELETE FROM stored_json;
END;
--> statement-breakpoint
CREATE TRIGGER stored_json_articles_update AFTER UPDATE OF id, title, date, publisher_key ON articles
BEGIN
  DELETE FROM stored_json;
END;
