ALTER TABLE `events` ADD `disputed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `events_disputed` ON `events` (`date_ascending`,`id`) WHERE "events"."disputed" = 1;--> statement-breakpoint
ALTER TABLE `figures` ADD `disputed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `figures_disputed` ON `figures` (`article_key`,`position`,`id`) WHERE "figures"."disputed" = 1;--> statement-breakpoint
ALTER TABLE `images` ADD `disputed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `images_disputed` ON `images` (`article_key`,`position`,`id`) WHERE "images"."disputed" = 1;--> statement-breakpoint
ALTER TABLE `quotes` ADD `disputed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `quotes_disputed` ON `quotes` (`article_key`,`position`,`id`) WHERE "quotes"."disputed" = 1;--> statement-breakpoint
ALTER TABLE `relations` ADD `disputed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `relations_disputed` ON `relations` (`article_key`,`position`,`id`) WHERE "relations"."disputed" = 1;--> statement-breakpoint
ALTER TABLE `record_links` ADD `written` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
-- Each link gets a row for the other record, too: after the links that the note of that record states, in the order of loading.
INSERT INTO record_links (record_key, ordinal, rel, target_key, target_kind, target_id, written)
SELECT l.target_key,
  (SELECT count(*) FROM record_links o WHERE o.record_key = l.target_key) + row_number() OVER (PARTITION BY l.target_key ORDER BY l.record_key, l.ordinal) - 1,
  l.rel, l.record_key, r.kind, CASE r.kind WHEN 'quote' THEN (SELECT id FROM quotes WHERE key = r.key) WHEN 'event' THEN (SELECT id FROM events WHERE key = r.key) WHEN 'figure' THEN (SELECT id FROM figures WHERE key = r.key) WHEN 'image' THEN (SELECT id FROM images WHERE key = r.key) WHEN 'relation' THEN (SELECT id FROM relations WHERE key = r.key) WHEN 'conflict' THEN (SELECT id FROM conflicts WHERE key = r.key) END, 0
FROM record_links l JOIN records r ON r.key = l.record_key
WHERE NOT (l.rel = 'same-event' AND EXISTS (
  SELECT 1 FROM record_links o WHERE o.record_key = l.target_key AND o.target_key = l.record_key AND o.rel = 'same-event'));--> statement-breakpoint
UPDATE quotes SET disputed = 1 WHERE key IN (
  SELECT record_key FROM record_links WHERE target_kind = 'conflict' AND (rel = 'disagrees-in' OR rel = 'about' AND NOT written));--> statement-breakpoint
UPDATE events SET disputed = 1 WHERE key IN (
  SELECT record_key FROM record_links WHERE target_kind = 'conflict' AND (rel = 'disagrees-in' OR rel = 'about' AND NOT written));--> statement-breakpoint
UPDATE figures SET disputed = 1 WHERE key IN (
  SELECT record_key FROM record_links WHERE target_kind = 'conflict' AND (rel = 'disagrees-in' OR rel = 'about' AND NOT written));--> statement-breakpoint
UPDATE images SET disputed = 1 WHERE key IN (
  SELECT record_key FROM record_links WHERE target_kind = 'conflict' AND (rel = 'disagrees-in' OR rel = 'about' AND NOT written));--> statement-breakpoint
UPDATE relations SET disputed = 1 WHERE key IN (
  SELECT record_key FROM record_links WHERE target_kind = 'conflict' AND (rel = 'disagrees-in' OR rel = 'about' AND NOT written));
