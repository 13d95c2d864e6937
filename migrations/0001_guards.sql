-- What the database itself guarantees, whatever program writes to it.

-- A cited span must hold exactly the words that stand there. Offsets count code points, as substr does.
CREATE TRIGGER citations_insert BEFORE INSERT ON citations
WHEN length(NEW.exact) <> NEW."end" - NEW.start
  OR NEW.exact IS NOT (SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start) FROM articles WHERE key = NEW.article_key)
BEGIN
  SELECT RAISE(ABORT, 'citation: the words differ from the text of the article');
END;
--> statement-breakpoint
CREATE TRIGGER citations_update BEFORE UPDATE ON citations
WHEN length(NEW.exact) <> NEW."end" - NEW.start
  OR NEW.exact IS NOT (SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start) FROM articles WHERE key = NEW.article_key)
BEGIN
  SELECT RAISE(ABORT, 'citation: the words differ from the text of the article');
END;
--> statement-breakpoint
CREATE TRIGGER sections_insert BEFORE INSERT ON sections
WHEN length(NEW.exact) <> NEW."end" - NEW.start
  OR NEW.exact IS NOT (SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start) FROM articles WHERE key = NEW.article_key)
BEGIN
  SELECT RAISE(ABORT, 'section: the words differ from the text of the article');
END;
--> statement-breakpoint
CREATE TRIGGER sections_update BEFORE UPDATE ON sections
WHEN length(NEW.exact) <> NEW."end" - NEW.start
  OR NEW.exact IS NOT (SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start) FROM articles WHERE key = NEW.article_key)
BEGIN
  SELECT RAISE(ABORT, 'section: the words differ from the text of the article');
END;
--> statement-breakpoint
CREATE TRIGGER coverage_exceptions_insert BEFORE INSERT ON coverage_exceptions
WHEN length(NEW.exact) <> NEW."end" - NEW.start
  OR NEW.exact IS NOT (SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start) FROM articles WHERE key = NEW.article_key)
BEGIN
  SELECT RAISE(ABORT, 'coverage exception: the words differ from the text of the article');
END;
--> statement-breakpoint
CREATE TRIGGER coverage_exceptions_update BEFORE UPDATE ON coverage_exceptions
WHEN length(NEW.exact) <> NEW."end" - NEW.start
  OR NEW.exact IS NOT (SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start) FROM articles WHERE key = NEW.article_key)
BEGIN
  SELECT RAISE(ABORT, 'coverage exception: the words differ from the text of the article');
END;
--> statement-breakpoint
-- A text never changes under its citations: an article is replaced as a whole.
CREATE TRIGGER articles_text BEFORE UPDATE OF text ON articles
WHEN NEW.text IS NOT OLD.text
BEGIN
  SELECT RAISE(ABORT, 'article: its text can not be changed; replace the article');
END;
--> statement-breakpoint
-- An article that takes another's place, key and all, does not inherit its citations.
CREATE TRIGGER articles_insert AFTER INSERT ON articles
WHEN EXISTS (
  SELECT 1 FROM citations WHERE article_key = NEW.key AND exact IS NOT substr(NEW.text, start + 1, "end" - start)
)
BEGIN
  SELECT RAISE(ABORT, 'article: citations of another text have its key; delete its record first');
END;
--> statement-breakpoint
CREATE TRIGGER mentions_insert AFTER INSERT ON mentions
BEGIN
  UPDATE entities SET mention_count = mention_count + 1 WHERE key = NEW.entity_key;
END;
--> statement-breakpoint
CREATE TRIGGER mentions_delete AFTER DELETE ON mentions
BEGIN
  UPDATE entities SET mention_count = mention_count - 1 WHERE key = OLD.entity_key;
END;
--> statement-breakpoint
CREATE TRIGGER mentions_update AFTER UPDATE OF entity_key ON mentions
BEGIN
  UPDATE entities SET mention_count = mention_count - 1 WHERE key = OLD.entity_key;
  UPDATE entities SET mention_count = mention_count + 1 WHERE key = NEW.entity_key;
END;
--> statement-breakpoint
-- Full text of every record, by record key. Contentless: the words stand in the records already.
CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER records_delete AFTER DELETE ON records
BEGIN
  DELETE FROM search WHERE rowid = OLD.key;
END;
--> statement-breakpoint
INSERT INTO edition (id, number, instance, committed_at) VALUES (1, 0, lower(hex(randomblob(8))), unixepoch());
