-- Pairs of an article stand once, and only strong ones are found by their number: half the pages, and a third of the entries, that a load has to change.
DROP INDEX `co_mention_totals_sections`;--> statement-breakpoint
CREATE INDEX `co_mention_totals_strong` ON `co_mention_totals` (`sections`) WHERE "co_mention_totals"."sections" >= 3;--> statement-breakpoint
CREATE TABLE `__new_co_mentions` (
	`entity_key` integer NOT NULL,
	`other_key` integer NOT NULL,
	`article_key` integer NOT NULL,
	`sections` integer NOT NULL,
	PRIMARY KEY(`entity_key`, `other_key`, `article_key`),
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "co_mentions_once" CHECK("__new_co_mentions"."entity_key" < "__new_co_mentions"."other_key")
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_co_mentions`("entity_key", "other_key", "article_key", "sections")
  SELECT "entity_key", "other_key", "article_key", "sections" FROM `co_mentions` WHERE "entity_key" < "other_key";--> statement-breakpoint
DROP TABLE `co_mentions`;--> statement-breakpoint
ALTER TABLE `__new_co_mentions` RENAME TO `co_mentions`;--> statement-breakpoint
CREATE INDEX `co_mentions_article` ON `co_mentions` (`article_key`);--> statement-breakpoint
-- Totals follow the pairs of each article, whatever program writes them, and have each both ways round.
CREATE TRIGGER co_mentions_insert AFTER INSERT ON co_mentions
BEGIN
  INSERT INTO co_mention_totals (entity_key, other_key, sections)
    VALUES (NEW.entity_key, NEW.other_key, NEW.sections), (NEW.other_key, NEW.entity_key, NEW.sections)
    ON CONFLICT (entity_key, other_key) DO UPDATE SET sections = sections + excluded.sections;
END;
--> statement-breakpoint
CREATE TRIGGER co_mentions_delete AFTER DELETE ON co_mentions
BEGIN
  UPDATE co_mention_totals SET sections = sections - OLD.sections
    WHERE (entity_key, other_key) IN (VALUES (OLD.entity_key, OLD.other_key), (OLD.other_key, OLD.entity_key));
  DELETE FROM co_mention_totals
    WHERE (entity_key, other_key) IN (VALUES (OLD.entity_key, OLD.other_key), (OLD.other_key, OLD.entity_key)) AND sections = 0;
END;
--> statement-breakpoint
CREATE TRIGGER co_mentions_update AFTER UPDATE ON co_mentions
BEGIN
  UPDATE co_mention_totals SET sections = sections - OLD.sections
    WHERE (entity_key, other_key) IN (VALUES (OLD.entity_key, OLD.other_key), (OLD.other_key, OLD.entity_key));
  DELETE FROM co_mention_totals
    WHERE (entity_key, other_key) IN (VALUES (OLD.entity_key, OLD.other_key), (OLD.other_key, OLD.entity_key)) AND sections = 0;
  INSERT INTO co_mention_totals (entity_key, other_key, sections)
    VALUES (NEW.entity_key, NEW.other_key, NEW.sections), (NEW.other_key, NEW.entity_key, NEW.sections)
    ON CONFLICT (entity_key, other_key) DO UPDATE SET sections = sections + excluded.sections;
END;
