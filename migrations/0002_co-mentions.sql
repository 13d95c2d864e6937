CREATE TABLE `co_mention_totals` (
	`entity_key` integer NOT NULL,
	`other_key` integer NOT NULL,
	`sections` integer NOT NULL,
	PRIMARY KEY(`entity_key`, `other_key`),
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `co_mention_totals_sections` ON `co_mention_totals` (`sections`);--> statement-breakpoint
CREATE TABLE `co_mentions` (
	`entity_key` integer NOT NULL,
	`other_key` integer NOT NULL,
	`article_key` integer NOT NULL,
	`sections` integer NOT NULL,
	PRIMARY KEY(`entity_key`, `other_key`, `article_key`),
	FOREIGN KEY (`entity_key`) REFERENCES `entities`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `co_mentions_article` ON `co_mentions` (`article_key`);--> statement-breakpoint
CREATE INDEX `relations_pair` ON `relations` (`subject_key`,`object_key`,`predicate`);--> statement-breakpoint
-- Totals follow the pairs of each article, whatever program writes them.
CREATE TRIGGER co_mentions_insert AFTER INSERT ON co_mentions
BEGIN
  INSERT INTO co_mention_totals (entity_key, other_key, sections) VALUES (NEW.entity_key, NEW.other_key, NEW.sections)
    ON CONFLICT (entity_key, other_key) DO UPDATE SET sections = sections + excluded.sections;
END;
--> statement-breakpoint
CREATE TRIGGER co_mentions_update AFTER UPDATE ON co_mentions
BEGIN
  UPDATE co_mention_totals SET sections = sections - OLD.sections WHERE entity_key = OLD.entity_key AND other_key = OLD.other_key;
  DELETE FROM co_mention_totals WHERE entity_key = OLD.entity_key AND other_key = OLD.other_key AND sections = 0;
  INSERT INTO co_mention_totals (entity_key, other_key, sections) VALUES (NEW.entity_key, NEW.other_key, NEW.sections)
    ON CONFLICT (entity_key, other_key) DO UPDATE SET sections = sections + excluded.sections;
END;
--> statement-breakpoint
CREATE TRIGGER co_mentions_delete AFTER DELETE ON co_mentions
BEGIN
  UPDATE co_mention_totals SET sections = sections - OLD.sections WHERE entity_key = OLD.entity_key AND other_key = OLD.other_key;
  DELETE FROM co_mention_totals WHERE entity_key = OLD.entity_key AND other_key = OLD.other_key AND sections = 0;
END;
--> statement-breakpoint
-- What was loaded before.
WITH placed AS (
  SELECT DISTINCT m.article_key, s.ordinal, m.entity_key
  FROM mentions m JOIN sections s ON s.article_key = m.article_key AND s.start <= m.position AND m.position < s."end")
INSERT INTO co_mentions (entity_key, other_key, article_key, sections)
SELECT a.entity_key, b.entity_key, a.article_key, count(*)
FROM placed a JOIN placed b ON b.article_key = a.article_key AND b.ordinal = a.ordinal AND b.entity_key <> a.entity_key
GROUP BY 1, 2, 3;
