-- Words are folded and split by the program, so that index, queries and marked matches agree in every script. The tokenizer `ascii`
-- takes every character beyond ASCII as part of a word. `migrate` fills the table.
DROP TABLE `search`;
--> statement-breakpoint
CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, tokenize='ascii');
--> statement-breakpoint
CREATE INDEX `quotes_speaker_text` ON `quotes` (`speaker_text`,`article_key`,`position`,`id`);