-- The full-text index: for each word of a record its places, as model/search/search-folding.ts folds and splits the words,
-- and their numbers in the searched parts. Each part has 2^29 places, in the order of SEARCHED_PARTS
-- (model/search/search-parts.ts).
CREATE TABLE search_words (
  "word" text COLLATE "C" NOT NULL,
  "key" bigint NOT NULL,
  "text" integer NOT NULL,
  "label" integer NOT NULL,
  "speaker" integer NOT NULL,
  "places" integer[] NOT NULL,
  PRIMARY KEY ("word", "key") INCLUDE ("text", "label", "speaker")
);
--> statement-breakpoint
-- The plan of a search depends on how common its words are.
ALTER TABLE search_words ALTER COLUMN "word" SET STATISTICS 1000;
--> statement-breakpoint
-- The records of the index, with the number of their words.
CREATE TABLE search_records (
  "key" bigint PRIMARY KEY REFERENCES records ("key") ON DELETE CASCADE,
  "words" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX search_words_key ON search_words ("key");
--> statement-breakpoint
-- The numbers of records and of their words, from which the average length of a record follows.
CREATE TABLE search_totals ("one" boolean PRIMARY KEY DEFAULT true CHECK ("one"), "records" bigint NOT NULL, "words" bigint NOT NULL);
--> statement-breakpoint
INSERT INTO search_totals ("records", "words") VALUES (0, 0);
--> statement-breakpoint
CREATE FUNCTION total_search_records() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  sign bigint := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  UPDATE search_totals AS totals
    SET records = totals.records + sign * changed.records, words = totals.words + sign * changed.words
    FROM (SELECT count(*) AS records, coalesce(sum(words), 0) AS words FROM changed) AS changed
    WHERE changed.records > 0;
  IF TG_OP = 'DELETE' THEN
    DELETE FROM search_words AS words USING changed WHERE words.key = changed.key;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER search_records_insert AFTER INSERT ON search_records REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION total_search_records();
--> statement-breakpoint
CREATE TRIGGER search_records_delete AFTER DELETE ON search_records REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION total_search_records();
--> statement-breakpoint
-- The condition for a word of a phrase, which may be a prefix.
CREATE FUNCTION search_condition(alias text, word text, is_prefix boolean) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN is_prefix THEN format('%1$s.word >= %2$L AND %1$s.word < %3$L', alias, word, word || U&'\+10FFFF')
    ELSE format('%s.word = %L', alias, word) END
$$;
--> statement-breakpoint
-- The statement that finds a phrase, written as in FTS5: words between quotation marks, and * if the last is a prefix. It
-- gives keys, and how often the phrase stands in each record, in a column of this name. A null part stands for all.
CREATE FUNCTION search_phrase(phrase text, part text, name text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  words text[] := string_to_array(split_part(phrase, '"', 2), ' ');
  is_prefix boolean := phrase LIKE '%*';
  number text := CASE WHEN part IS NULL THEN '(w.text + w.label + w.speaker)' ELSE format('w.%I', part) END;
BEGIN
  IF cardinality(words) > 1 THEN
    RETURN search_places(words, is_prefix, part, name);
  END IF;
  RETURN format(CASE
    WHEN is_prefix THEN 'SELECT w.key, sum(%1$s) AS %2$I FROM search_words AS w WHERE %3$s AND %1$s > 0 GROUP BY w.key'
    ELSE 'SELECT w.key, cast(%1$s AS bigint) AS %2$I FROM search_words AS w WHERE %3$s AND %1$s > 0' END,
    number, name, search_condition('w', words[1], is_prefix));
END $$;
--> statement-breakpoint
-- The statement that finds a phrase of several words.
CREATE FUNCTION search_places(words text[], is_prefix boolean, part text, name text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  size integer := cardinality(words);
  number integer := array_position('{text,label,speaker}'::text[], part) - 1;
  within text := CASE WHEN part IS NULL THEN 'true'
    ELSE format('place BETWEEN %s AND %s', number << 29, (number << 29) + ((1 << 29) - 1)) END;
  -- The words that each record must have as they are. The indexes find the records from the rarest of the first six.
  whole text[] := CASE WHEN is_prefix THEN words[:size - 1] ELSE words END;
  first text[] := ARRAY(SELECT word FROM (SELECT DISTINCT word FROM unnest(whole[:6]) AS word) AS distinct_words);
  candidates text;
  starts text;
  others text;
BEGIN
  SELECT format('SELECT w1.key, %s FROM search_words AS w1%s WHERE %s',
      string_agg(format('w%1$s.places AS places%1$s', i), ', '),
      string_agg(CASE WHEN i > 1 THEN format(' JOIN search_words AS w%1$s ON w%1$s.key = w1.key AND %2$s', i,
        search_condition('w' || i, first[i], false)) END, ''),
      search_condition('w1', first[1], false))
    INTO candidates FROM generate_series(1, cardinality(first)) AS i;
  -- Where the phrase would begin, from each of its words: it begins where all of them agree.
  SELECT string_agg(format('SELECT key, unnest(places%s) - %s AS place FROM candidates',
      array_position(first, whole[i]), i - 1), ' UNION ALL ') FILTER (WHERE whole[i] = ANY (first)),
    string_agg(format('(%s, %L)', i - 1, whole[i]), ', ') FILTER (WHERE whole[i] <> ALL (first))
    INTO starts, others FROM generate_series(1, cardinality(whole)) AS i;
  IF others IS NOT NULL THEN
    starts := starts || format(' UNION ALL SELECT w.key, unnest(w.places) - others.i FROM candidates
      CROSS JOIN (VALUES %s) AS others (i, word)
      JOIN search_words AS w ON w.key = candidates.key AND w.word = others.word COLLATE "C"', others);
  END IF;
  IF is_prefix THEN
    starts := starts || format(' UNION ALL SELECT w.key, unnest(w.places) - %s FROM search_words AS w
      WHERE %s AND w.key IN (SELECT key FROM candidates)', size - 1, search_condition('w', words[size], true));
  END IF;
  RETURN format('WITH candidates AS MATERIALIZED (%s) SELECT key, count(*) AS %I FROM (
      SELECT key, place FROM (%s) AS starts WHERE %s GROUP BY key, place HAVING count(*) = %s) AS phrases GROUP BY key',
    candidates, name, starts, within, size);
END $$;
--> statement-breakpoint
-- Reads an expression of FTS5 from the token at `place` on. `node` is a table, for FROM, of the keys that it matches and, in
-- a column for each phrase, how often it stands in them. Level 0 reads OR, 1 AND, 2 NOT, and 3 a phrase or brackets.
-- `phrases` collects the statements of the phrases that count for the rank, if there are any: p1, p2 and so on.
CREATE FUNCTION search_node(tokens text[], level integer, part text, is_ranked boolean,
    INOUT place integer, INOUT phrases text[], OUT node text) LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  operators text[] := '{OR,AND,NOT}';
  token text := tokens[place];
  other text;
BEGIN
  IF level = 3 THEN
    place := place + 1;
    IF token LIKE '"%' AND is_ranked THEN
      phrases := phrases || search_phrase(token, part, format('n%s', cardinality(phrases) + 1));
      node := format('p%s', cardinality(phrases));
    ELSIF token LIKE '"%' THEN
      node := format('(%s)', search_phrase(token, part, format('_%s', place)));
    ELSE
      SELECT inner_.place + 1, inner_.phrases, inner_.node INTO place, phrases, node
        FROM search_node(tokens, 0, coalesce(substring(token FROM '\w+'), part), is_ranked, place, phrases) AS inner_;
    END IF;
    RETURN;
  END IF;
  SELECT operand.place, operand.phrases, operand.node INTO place, phrases, node
    FROM search_node(tokens, level + 1, part, is_ranked, place, phrases) AS operand;
  WHILE tokens[place] = operators[level + 1] LOOP
    SELECT operand.place, operand.phrases, operand.node INTO place, phrases, other
      FROM search_node(tokens, level + 1, part, is_ranked AND level < 2, place + 1, phrases) AS operand;
    node := format(CASE level
      WHEN 0 THEN '(SELECT * FROM %s AS a FULL JOIN %s AS b USING (key))'
      WHEN 1 THEN '(SELECT * FROM %s AS a JOIN %s AS b USING (key))'
      ELSE '(SELECT a.* FROM %s AS a WHERE NOT EXISTS (SELECT FROM %s AS b WHERE b.key = a.key))' END, node, other);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_tokens(query text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT array_agg(found[1]) FROM regexp_matches(query, '"[^"]*"\*?|\{\w+\} : \(|[()]|\w+', 'g') AS found
$$;
--> statement-breakpoint
-- The keys of the records that an expression of FTS5 matches.
CREATE FUNCTION search_keys(query text) RETURNS TABLE ("key" bigint) LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY EXECUTE (
    SELECT format('SELECT found.key FROM %s AS found', node.node)
    FROM search_node(search_tokens(query), 0, NULL, false, 1, '{}') AS node);
END $$;
--> statement-breakpoint
-- The same with their ranks: BM25 as FTS5 computes it, term by term, so that both engines give the same numbers.
CREATE FUNCTION search_ranks(query text) RETURNS TABLE ("key" bigint, "rank" double precision) LANGUAGE plpgsql STABLE AS $$
DECLARE
  found record;
  tables text;
  score text;
BEGIN
  SELECT * INTO found FROM search_node(search_tokens(query), 0, NULL, true, 1, '{}');
  SELECT string_agg(format('p%s AS (%s)', i, phrase), ', ' ORDER BY i),
    string_agg(format('weights.w%s * ((coalesce(found.n%s, 0) * 2.2::float8) / (coalesce(found.n%s, 0) + lengths.factor))', i, i, i), ' + ' ORDER BY i)
    INTO tables, score FROM unnest(found.phrases) WITH ORDINALITY AS phrases (phrase, i);
  RETURN QUERY EXECUTE format('WITH %s
    SELECT found.key, -1.0::float8 * (0.0::float8 + %s) FROM %s AS found
      JOIN search_records AS records ON records.key = found.key
      CROSS JOIN (SELECT totals.words::float8 / nullif(totals.records, 0) AS average FROM search_totals AS totals) AS totals
      CROSS JOIN LATERAL (SELECT 1.2::float8 * (1 - 0.75::float8 + 0.75::float8 * records.words / totals.average) AS factor) AS lengths
      CROSS JOIN (SELECT %s) AS weights', tables, score, found.node,
    (SELECT string_agg(format('(SELECT search_weight(count(*)) FROM p%s) AS w%s', i, i), ', ')
      FROM generate_series(1, cardinality(found.phrases)) AS i));
END $$;
--> statement-breakpoint
-- The weight of a phrase that some of the records have.
CREATE FUNCTION search_weight(found bigint) RETURNS double precision LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN weight > 0 THEN weight ELSE 1e-6 END
  FROM (SELECT ln((totals.records - found + 0.5::float8) / (found + 0.5::float8)) AS weight FROM search_totals AS totals) AS weights
$$;
