-- Texts also stand in pieces of 1024 code points, so that checking a span does not read the whole text.
CREATE TABLE `coverage_items` (
	`article_key` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`gap` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`exception` integer,
	PRIMARY KEY(`article_key`, `ordinal`),
	FOREIGN KEY (`article_key`) REFERENCES `stored_coverage`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `stored_coverage` (
	`key` integer PRIMARY KEY NOT NULL,
	`counts` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `text_pieces` (
	`article_key` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`article_key`, `ordinal`),
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `edition` ADD `unerased` integer DEFAULT false NOT NULL;--> statement-breakpoint
-- Words of articles that were removed before may still be in free pages: the next write erases them.
UPDATE `edition` SET `unerased` = `number` > 0;--> statement-breakpoint
-- Halving again and again copies a text log n times; cutting off one piece after another would copy it n times.
CREATE TRIGGER text_pieces_fill AFTER INSERT ON articles
BEGIN
  DELETE FROM text_pieces WHERE article_key = NEW.key;
  INSERT INTO text_pieces (article_key, ordinal, text)
  WITH RECURSIVE halves(ordinal, pieces, text) AS (
    SELECT 0, (length(NEW.text) + 1023) / 1024, NEW.text
    UNION ALL
    SELECT iif(side, ordinal + (pieces + 1) / 2, ordinal), iif(side, pieces / 2, (pieces + 1) / 2),
      iif(side, substr(text, (pieces + 1) / 2 * 1024 + 1), substr(text, 1, (pieces + 1) / 2 * 1024))
    FROM halves, (SELECT 0 AS side UNION ALL SELECT 1) WHERE pieces > 1)
  SELECT NEW.key, ordinal, text FROM halves WHERE pieces = 1;
END;
--> statement-breakpoint
-- The same for the articles that are there, one at a time.
CREATE TRIGGER text_pieces_once AFTER UPDATE OF digest ON articles
BEGIN
  INSERT INTO text_pieces (article_key, ordinal, text)
  WITH RECURSIVE halves(ordinal, pieces, text) AS (
    SELECT 0, (length(NEW.text) + 1023) / 1024, NEW.text
    UNION ALL
    SELECT iif(side, ordinal + (pieces + 1) / 2, ordinal), iif(side, pieces / 2, (pieces + 1) / 2),
      iif(side, substr(text, (pieces + 1) / 2 * 1024 + 1), substr(text, 1, (pieces + 1) / 2 * 1024))
    FROM halves, (SELECT 0 AS side UNION ALL SELECT 1) WHERE pieces > 1)
  SELECT NEW.key, ordinal, text FROM halves WHERE pieces = 1;
END;
--> statement-breakpoint
UPDATE articles SET digest = digest;--> statement-breakpoint
DROP TRIGGER text_pieces_once;--> statement-breakpoint
CREATE TRIGGER text_pieces_update BEFORE UPDATE ON text_pieces
BEGIN
  SELECT RAISE(ABORT, 'text piece: it cannot be changed; replace the article');
END;
--> statement-breakpoint
DROP TRIGGER articles_text;--> statement-breakpoint
CREATE TRIGGER articles_text BEFORE UPDATE OF text ON articles
WHEN NEW.text IS NOT OLD.text
BEGIN
  SELECT RAISE(ABORT, 'article: its text cannot be changed; replace the article');
END;
--> statement-breakpoint
DROP TRIGGER citations_insert;--> statement-breakpoint
CREATE TRIGGER citations_insert BEFORE INSERT ON citations
WHEN NEW.start < 0 OR length(NEW.exact) <> NEW."end" - NEW.start OR NEW.exact IS NOT (
    SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW."end" - NEW.start) FROM (
      SELECT text FROM text_pieces
      WHERE article_key = NEW.article_key AND ordinal BETWEEN NEW.start / 1024 AND (NEW."end" - 1) / 1024 ORDER BY ordinal))
BEGIN
  SELECT RAISE(ABORT, 'citation: the words differ from the text of the article');
END;
--> statement-breakpoint
DROP TRIGGER citations_update;--> statement-breakpoint
CREATE TRIGGER citations_update BEFORE UPDATE ON citations
WHEN NEW.start < 0 OR length(NEW.exact) <> NEW."end" - NEW.start OR NEW.exact IS NOT (
    SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW."end" - NEW.start) FROM (
      SELECT text FROM text_pieces
      WHERE article_key = NEW.article_key AND ordinal BETWEEN NEW.start / 1024 AND (NEW."end" - 1) / 1024 ORDER BY ordinal))
BEGIN
  SELECT RAISE(ABORT, 'citation: the words differ from the text of the article');
END;
--> statement-breakpoint
DROP TRIGGER sections_insert;--> statement-breakpoint
CREATE TRIGGER sections_insert BEFORE INSERT ON sections
WHEN NEW.start < 0 OR length(NEW.exact) <> NEW."end" - NEW.start OR NEW.exact IS NOT (
    SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW."end" - NEW.start) FROM (
      SELECT text FROM text_pieces
      WHERE article_key = NEW.article_key AND ordinal BETWEEN NEW.start / 1024 AND (NEW."end" - 1) / 1024 ORDER BY ordinal))
BEGIN
  SELECT RAISE(ABORT, 'section: the words differ from the text of the article');
END;
--> statement-breakpoint
DROP TRIGGER sections_update;--> statement-breakpoint
CREATE TRIGGER sections_update BEFORE UPDATE ON sections
WHEN NEW.start < 0 OR length(NEW.exact) <> NEW."end" - NEW.start OR NEW.exact IS NOT (
    SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW."end" - NEW.start) FROM (
      SELECT text FROM text_pieces
      WHERE article_key = NEW.article_key AND ordinal BETWEEN NEW.start / 1024 AND (NEW."end" - 1) / 1024 ORDER BY ordinal))
BEGIN
  SELECT RAISE(ABORT, 'section: the words differ from the text of the article');
END;
--> statement-breakpoint
DROP TRIGGER coverage_exceptions_insert;--> statement-breakpoint
CREATE TRIGGER coverage_exceptions_insert BEFORE INSERT ON coverage_exceptions
WHEN NEW.start < 0 OR length(NEW.exact) <> NEW."end" - NEW.start OR NEW.exact IS NOT (
    SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW."end" - NEW.start) FROM (
      SELECT text FROM text_pieces
      WHERE article_key = NEW.article_key AND ordinal BETWEEN NEW.start / 1024 AND (NEW."end" - 1) / 1024 ORDER BY ordinal))
BEGIN
  SELECT RAISE(ABORT, 'coverage exception: the words differ from the text of the article');
END;
--> statement-breakpoint
DROP TRIGGER coverage_exceptions_update;--> statement-breakpoint
CREATE TRIGGER coverage_exceptions_update BEFORE UPDATE ON coverage_exceptions
WHEN NEW.start < 0 OR length(NEW.exact) <> NEW."end" - NEW.start OR NEW.exact IS NOT (
    SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW."end" - NEW.start) FROM (
      SELECT text FROM text_pieces
      WHERE article_key = NEW.article_key AND ordinal BETWEEN NEW.start / 1024 AND (NEW."end" - 1) / 1024 ORDER BY ordinal))
BEGIN
  SELECT RAISE(ABORT, 'coverage exception: the words differ from the text of the article');
END;
