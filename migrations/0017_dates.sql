ALTER TABLE `articles` ADD `date_sort` integer;--> statement-breakpoint
ALTER TABLE `events` ADD `date_sort` integer;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_sort` integer;--> statement-breakpoint
ALTER TABLE `images` ADD `date_sort` integer;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_sort` integer;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_sort` integer;--> statement-breakpoint
DROP INDEX `articles_language`;--> statement-breakpoint
DROP INDEX `articles_publisher`;--> statement-breakpoint
DROP INDEX `articles_date_ascending`;--> statement-breakpoint
DROP INDEX `articles_date_descending`;--> statement-breakpoint
DROP INDEX `articles_long_ascending`;--> statement-breakpoint
DROP INDEX `articles_long_descending`;--> statement-breakpoint
ALTER TABLE `articles` DROP COLUMN `date_ascending`;--> statement-breakpoint
ALTER TABLE `articles` ADD `date_ascending` integer GENERATED ALWAYS AS ((ifnull("date_sort", 100000001))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` DROP COLUMN `date_descending`;--> statement-breakpoint
ALTER TABLE `articles` ADD `date_descending` integer GENERATED ALWAYS AS ((ifnull("date_sort", -100000001))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `date_precision` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `date_extent` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `date_approximate` integer;--> statement-breakpoint
ALTER TABLE `articles` ADD `date_uncertain` integer;--> statement-breakpoint
ALTER TABLE `articles` ADD `date_part_of_day` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `date_text` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `date_order` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `date_is_long` integer GENERATED ALWAYS AS (("date_last" - "date_sort" > 366 or "date_sort" - "date_first" > 31)) VIRTUAL;--> statement-breakpoint
CREATE INDEX `articles_language` ON `articles` (`language`,`date_descending`,`date_order`,`id`);--> statement-breakpoint
CREATE INDEX `articles_publisher` ON `articles` (`publisher_key`,`date_descending`,`date_order`,`id`);--> statement-breakpoint
CREATE INDEX `articles_date_ascending` ON `articles` (`date_ascending`,`date_order`,`id`,`date_first`,`date_last`);--> statement-breakpoint
CREATE INDEX `articles_date_descending` ON `articles` (`date_descending`,`date_order`,`id`,`date_first`,`date_last`);--> statement-breakpoint
CREATE INDEX `articles_long_ascending` ON `articles` (`date_ascending`,`date_order`,`id`,`date_first`,`date_last`) WHERE "articles"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX `articles_long_descending` ON `articles` (`date_descending`,`date_order`,`id`,`date_first`,`date_last`) WHERE "articles"."date_is_long" = 1;--> statement-breakpoint
ALTER TABLE `articles` DROP COLUMN `date_span`;--> statement-breakpoint
DROP INDEX `events_type`;--> statement-breakpoint
DROP INDEX `events_status`;--> statement-breakpoint
DROP INDEX `events_location`;--> statement-breakpoint
DROP INDEX `events_section`;--> statement-breakpoint
DROP INDEX `events_voice`;--> statement-breakpoint
DROP INDEX `events_disputed`;--> statement-breakpoint
DROP INDEX `events_date_ascending`;--> statement-breakpoint
DROP INDEX `events_date_descending`;--> statement-breakpoint
DROP INDEX `events_long_ascending`;--> statement-breakpoint
DROP INDEX `events_long_descending`;--> statement-breakpoint
ALTER TABLE `events` DROP COLUMN `date_ascending`;--> statement-breakpoint
ALTER TABLE `events` ADD `date_ascending` integer GENERATED ALWAYS AS ((ifnull("date_sort", 100000001))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `events` DROP COLUMN `date_descending`;--> statement-breakpoint
ALTER TABLE `events` ADD `date_descending` integer GENERATED ALWAYS AS ((ifnull("date_sort", -100000001))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `date_precision` text;--> statement-breakpoint
ALTER TABLE `events` ADD `date_extent` text;--> statement-breakpoint
ALTER TABLE `events` ADD `date_approximate` integer;--> statement-breakpoint
ALTER TABLE `events` ADD `date_uncertain` integer;--> statement-breakpoint
ALTER TABLE `events` ADD `date_part_of_day` text;--> statement-breakpoint
ALTER TABLE `events` ADD `date_text` text;--> statement-breakpoint
ALTER TABLE `events` ADD `date_order` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `date_is_long` integer GENERATED ALWAYS AS (("date_last" - "date_sort" > 366 or "date_sort" - "date_first" > 31)) VIRTUAL;--> statement-breakpoint
CREATE INDEX `events_type` ON `events` (`type`,`date_ascending`,`date_order`,`id`);--> statement-breakpoint
CREATE INDEX `events_status` ON `events` (`status`,`date_ascending`,`date_order`,`id`);--> statement-breakpoint
CREATE INDEX `events_location` ON `events` (`place_key`,`date_ascending`,`date_order`,`id`);--> statement-breakpoint
CREATE INDEX `events_section` ON `events` (`section`,`date_ascending`,`date_order`,`id`);--> statement-breakpoint
CREATE INDEX `events_voice` ON `events` (`voice`,`date_ascending`,`date_order`,`id`);--> statement-breakpoint
CREATE INDEX `events_disputed` ON `events` (`date_ascending`,`date_order`,`id`) WHERE "events"."disputed" = 1;--> statement-breakpoint
CREATE INDEX `events_date_ascending` ON `events` (`date_ascending`,`date_order`,`id`,`date_first`,`date_last`);--> statement-breakpoint
CREATE INDEX `events_date_descending` ON `events` (`date_descending`,`date_order`,`id`,`date_first`,`date_last`);--> statement-breakpoint
CREATE INDEX `events_long_ascending` ON `events` (`date_ascending`,`date_order`,`id`,`date_first`,`date_last`) WHERE "events"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX `events_long_descending` ON `events` (`date_descending`,`date_order`,`id`,`date_first`,`date_last`) WHERE "events"."date_is_long" = 1;--> statement-breakpoint
ALTER TABLE `events` DROP COLUMN `date_span`;--> statement-breakpoint
DROP INDEX `figures_date_ascending`;--> statement-breakpoint
DROP INDEX `figures_date_descending`;--> statement-breakpoint
DROP INDEX `figures_long_ascending`;--> statement-breakpoint
DROP INDEX `figures_long_descending`;--> statement-breakpoint
ALTER TABLE `figures` DROP COLUMN `date_ascending`;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_ascending` integer GENERATED ALWAYS AS ((ifnull("date_sort", 100000001))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `figures` DROP COLUMN `date_descending`;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_descending` integer GENERATED ALWAYS AS ((ifnull("date_sort", -100000001))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_precision` text;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_extent` text;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_approximate` integer;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_uncertain` integer;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_part_of_day` text;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_text` text;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_order` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `figures` ADD `date_is_long` integer GENERATED ALWAYS AS (("date_last" - "date_sort" > 366 or "date_sort" - "date_first" > 31)) VIRTUAL;--> statement-breakpoint
CREATE INDEX `figures_date_ascending` ON `figures` (`date_ascending`,`date_order`,`id`,`date_first`,`date_last`);--> statement-breakpoint
CREATE INDEX `figures_date_descending` ON `figures` (`date_descending`,`date_order`,`id`,`date_first`,`date_last`);--> statement-breakpoint
CREATE INDEX `figures_long_ascending` ON `figures` (`date_ascending`,`date_order`,`id`,`date_first`,`date_last`) WHERE "figures"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX `figures_long_descending` ON `figures` (`date_descending`,`date_order`,`id`,`date_first`,`date_last`) WHERE "figures"."date_is_long" = 1;--> statement-breakpoint
ALTER TABLE `figures` DROP COLUMN `date_span`;--> statement-breakpoint
DROP INDEX `images_date_ascending`;--> statement-breakpoint
DROP INDEX `images_date_descending`;--> statement-breakpoint
DROP INDEX `images_long_ascending`;--> statement-breakpoint
DROP INDEX `images_long_descending`;--> statement-breakpoint
ALTER TABLE `images` DROP COLUMN `date_ascending`;--> statement-breakpoint
ALTER TABLE `images` ADD `date_ascending` integer GENERATED ALWAYS AS ((ifnull("date_sort", 100000001))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `images` DROP COLUMN `date_descending`;--> statement-breakpoint
ALTER TABLE `images` ADD `date_descending` integer GENERATED ALWAYS AS ((ifnull("date_sort", -100000001))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `images` ADD `date_precision` text;--> statement-breakpoint
ALTER TABLE `images` ADD `date_extent` text;--> statement-breakpoint
ALTER TABLE `images` ADD `date_approximate` integer;--> statement-breakpoint
ALTER TABLE `images` ADD `date_uncertain` integer;--> statement-breakpoint
ALTER TABLE `images` ADD `date_part_of_day` text;--> statement-breakpoint
ALTER TABLE `images` ADD `date_text` text;--> statement-breakpoint
ALTER TABLE `images` ADD `date_order` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `images` ADD `date_is_long` integer GENERATED ALWAYS AS (("date_last" - "date_sort" > 366 or "date_sort" - "date_first" > 31)) VIRTUAL;--> statement-breakpoint
CREATE INDEX `images_date_ascending` ON `images` (`date_ascending`,`date_order`,`id`,`date_first`,`date_last`);--> statement-breakpoint
CREATE INDEX `images_date_descending` ON `images` (`date_descending`,`date_order`,`id`,`date_first`,`date_last`);--> statement-breakpoint
CREATE INDEX `images_long_ascending` ON `images` (`date_ascending`,`date_order`,`id`,`date_first`,`date_last`) WHERE "images"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX `images_long_descending` ON `images` (`date_descending`,`date_order`,`id`,`date_first`,`date_last`) WHERE "images"."date_is_long" = 1;--> statement-breakpoint
ALTER TABLE `images` DROP COLUMN `date_span`;--> statement-breakpoint
DROP INDEX `quotes_date_ascending`;--> statement-breakpoint
DROP INDEX `quotes_date_descending`;--> statement-breakpoint
DROP INDEX `quotes_long_ascending`;--> statement-breakpoint
DROP INDEX `quotes_long_descending`;--> statement-breakpoint
ALTER TABLE `quotes` DROP COLUMN `date_ascending`;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_ascending` integer GENERATED ALWAYS AS ((ifnull("date_sort", 100000001))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `quotes` DROP COLUMN `date_descending`;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_descending` integer GENERATED ALWAYS AS ((ifnull("date_sort", -100000001))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_precision` text;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_extent` text;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_approximate` integer;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_uncertain` integer;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_part_of_day` text;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_text` text;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_order` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `quotes` ADD `date_is_long` integer GENERATED ALWAYS AS (("date_last" - "date_sort" > 366 or "date_sort" - "date_first" > 31)) VIRTUAL;--> statement-breakpoint
CREATE INDEX `quotes_date_ascending` ON `quotes` (`date_ascending`,`date_order`,`id`,`date_first`,`date_last`);--> statement-breakpoint
CREATE INDEX `quotes_date_descending` ON `quotes` (`date_descending`,`date_order`,`id`,`date_first`,`date_last`);--> statement-breakpoint
CREATE INDEX `quotes_long_ascending` ON `quotes` (`date_ascending`,`date_order`,`id`,`date_first`,`date_last`) WHERE "quotes"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX `quotes_long_descending` ON `quotes` (`date_descending`,`date_order`,`id`,`date_first`,`date_last`) WHERE "quotes"."date_is_long" = 1;--> statement-breakpoint
ALTER TABLE `quotes` DROP COLUMN `date_span`;--> statement-breakpoint
DROP INDEX `relations_date_ascending`;--> statement-breakpoint
DROP INDEX `relations_date_descending`;--> statement-breakpoint
DROP INDEX `relations_long_ascending`;--> statement-breakpoint
DROP INDEX `relations_long_descending`;--> statement-breakpoint
ALTER TABLE `relations` DROP COLUMN `date_ascending`;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_ascending` integer GENERATED ALWAYS AS ((ifnull("date_sort", 100000001))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `relations` DROP COLUMN `date_descending`;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_descending` integer GENERATED ALWAYS AS ((ifnull("date_sort", -100000001))) VIRTUAL NOT NULL;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_precision` text;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_extent` text;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_approximate` integer;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_uncertain` integer;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_part_of_day` text;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_text` text;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_order` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `relations` ADD `date_is_long` integer GENERATED ALWAYS AS (("date_last" - "date_sort" > 366 or "date_sort" - "date_first" > 31)) VIRTUAL;--> statement-breakpoint
CREATE INDEX `relations_date_ascending` ON `relations` (`date_ascending`,`date_order`,`id`,`date_first`,`date_last`);--> statement-breakpoint
CREATE INDEX `relations_date_descending` ON `relations` (`date_descending`,`date_order`,`id`,`date_first`,`date_last`);--> statement-breakpoint
CREATE INDEX `relations_long_ascending` ON `relations` (`date_ascending`,`date_order`,`id`,`date_first`,`date_last`) WHERE "relations"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX `relations_long_descending` ON `relations` (`date_descending`,`date_order`,`id`,`date_first`,`date_last`) WHERE "relations"."date_is_long" = 1;--> statement-breakpoint
ALTER TABLE `relations` DROP COLUMN `date_span`;