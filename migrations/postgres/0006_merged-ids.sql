CREATE TABLE "entity_merged_ids" (
	"entity_key" bigint NOT NULL,
	"article_key" bigint NOT NULL,
	"id" text collate "C" NOT NULL,
	CONSTRAINT "entity_merged_ids_entity_key_id_article_key_pk" PRIMARY KEY("entity_key","id","article_key")
);
--> statement-breakpoint
ALTER TABLE "entity_merged_ids" ADD CONSTRAINT "entity_merged_ids_entity_key_entities_key_fk" FOREIGN KEY ("entity_key") REFERENCES "public"."entities"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_merged_ids" ADD CONSTRAINT "entity_merged_ids_article_key_records_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "entity_merged_ids_id" ON "entity_merged_ids" USING btree ("id","article_key","entity_key");--> statement-breakpoint
CREATE INDEX "entity_merged_ids_article" ON "entity_merged_ids" USING btree ("article_key");