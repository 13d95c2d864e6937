-- What the database itself guarantees, whatever program writes to it. The triggers are those of SQLite (migrations/), but
-- each runs once for all rows of a statement.

-- Integers have 64 bits in every column, as in SQLite, but PostgreSQL's substr takes 32.
CREATE FUNCTION substr(text, bigint, bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS 'SELECT pg_catalog.substr($1, CAST($2 AS integer), CAST($3 AS integer))';
--> statement-breakpoint
CREATE FUNCTION substr(text, bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS 'SELECT pg_catalog.substr($1, CAST($2 AS integer))';
--> statement-breakpoint
-- A cited span must hold exactly the words that stand there. Offsets count code points, as substr does. The pieces of the
-- text have 1024 code points each.
CREATE FUNCTION refuse_wrong_words() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM added WHERE added.start < 0 OR char_length(added.exact) <> added."end" - added.start
      OR added.exact IS DISTINCT FROM (
        SELECT substr(string_agg(piece.text, '' ORDER BY piece.ordinal), CAST(added.start % 1024 + 1 AS integer), CAST(added."end" - added.start AS integer))
        FROM text_pieces AS piece
        WHERE piece.article_key = added.article_key AND piece.ordinal BETWEEN added.start / 1024 AND (added."end" - 1) / 1024)
  ) THEN
    RAISE EXCEPTION '%: the words differ from the text of the article', TG_ARGV[0] USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER citations_insert AFTER INSERT ON citations REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_wrong_words('citation');
--> statement-breakpoint
CREATE TRIGGER citations_update AFTER UPDATE ON citations REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_wrong_words('citation');
--> statement-breakpoint
CREATE TRIGGER sections_insert AFTER INSERT ON sections REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_wrong_words('section');
--> statement-breakpoint
CREATE TRIGGER sections_update AFTER UPDATE ON sections REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_wrong_words('section');
--> statement-breakpoint
CREATE TRIGGER coverage_exceptions_insert AFTER INSERT ON coverage_exceptions REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_wrong_words('coverage exception');
--> statement-breakpoint
CREATE TRIGGER coverage_exceptions_update AFTER UPDATE ON coverage_exceptions REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_wrong_words('coverage exception');
--> statement-breakpoint
-- A text never changes under its citations: an article is replaced as a whole.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% cannot be changed; replace the article', TG_ARGV[0] USING ERRCODE = 'check_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_text BEFORE UPDATE OF text ON articles
  FOR EACH ROW WHEN (NEW.text IS DISTINCT FROM OLD.text) EXECUTE FUNCTION refuse_change('article: its text');
--> statement-breakpoint
CREATE TRIGGER text_pieces_update BEFORE UPDATE ON text_pieces
  FOR EACH ROW EXECUTE FUNCTION refuse_change('text piece: it');
--> statement-breakpoint
-- Halves the text until each part is a piece, because substr reads a text from its beginning.
CREATE FUNCTION fill_text_pieces() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO text_pieces (article_key, ordinal, text)
  WITH RECURSIVE halves(key, ordinal, pieces, text) AS (
    SELECT added.key, 0, (char_length(added.text) + 1023) / 1024, added.text FROM added
    UNION ALL
    SELECT key, CASE side WHEN 1 THEN ordinal + (pieces + 1) / 2 ELSE ordinal END,
      CASE side WHEN 1 THEN pieces / 2 ELSE (pieces + 1) / 2 END,
      CASE side WHEN 1 THEN substr(text, (pieces + 1) / 2 * 1024 + 1) ELSE substr(text, 1, (pieces + 1) / 2 * 1024) END
    FROM halves, (VALUES (0), (1)) AS sides (side) WHERE pieces > 1)
  SELECT key, ordinal, text FROM halves WHERE pieces = 1;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER text_pieces_fill AFTER INSERT ON articles REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION fill_text_pieces();
--> statement-breakpoint
CREATE FUNCTION count_added_mentions() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE entities SET mention_count = mention_count + counted.mentions
    FROM (SELECT entity_key, count(*) AS mentions FROM added GROUP BY entity_key) AS counted WHERE entities.key = counted.entity_key;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION count_removed_mentions() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE entities SET mention_count = mention_count - counted.mentions
    FROM (SELECT entity_key, count(*) AS mentions FROM removed GROUP BY entity_key) AS counted WHERE entities.key = counted.entity_key;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER mentions_insert AFTER INSERT ON mentions REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION count_added_mentions();
--> statement-breakpoint
CREATE TRIGGER mentions_delete AFTER DELETE ON mentions REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION count_removed_mentions();
--> statement-breakpoint
CREATE TRIGGER mentions_update_added AFTER UPDATE ON mentions REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION count_added_mentions();
--> statement-breakpoint
CREATE TRIGGER mentions_update_removed AFTER UPDATE ON mentions REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION count_removed_mentions();
--> statement-breakpoint
-- The totals have each pair in both directions.
CREATE FUNCTION total_added_co_mentions() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO co_mention_totals AS totals (entity_key, other_key, sections)
    SELECT entity_key, other_key, sum(sections) FROM (
      SELECT entity_key, other_key, sections FROM added
      UNION ALL SELECT other_key, entity_key, sections FROM added) AS pairs
    GROUP BY entity_key, other_key
    ON CONFLICT (entity_key, other_key) DO UPDATE SET sections = totals.sections + excluded.sections;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION total_removed_co_mentions() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE co_mention_totals AS totals SET sections = totals.sections - pairs.sections FROM (
      SELECT entity_key, other_key, sum(sections) AS sections FROM (
        SELECT entity_key, other_key, sections FROM removed
        UNION ALL SELECT other_key, entity_key, sections FROM removed) AS both_ways
      GROUP BY entity_key, other_key) AS pairs
    WHERE totals.entity_key = pairs.entity_key AND totals.other_key = pairs.other_key;
  DELETE FROM co_mention_totals AS totals USING removed
    WHERE totals.sections = 0 AND ((totals.entity_key, totals.other_key) = (removed.entity_key, removed.other_key)
      OR (totals.entity_key, totals.other_key) = (removed.other_key, removed.entity_key));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER co_mentions_insert AFTER INSERT ON co_mentions REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION total_added_co_mentions();
--> statement-breakpoint
CREATE TRIGGER co_mentions_delete AFTER DELETE ON co_mentions REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION total_removed_co_mentions();
--> statement-breakpoint
CREATE TRIGGER co_mentions_update_added AFTER UPDATE ON co_mentions REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION total_added_co_mentions();
--> statement-breakpoint
CREATE TRIGGER co_mentions_update_removed AFTER UPDATE ON co_mentions REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION total_removed_co_mentions();
--> statement-breakpoint
-- The greatest key that a record has ever had: no key is used twice.
CREATE TABLE last_key ("one" boolean PRIMARY KEY DEFAULT true CHECK ("one"), "key" bigint NOT NULL);
--> statement-breakpoint
INSERT INTO last_key ("key") VALUES (0);
--> statement-breakpoint
CREATE FUNCTION keep_last_key() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE last_key SET "key" = greatest("key", (SELECT max(added.key) FROM added));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER records_insert AFTER INSERT ON records REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_last_key();
--> statement-breakpoint
-- The version of what is stored beside the data (STORED_JSON_VERSION); 0 until it is made.
CREATE TABLE stored_json_version ("one" boolean PRIMARY KEY DEFAULT true CHECK ("one"), "version" bigint NOT NULL);
--> statement-breakpoint
INSERT INTO stored_json_version ("version") VALUES (0);
--> statement-breakpoint
-- Tells the timelines of clusters apart. A standby that is promoted begins a new timeline: if it lacks the last editions of the
-- lost primary, it uses their numbers again. A service that hides its clusters gives the same text for all.
CREATE FUNCTION edition_origin() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  cluster text := '';
  timeline text := '';
BEGIN
  BEGIN
    cluster := (SELECT system_identifier FROM pg_control_system());
    timeline := left(pg_walfile_name(pg_current_wal_lsn()), 8);
  EXCEPTION WHEN insufficient_privilege OR undefined_function OR feature_not_supported THEN
    NULL;
  END;
  RETURN left(md5(cluster || ' ' || timeline), 8);
END $$;
--> statement-breakpoint
INSERT INTO edition (id, number, instance, committed_at)
  VALUES (1, 0, left(replace(CAST(gen_random_uuid() AS text), '-', ''), 16) || edition_origin(), floor(extract(epoch FROM now())));
