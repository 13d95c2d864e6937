-- The full-text index: for each word of a record its places, as model/search-folding.ts folds and splits the words. Each
-- searched part of a record has 2^29 places, the parts in the order of SEARCHED_PARTS (model/search-parts.ts).
CREATE TABLE search_words (
  "word" text COLLATE "C" NOT NULL,
  "key" bigint NOT NULL,
  "places" integer[] NOT NULL,
  PRIMARY KEY ("word", "key")
);
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
-- The statement that finds a phrase, written as in FTS5: words between quotation marks, and * if the last is a prefix. It
-- gives keys, and how often the phrase stands in each record, in a column of this name. A null part stands for all.
CREATE FUNCTION search_phrase(phrase text, part text, name text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  words text[] := string_to_array(split_part(phrase, '"', 2), ' ');
  size integer := cardinality(words);
  is_prefix boolean := phrase LIKE '%*';
  number integer := array_position('{text,label,speaker}'::text[], part) - 1;
  -- The range of the places of the part.
  within text := CASE WHEN part IS NULL THEN 'IS NOT NULL'
    ELSE format('BETWEEN %s AND %s', number << 29, (number << 29) + ((1 << 29) - 1)) END;
  conditions text[];
  candidates text := '';
  places text;
BEGIN
  FOR i IN 1 .. size LOOP
    conditions[i] := CASE
      WHEN is_prefix AND i = size THEN format('>= %L AND %%1$s.word < %L', words[i], words[i] || U&'\+10FFFF')
      ELSE format('= %L', words[i]) END;
  END LOOP;
  IF size = 1 AND part IS NULL THEN
    RETURN format('SELECT w.key, sum(cardinality(w.places)) AS %I FROM search_words AS w WHERE w.word %s GROUP BY w.key',
      name, format(conditions[1], 'w'));
  ELSIF size = 1 THEN
    RETURN format('SELECT w.key, count(*) AS %I FROM search_words AS w CROSS JOIN unnest(w.places) AS place
      WHERE w.word %s AND place %s GROUP BY w.key', name, format(conditions[1], 'w'), within);
  END IF;
  -- The records that have the first words: the indexes find them from the rarest of these.
  FOR i IN 1 .. least(size, 6) LOOP
    candidates := candidates || CASE i
      WHEN 1 THEN format('SELECT w1.key FROM search_words AS w1')
      ELSE format(' JOIN search_words AS w%s ON w%s.key = w1.key AND w%s.word %s', i, i, i, format(conditions[i], 'w' || i))
    END;
  END LOOP;
  candidates := candidates || format(' WHERE w1.word %s', format(conditions[1], 'w1'));
  -- The places where the phrase would begin, from each of its words: it begins where all of them agree.
  places := (
    SELECT format('SELECT w.key, unnest(w.places) - needed.i AS place FROM (VALUES %s) AS needed (i, word)
        JOIN search_words AS w ON w.word = needed.word COLLATE "C" WHERE w.key IN (SELECT key FROM candidates)',
      string_agg(format('(%s, %L)', i - 1, words[i]), ', '))
    FROM generate_series(1, CASE WHEN is_prefix THEN size - 1 ELSE size END) AS i);
  IF is_prefix THEN
    places := places || format(' UNION ALL SELECT w.key, unnest(w.places) - %s FROM search_words AS w
      WHERE w.word %s AND w.key IN (SELECT key FROM candidates)', size - 1, format(conditions[size], 'w'));
  END IF;
  RETURN format('WITH candidates AS (%s), starts AS (
      SELECT key, place FROM (%s) AS places WHERE place %s GROUP BY key, place HAVING count(*) = %s)
    SELECT key, count(*) AS %I FROM starts GROUP BY key', candidates, places, within, size, name);
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
      CROSS JOIN (SELECT totals.words::float8 / totals.records AS average FROM search_totals AS totals) AS totals
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
