-- The beginnings of words of two and of three letters are indexed, so that `word*` need not collect the records of
-- each word that begins with it. `migrate` fills the table.
DROP TABLE `search`;
--> statement-breakpoint
CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
