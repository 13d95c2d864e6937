CREATE TABLE `sources` (
	`article_key` integer PRIMARY KEY NOT NULL,
	`annotation` blob NOT NULL,
	FOREIGN KEY (`article_key`) REFERENCES `articles`(`key`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
-- What was loaded before has no source yet: so the next load of the same file is not "unchanged", and writes it.
UPDATE `articles` SET `digest` = '';
