ALTER TABLE `entity_origins` ADD `published_first` integer;--> statement-breakpoint
ALTER TABLE `entity_origins` ADD `published_last` integer;--> statement-breakpoint
CREATE INDEX `entity_origins_first` ON `entity_origins` (`entity_key`,`published_first`);--> statement-breakpoint
CREATE INDEX `entity_origins_last` ON `entity_origins` (`entity_key`,`published_last`);--> statement-breakpoint
ALTER TABLE `figures` ADD `salience` text;--> statement-breakpoint
CREATE INDEX `figures_salience` ON `figures` (`salience`,`article_key`,`position`,`id`);