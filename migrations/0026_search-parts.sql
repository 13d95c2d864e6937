-- The parts of a record are columns of the full-text index, so that each can be searched by itself. `migrate` fills the table.
DROP TABLE `search`;
--> statement-breakpoint
CREATE VIRTUAL TABLE search USING fts5(text, label, speaker, content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
