ALTER TABLE "edition" ADD COLUMN "stored_json_version" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "edition" SET "stored_json_version" = (SELECT "version" FROM "stored_json_version");--> statement-breakpoint
DROP TABLE "stored_json_version";
