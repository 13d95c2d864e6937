ALTER TABLE `edition` ADD `stored_json_version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `edition` SET `stored_json_version` = (SELECT `user_version` FROM pragma_user_version);
--> statement-breakpoint
PRAGMA user_version = 0;
