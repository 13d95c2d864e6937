CREATE TABLE "changes" (
	"key" bigint PRIMARY KEY NOT NULL,
	"kind" text collate "C" NOT NULL,
	"edition" bigint NOT NULL,
	"created" bigint NOT NULL,
	"removed" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"id" bigint PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"instance" text collate "C" NOT NULL,
	"committed_at" bigint NOT NULL,
	"changes_since" bigint DEFAULT 0 NOT NULL,
	"unerased" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "edition_single" CHECK ("edition"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "article_authors" (
	"article_key" bigint NOT NULL,
	"ordinal" bigint NOT NULL,
	"entity_key" bigint,
	"name" text collate "C" NOT NULL,
	CONSTRAINT "article_authors_article_key_ordinal_pk" PRIMARY KEY("article_key","ordinal")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"key" bigint PRIMARY KEY NOT NULL,
	"id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"title_basis" text collate "C" DEFAULT 'stated' NOT NULL,
	"sort_title" text collate "C" NOT NULL,
	"language" text collate "C" NOT NULL,
	"primary_language" text collate "C" GENERATED ALWAYS AS ((lower(split_part("language", '-', 1)))) STORED,
	"publisher_key" bigint,
	"url" text collate "C",
	"modified" text collate "C",
	"license" text collate "C",
	"license_basis" text collate "C",
	"rights" text collate "C",
	"rights_basis" text collate "C",
	"note" text collate "C",
	"date" text collate "C",
	"date_first" bigint,
	"date_last" bigint,
	"date_sort" bigint,
	"date_earliest" text collate "C",
	"date_latest" text collate "C",
	"date_precision" text collate "C",
	"date_extent" text collate "C",
	"date_approximate" bigint,
	"date_uncertain" bigint,
	"date_part_of_day" text collate "C",
	"date_text" text collate "C",
	"date_basis" text collate "C",
	"date_reason" text collate "C",
	"date_order" bigint DEFAULT 0 NOT NULL,
	"date_is_long" bigint GENERATED ALWAYS AS ((cast(("date_last" - "date_sort" > 366 or "date_sort" - "date_first" > 31) as integer))) STORED,
	"date_ascending" bigint GENERATED ALWAYS AS ((coalesce("date_sort", 100000001))) STORED NOT NULL,
	"date_descending" bigint GENERATED ALWAYS AS ((coalesce("date_sort", -100000001))) STORED NOT NULL,
	"characters" bigint NOT NULL,
	"digest" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coverage_exceptions" (
	"article_key" bigint NOT NULL,
	"ordinal" bigint NOT NULL,
	"gap" text collate "C" NOT NULL,
	"start" bigint NOT NULL,
	"end" bigint NOT NULL,
	"exact" text collate "C" NOT NULL,
	"reason" text collate "C" NOT NULL,
	CONSTRAINT "coverage_exceptions_article_key_ordinal_pk" PRIMARY KEY("article_key","ordinal")
);
--> statement-breakpoint
CREATE TABLE "coverage_items" (
	"article_key" bigint NOT NULL,
	"ordinal" bigint NOT NULL,
	"gap" text collate "C" NOT NULL,
	"start" bigint NOT NULL,
	"end" bigint NOT NULL,
	"exception" bigint,
	CONSTRAINT "coverage_items_article_key_ordinal_pk" PRIMARY KEY("article_key","ordinal")
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"article_key" bigint NOT NULL,
	"ordinal" bigint NOT NULL,
	"kind" text collate "C" NOT NULL,
	"start" bigint NOT NULL,
	"end" bigint NOT NULL,
	"exact" text collate "C" NOT NULL,
	"tag" text collate "C" GENERATED ALWAYS AS ((case when "kind" = 'tag' then ltrim("exact", '#') end)) STORED,
	CONSTRAINT "sections_article_key_ordinal_pk" PRIMARY KEY("article_key","ordinal"),
	CONSTRAINT "sections_span" CHECK ("sections"."start" >= 0 and "sections"."end" > "sections"."start")
);
--> statement-breakpoint
CREATE TABLE "stored_coverage" (
	"key" bigint PRIMARY KEY NOT NULL,
	"counts" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "text_pieces" (
	"article_key" bigint NOT NULL,
	"ordinal" bigint NOT NULL,
	"text" text collate "C" NOT NULL,
	CONSTRAINT "text_pieces_article_key_ordinal_pk" PRIMARY KEY("article_key","ordinal")
);
--> statement-breakpoint
CREATE TABLE "conflict_claims" (
	"conflict_key" bigint NOT NULL,
	"claim" bigint NOT NULL,
	"statement" text collate "C" NOT NULL,
	"voice" text collate "C" DEFAULT 'article' NOT NULL,
	"asserted_by" text collate "C",
	CONSTRAINT "conflict_claims_conflict_key_claim_pk" PRIMARY KEY("conflict_key","claim")
);
--> statement-breakpoint
CREATE TABLE "conflicts" (
	"key" bigint PRIMARY KEY NOT NULL,
	"id" text collate "C" NOT NULL,
	"article_key" bigint NOT NULL,
	"position" bigint NOT NULL,
	"section" text collate "C" NOT NULL,
	"about" text collate "C" NOT NULL,
	"reading" text collate "C" NOT NULL,
	"reason" text collate "C" NOT NULL,
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "entities" (
	"key" bigint PRIMARY KEY NOT NULL,
	"id" text collate "C" NOT NULL,
	"type" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"sort_name" text collate "C" NOT NULL,
	"mention_count" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entity_identifiers" (
	"entity_key" bigint NOT NULL,
	"article_key" bigint NOT NULL,
	"scheme" text collate "C" NOT NULL,
	"value" text collate "C" NOT NULL,
	"identifier" text collate "C" GENERATED ALWAYS AS (("scheme" || ':' || "value")) STORED,
	CONSTRAINT "entity_identifiers_entity_key_scheme_article_key_pk" PRIMARY KEY("entity_key","scheme","article_key")
);
--> statement-breakpoint
CREATE TABLE "entity_names" (
	"entity_key" bigint NOT NULL,
	"article_key" bigint NOT NULL,
	"ordinal" bigint NOT NULL,
	"name" text collate "C" NOT NULL,
	"form" text collate "C" NOT NULL,
	CONSTRAINT "entity_names_entity_key_article_key_ordinal_pk" PRIMARY KEY("entity_key","article_key","ordinal")
);
--> statement-breakpoint
CREATE TABLE "entity_notes" (
	"entity_key" bigint NOT NULL,
	"article_key" bigint NOT NULL,
	"note" text collate "C" NOT NULL,
	CONSTRAINT "entity_notes_entity_key_article_key_pk" PRIMARY KEY("entity_key","article_key")
);
--> statement-breakpoint
CREATE TABLE "entity_origins" (
	"entity_key" bigint NOT NULL,
	"article_key" bigint NOT NULL,
	"origin" text collate "C" DEFAULT 'manual' NOT NULL,
	"origin_program" text collate "C",
	"origin_version" text collate "C",
	"reviewed" bigint DEFAULT 1 NOT NULL,
	"published_first" bigint,
	"published_last" bigint,
	CONSTRAINT "entity_origins_entity_key_article_key_pk" PRIMARY KEY("entity_key","article_key")
);
--> statement-breakpoint
CREATE TABLE "entity_subtypes" (
	"entity_key" bigint NOT NULL,
	"article_key" bigint NOT NULL,
	"subtype" text collate "C" NOT NULL,
	CONSTRAINT "entity_subtypes_entity_key_article_key_pk" PRIMARY KEY("entity_key","article_key")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"key" bigint PRIMARY KEY NOT NULL,
	"id" text collate "C" NOT NULL,
	"article_key" bigint NOT NULL,
	"position" bigint NOT NULL,
	"section" text collate "C" NOT NULL,
	"disputed" bigint DEFAULT 0 NOT NULL,
	"type" text collate "C" NOT NULL,
	"subtype" text collate "C",
	"status" text collate "C" NOT NULL,
	"label" text collate "C" NOT NULL,
	"place_key" bigint,
	"date" text collate "C",
	"date_first" bigint,
	"date_last" bigint,
	"date_sort" bigint,
	"date_earliest" text collate "C",
	"date_latest" text collate "C",
	"date_precision" text collate "C",
	"date_extent" text collate "C",
	"date_approximate" bigint,
	"date_uncertain" bigint,
	"date_part_of_day" text collate "C",
	"date_text" text collate "C",
	"date_basis" text collate "C",
	"date_reason" text collate "C",
	"date_order" bigint DEFAULT 0 NOT NULL,
	"date_is_long" bigint GENERATED ALWAYS AS ((cast(("date_last" - "date_sort" > 366 or "date_sort" - "date_first" > 31) as integer))) STORED,
	"date_ascending" bigint GENERATED ALWAYS AS ((coalesce("date_sort", 100000001))) STORED NOT NULL,
	"date_descending" bigint GENERATED ALWAYS AS ((coalesce("date_sort", -100000001))) STORED NOT NULL,
	"voice" text collate "C" DEFAULT 'article' NOT NULL,
	"asserted_by" text collate "C",
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"key" bigint PRIMARY KEY NOT NULL,
	"id" text collate "C" NOT NULL,
	"article_key" bigint NOT NULL,
	"position" bigint NOT NULL,
	"section" text collate "C" NOT NULL,
	"disputed" bigint DEFAULT 0 NOT NULL,
	"kind" text collate "C" NOT NULL,
	"subtype" text collate "C",
	"text" text collate "C" NOT NULL,
	"value" double precision NOT NULL,
	"unit" text collate "C",
	"currency" text collate "C",
	"bound" text collate "C" NOT NULL,
	"measure" text collate "C" NOT NULL,
	"salience" text collate "C",
	"change_direction" text collate "C",
	"change_base" text collate "C",
	"source" text collate "C",
	"date" text collate "C",
	"date_first" bigint,
	"date_last" bigint,
	"date_sort" bigint,
	"date_earliest" text collate "C",
	"date_latest" text collate "C",
	"date_precision" text collate "C",
	"date_extent" text collate "C",
	"date_approximate" bigint,
	"date_uncertain" bigint,
	"date_part_of_day" text collate "C",
	"date_text" text collate "C",
	"date_basis" text collate "C",
	"date_reason" text collate "C",
	"date_order" bigint DEFAULT 0 NOT NULL,
	"date_is_long" bigint GENERATED ALWAYS AS ((cast(("date_last" - "date_sort" > 366 or "date_sort" - "date_first" > 31) as integer))) STORED,
	"date_ascending" bigint GENERATED ALWAYS AS ((coalesce("date_sort", 100000001))) STORED NOT NULL,
	"date_descending" bigint GENERATED ALWAYS AS ((coalesce("date_sort", -100000001))) STORED NOT NULL,
	"voice" text collate "C" DEFAULT 'article' NOT NULL,
	"asserted_by" text collate "C",
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "images" (
	"key" bigint PRIMARY KEY NOT NULL,
	"id" text collate "C" NOT NULL,
	"article_key" bigint NOT NULL,
	"position" bigint NOT NULL,
	"section" text collate "C" NOT NULL,
	"disputed" bigint DEFAULT 0 NOT NULL,
	"caption" text collate "C" NOT NULL,
	"credit" text collate "C",
	"place_key" bigint,
	"photographer_key" bigint,
	"agency_key" bigint,
	"date" text collate "C",
	"date_first" bigint,
	"date_last" bigint,
	"date_sort" bigint,
	"date_earliest" text collate "C",
	"date_latest" text collate "C",
	"date_precision" text collate "C",
	"date_extent" text collate "C",
	"date_approximate" bigint,
	"date_uncertain" bigint,
	"date_part_of_day" text collate "C",
	"date_text" text collate "C",
	"date_basis" text collate "C",
	"date_reason" text collate "C",
	"date_order" bigint DEFAULT 0 NOT NULL,
	"date_is_long" bigint GENERATED ALWAYS AS ((cast(("date_last" - "date_sort" > 366 or "date_sort" - "date_first" > 31) as integer))) STORED,
	"date_ascending" bigint GENERATED ALWAYS AS ((coalesce("date_sort", 100000001))) STORED NOT NULL,
	"date_descending" bigint GENERATED ALWAYS AS ((coalesce("date_sort", -100000001))) STORED NOT NULL,
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"key" bigint PRIMARY KEY NOT NULL,
	"id" text collate "C" NOT NULL,
	"article_key" bigint NOT NULL,
	"position" bigint NOT NULL,
	"section" text collate "C" NOT NULL,
	"entity_key" bigint NOT NULL,
	"form" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"key" bigint PRIMARY KEY NOT NULL,
	"id" text collate "C" NOT NULL,
	"article_key" bigint NOT NULL,
	"position" bigint NOT NULL,
	"section" text collate "C" NOT NULL,
	"disputed" bigint DEFAULT 0 NOT NULL,
	"kind" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"speaker_key" bigint,
	"speaker_text" text collate "C",
	"addressee_key" bigint,
	"addressee_text" text collate "C",
	"cue" text collate "C",
	"medium" text collate "C" NOT NULL,
	"subtype" text collate "C",
	"date" text collate "C",
	"date_first" bigint,
	"date_last" bigint,
	"date_sort" bigint,
	"date_earliest" text collate "C",
	"date_latest" text collate "C",
	"date_precision" text collate "C",
	"date_extent" text collate "C",
	"date_approximate" bigint,
	"date_uncertain" bigint,
	"date_part_of_day" text collate "C",
	"date_text" text collate "C",
	"date_basis" text collate "C",
	"date_reason" text collate "C",
	"date_order" bigint DEFAULT 0 NOT NULL,
	"date_is_long" bigint GENERATED ALWAYS AS ((cast(("date_last" - "date_sort" > 366 or "date_sort" - "date_first" > 31) as integer))) STORED,
	"date_ascending" bigint GENERATED ALWAYS AS ((coalesce("date_sort", 100000001))) STORED NOT NULL,
	"date_descending" bigint GENERATED ALWAYS AS ((coalesce("date_sort", -100000001))) STORED NOT NULL,
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "relations" (
	"key" bigint PRIMARY KEY NOT NULL,
	"id" text collate "C" NOT NULL,
	"article_key" bigint NOT NULL,
	"position" bigint NOT NULL,
	"section" text collate "C" NOT NULL,
	"disputed" bigint DEFAULT 0 NOT NULL,
	"subject_key" bigint NOT NULL,
	"predicate" text collate "C" NOT NULL,
	"subtype" text collate "C",
	"object_key" bigint NOT NULL,
	"status" text collate "C" DEFAULT 'current' NOT NULL,
	"stated_status" text collate "C",
	"is_dated_by_event" bigint DEFAULT 0 NOT NULL,
	"label" text collate "C",
	"date" text collate "C",
	"date_first" bigint,
	"date_last" bigint,
	"date_sort" bigint,
	"date_earliest" text collate "C",
	"date_latest" text collate "C",
	"date_precision" text collate "C",
	"date_extent" text collate "C",
	"date_approximate" bigint,
	"date_uncertain" bigint,
	"date_part_of_day" text collate "C",
	"date_text" text collate "C",
	"date_basis" text collate "C",
	"date_reason" text collate "C",
	"date_order" bigint DEFAULT 0 NOT NULL,
	"date_is_long" bigint GENERATED ALWAYS AS ((cast(("date_last" - "date_sort" > 366 or "date_sort" - "date_first" > 31) as integer))) STORED,
	"date_ascending" bigint GENERATED ALWAYS AS ((coalesce("date_sort", 100000001))) STORED NOT NULL,
	"date_descending" bigint GENERATED ALWAYS AS ((coalesce("date_sort", -100000001))) STORED NOT NULL,
	"voice" text collate "C" DEFAULT 'article' NOT NULL,
	"asserted_by" text collate "C",
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "attributions" (
	"record_key" bigint NOT NULL,
	"ordinal" bigint NOT NULL,
	"claim" bigint,
	"quote_key" bigint,
	"speaker_key" bigint,
	"speaker_text" text collate "C",
	CONSTRAINT "attributions_record_key_ordinal_pk" PRIMARY KEY("record_key","ordinal")
);
--> statement-breakpoint
CREATE TABLE "citations" (
	"record_key" bigint NOT NULL,
	"ordinal" bigint NOT NULL,
	"article_key" bigint NOT NULL,
	"role" text collate "C" NOT NULL,
	"claim" bigint,
	"start" bigint NOT NULL,
	"end" bigint NOT NULL,
	"exact" text collate "C" NOT NULL,
	CONSTRAINT "citations_record_key_ordinal_pk" PRIMARY KEY("record_key","ordinal"),
	CONSTRAINT "citations_span" CHECK ("citations"."start" >= 0 and "citations"."end" > "citations"."start")
);
--> statement-breakpoint
CREATE TABLE "co_mention_totals" (
	"entity_key" bigint NOT NULL,
	"other_key" bigint NOT NULL,
	"sections" bigint NOT NULL,
	CONSTRAINT "co_mention_totals_entity_key_other_key_pk" PRIMARY KEY("entity_key","other_key")
);
--> statement-breakpoint
CREATE TABLE "co_mentions" (
	"entity_key" bigint NOT NULL,
	"other_key" bigint NOT NULL,
	"article_key" bigint NOT NULL,
	"sections" bigint NOT NULL,
	CONSTRAINT "co_mentions_entity_key_other_key_article_key_pk" PRIMARY KEY("entity_key","other_key","article_key"),
	CONSTRAINT "co_mentions_once" CHECK ("co_mentions"."entity_key" < "co_mentions"."other_key")
);
--> statement-breakpoint
CREATE TABLE "involvements" (
	"record_key" bigint NOT NULL,
	"ordinal" bigint NOT NULL,
	"entity_key" bigint NOT NULL,
	"role" text collate "C" NOT NULL,
	CONSTRAINT "involvements_record_key_ordinal_pk" PRIMARY KEY("record_key","ordinal")
);
--> statement-breakpoint
CREATE TABLE "record_links" (
	"record_key" bigint NOT NULL,
	"ordinal" bigint NOT NULL,
	"rel" text collate "C" NOT NULL,
	"target_key" bigint NOT NULL,
	"target_kind" text collate "C" NOT NULL,
	"target_id" text collate "C" NOT NULL,
	"written" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "record_links_record_key_ordinal_pk" PRIMARY KEY("record_key","ordinal")
);
--> statement-breakpoint
CREATE TABLE "records" (
	"key" bigint PRIMARY KEY NOT NULL,
	"kind" text collate "C" NOT NULL,
	"article_key" bigint,
	"origin" text collate "C" DEFAULT 'manual' NOT NULL,
	"origin_program" text collate "C",
	"origin_version" text collate "C",
	"reviewed" bigint DEFAULT 1 NOT NULL,
	"origin_rule" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"article_key" bigint PRIMARY KEY NOT NULL,
	"annotation" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stored_articles" (
	"key" bigint PRIMARY KEY NOT NULL,
	"reference" text collate "C" NOT NULL,
	"publication" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stored_json" (
	"key" bigint PRIMARY KEY NOT NULL,
	"cited_words" text collate "C" NOT NULL,
	"rest" text collate "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_entity_key_entities_key_fk" FOREIGN KEY ("entity_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_key_records_key_fk" FOREIGN KEY ("key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_publisher_key_entities_key_fk" FOREIGN KEY ("publisher_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coverage_exceptions" ADD CONSTRAINT "coverage_exceptions_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coverage_items" ADD CONSTRAINT "coverage_items_article_key_stored_coverage_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."stored_coverage"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sections" ADD CONSTRAINT "sections_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_coverage" ADD CONSTRAINT "stored_coverage_key_articles_key_fk" FOREIGN KEY ("key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_pieces" ADD CONSTRAINT "text_pieces_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_claims" ADD CONSTRAINT "conflict_claims_conflict_key_conflicts_key_fk" FOREIGN KEY ("conflict_key") REFERENCES "public"."conflicts"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_key_records_key_fk" FOREIGN KEY ("key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entities" ADD CONSTRAINT "entities_key_records_key_fk" FOREIGN KEY ("key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_identifiers" ADD CONSTRAINT "entity_identifiers_entity_key_entities_key_fk" FOREIGN KEY ("entity_key") REFERENCES "public"."entities"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_identifiers" ADD CONSTRAINT "entity_identifiers_article_key_records_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_names" ADD CONSTRAINT "entity_names_entity_key_entities_key_fk" FOREIGN KEY ("entity_key") REFERENCES "public"."entities"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_names" ADD CONSTRAINT "entity_names_article_key_records_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_notes" ADD CONSTRAINT "entity_notes_entity_key_entities_key_fk" FOREIGN KEY ("entity_key") REFERENCES "public"."entities"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_notes" ADD CONSTRAINT "entity_notes_article_key_records_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_origins" ADD CONSTRAINT "entity_origins_entity_key_entities_key_fk" FOREIGN KEY ("entity_key") REFERENCES "public"."entities"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_origins" ADD CONSTRAINT "entity_origins_article_key_records_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_subtypes" ADD CONSTRAINT "entity_subtypes_entity_key_entities_key_fk" FOREIGN KEY ("entity_key") REFERENCES "public"."entities"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_subtypes" ADD CONSTRAINT "entity_subtypes_article_key_records_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_key_records_key_fk" FOREIGN KEY ("key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_place_key_entities_key_fk" FOREIGN KEY ("place_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_key_records_key_fk" FOREIGN KEY ("key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_key_records_key_fk" FOREIGN KEY ("key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_place_key_entities_key_fk" FOREIGN KEY ("place_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_photographer_key_entities_key_fk" FOREIGN KEY ("photographer_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_agency_key_entities_key_fk" FOREIGN KEY ("agency_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_key_records_key_fk" FOREIGN KEY ("key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_entity_key_entities_key_fk" FOREIGN KEY ("entity_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_key_records_key_fk" FOREIGN KEY ("key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_speaker_key_entities_key_fk" FOREIGN KEY ("speaker_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_addressee_key_entities_key_fk" FOREIGN KEY ("addressee_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_key_records_key_fk" FOREIGN KEY ("key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_subject_key_entities_key_fk" FOREIGN KEY ("subject_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_object_key_entities_key_fk" FOREIGN KEY ("object_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_record_key_records_key_fk" FOREIGN KEY ("record_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_quote_key_records_key_fk" FOREIGN KEY ("quote_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_speaker_key_entities_key_fk" FOREIGN KEY ("speaker_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_record_key_records_key_fk" FOREIGN KEY ("record_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "co_mention_totals" ADD CONSTRAINT "co_mention_totals_entity_key_entities_key_fk" FOREIGN KEY ("entity_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "co_mentions" ADD CONSTRAINT "co_mentions_entity_key_entities_key_fk" FOREIGN KEY ("entity_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "co_mentions" ADD CONSTRAINT "co_mentions_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvements" ADD CONSTRAINT "involvements_record_key_records_key_fk" FOREIGN KEY ("record_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvements" ADD CONSTRAINT "involvements_entity_key_entities_key_fk" FOREIGN KEY ("entity_key") REFERENCES "public"."entities"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_links" ADD CONSTRAINT "record_links_record_key_records_key_fk" FOREIGN KEY ("record_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_links" ADD CONSTRAINT "record_links_target_key_records_key_fk" FOREIGN KEY ("target_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_article_key_records_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_articles" ADD CONSTRAINT "stored_articles_key_articles_key_fk" FOREIGN KEY ("key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_json" ADD CONSTRAINT "stored_json_key_records_key_fk" FOREIGN KEY ("key") REFERENCES "public"."records"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "changes_edition" ON "changes" USING btree ("edition");--> statement-breakpoint
CREATE INDEX "changes_removed" ON "changes" USING btree ("removed") WHERE "changes"."removed" is not null;--> statement-breakpoint
CREATE INDEX "article_authors_entity" ON "article_authors" USING btree ("entity_key");--> statement-breakpoint
CREATE INDEX "article_authors_name" ON "article_authors" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_id" ON "articles" USING btree ("id");--> statement-breakpoint
CREATE INDEX "articles_title" ON "articles" USING btree ("sort_title","id");--> statement-breakpoint
CREATE INDEX "articles_primary_language" ON "articles" USING btree ("primary_language","date_descending","date_order","id");--> statement-breakpoint
CREATE INDEX "articles_publisher" ON "articles" USING btree ("publisher_key","date_descending","date_order","id");--> statement-breakpoint
CREATE INDEX "articles_date_ascending" ON "articles" USING btree ("date_ascending","date_order","id","date_first","date_last");--> statement-breakpoint
CREATE INDEX "articles_date_descending" ON "articles" USING btree ("date_descending","date_order","id","date_first","date_last");--> statement-breakpoint
CREATE INDEX "articles_long_ascending" ON "articles" USING btree ("date_ascending","date_order","id","date_first","date_last") WHERE "articles"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX "articles_long_descending" ON "articles" USING btree ("date_descending","date_order","id","date_first","date_last") WHERE "articles"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX "sections_tag" ON "sections" USING btree ("tag","article_key") WHERE "sections"."tag" is not null;--> statement-breakpoint
CREATE INDEX "conflict_claims_voice" ON "conflict_claims" USING btree ("voice","conflict_key");--> statement-breakpoint
CREATE UNIQUE INDEX "conflicts_id" ON "conflicts" USING btree ("id");--> statement-breakpoint
CREATE INDEX "conflicts_place" ON "conflicts" USING btree ("article_key","position","id");--> statement-breakpoint
CREATE UNIQUE INDEX "entities_id" ON "entities" USING btree ("id");--> statement-breakpoint
CREATE INDEX "entities_name" ON "entities" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "entities_type" ON "entities" USING btree ("type","sort_name","id");--> statement-breakpoint
CREATE INDEX "entities_mention_count" ON "entities" USING btree ("mention_count","id");--> statement-breakpoint
CREATE INDEX "entity_identifiers_identifier" ON "entity_identifiers" USING btree ("identifier","entity_key");--> statement-breakpoint
CREATE INDEX "entity_identifiers_value" ON "entity_identifiers" USING btree ("scheme","value");--> statement-breakpoint
CREATE INDEX "entity_identifiers_article" ON "entity_identifiers" USING btree ("article_key");--> statement-breakpoint
CREATE INDEX "entity_names_article" ON "entity_names" USING btree ("article_key","entity_key");--> statement-breakpoint
CREATE INDEX "entity_names_name" ON "entity_names" USING btree ("name","entity_key");--> statement-breakpoint
CREATE INDEX "entity_names_leaps" ON "entity_names" USING btree ("entity_key","name","form","ordinal");--> statement-breakpoint
CREATE INDEX "entity_notes_article" ON "entity_notes" USING btree ("article_key");--> statement-breakpoint
CREATE INDEX "entity_origins_article" ON "entity_origins" USING btree ("article_key");--> statement-breakpoint
CREATE INDEX "entity_origins_first" ON "entity_origins" USING btree ("entity_key","published_first");--> statement-breakpoint
CREATE INDEX "entity_origins_last" ON "entity_origins" USING btree ("entity_key","published_last");--> statement-breakpoint
CREATE INDEX "entity_origins_origin" ON "entity_origins" USING btree ("reviewed","origin");--> statement-breakpoint
CREATE INDEX "entity_subtypes_subtype" ON "entity_subtypes" USING btree ("subtype","entity_key");--> statement-breakpoint
CREATE INDEX "entity_subtypes_article" ON "entity_subtypes" USING btree ("article_key");--> statement-breakpoint
CREATE UNIQUE INDEX "events_id" ON "events" USING btree ("id");--> statement-breakpoint
CREATE INDEX "events_place" ON "events" USING btree ("article_key","position","id");--> statement-breakpoint
CREATE INDEX "events_type" ON "events" USING btree ("type","date_ascending","date_order","id");--> statement-breakpoint
CREATE INDEX "events_status" ON "events" USING btree ("status","date_ascending","date_order","id");--> statement-breakpoint
CREATE INDEX "events_location" ON "events" USING btree ("place_key","date_ascending","date_order","id");--> statement-breakpoint
CREATE INDEX "events_section" ON "events" USING btree ("section","date_ascending","date_order","id");--> statement-breakpoint
CREATE INDEX "events_voice" ON "events" USING btree ("voice","date_ascending","date_order","id");--> statement-breakpoint
CREATE INDEX "events_subtype" ON "events" USING btree ("subtype","date_ascending","date_order","id");--> statement-breakpoint
CREATE INDEX "events_disputed" ON "events" USING btree ("disputed","date_ascending","date_order","id");--> statement-breakpoint
CREATE INDEX "events_date_ascending" ON "events" USING btree ("date_ascending","date_order","id","date_first","date_last");--> statement-breakpoint
CREATE INDEX "events_date_descending" ON "events" USING btree ("date_descending","date_order","id","date_first","date_last");--> statement-breakpoint
CREATE INDEX "events_long_ascending" ON "events" USING btree ("date_ascending","date_order","id","date_first","date_last") WHERE "events"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX "events_long_descending" ON "events" USING btree ("date_descending","date_order","id","date_first","date_last") WHERE "events"."date_is_long" = 1;--> statement-breakpoint
CREATE UNIQUE INDEX "figures_id" ON "figures" USING btree ("id");--> statement-breakpoint
CREATE INDEX "figures_place" ON "figures" USING btree ("article_key","position","id");--> statement-breakpoint
CREATE INDEX "figures_kind" ON "figures" USING btree ("kind","article_key","position","id");--> statement-breakpoint
CREATE INDEX "figures_unit" ON "figures" USING btree ("unit","article_key","position","id");--> statement-breakpoint
CREATE INDEX "figures_currency" ON "figures" USING btree ("currency","article_key","position","id");--> statement-breakpoint
CREATE INDEX "figures_change" ON "figures" USING btree ("change_direction","article_key","position","id");--> statement-breakpoint
CREATE INDEX "figures_bound" ON "figures" USING btree ("bound","article_key","position","id");--> statement-breakpoint
CREATE INDEX "figures_salience" ON "figures" USING btree ("salience","article_key","position","id");--> statement-breakpoint
CREATE INDEX "figures_section" ON "figures" USING btree ("section","article_key","position","id");--> statement-breakpoint
CREATE INDEX "figures_value" ON "figures" USING btree ("value","id");--> statement-breakpoint
CREATE INDEX "figures_voice" ON "figures" USING btree ("voice","article_key","position","id");--> statement-breakpoint
CREATE INDEX "figures_subtype" ON "figures" USING btree ("subtype","article_key","position","id");--> statement-breakpoint
CREATE INDEX "figures_disputed" ON "figures" USING btree ("disputed","article_key","position","id");--> statement-breakpoint
CREATE INDEX "figures_date_ascending" ON "figures" USING btree ("date_ascending","date_order","id","date_first","date_last");--> statement-breakpoint
CREATE INDEX "figures_date_descending" ON "figures" USING btree ("date_descending","date_order","id","date_first","date_last");--> statement-breakpoint
CREATE INDEX "figures_long_ascending" ON "figures" USING btree ("date_ascending","date_order","id","date_first","date_last") WHERE "figures"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX "figures_long_descending" ON "figures" USING btree ("date_descending","date_order","id","date_first","date_last") WHERE "figures"."date_is_long" = 1;--> statement-breakpoint
CREATE UNIQUE INDEX "images_id" ON "images" USING btree ("id");--> statement-breakpoint
CREATE INDEX "images_place" ON "images" USING btree ("article_key","position","id");--> statement-breakpoint
CREATE INDEX "images_location" ON "images" USING btree ("place_key","article_key","position","id");--> statement-breakpoint
CREATE INDEX "images_photographer" ON "images" USING btree ("photographer_key","article_key","position","id");--> statement-breakpoint
CREATE INDEX "images_agency" ON "images" USING btree ("agency_key","article_key","position","id");--> statement-breakpoint
CREATE INDEX "images_disputed" ON "images" USING btree ("disputed","article_key","position","id");--> statement-breakpoint
CREATE INDEX "images_date_ascending" ON "images" USING btree ("date_ascending","date_order","id","date_first","date_last");--> statement-breakpoint
CREATE INDEX "images_date_descending" ON "images" USING btree ("date_descending","date_order","id","date_first","date_last");--> statement-breakpoint
CREATE INDEX "images_long_ascending" ON "images" USING btree ("date_ascending","date_order","id","date_first","date_last") WHERE "images"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX "images_long_descending" ON "images" USING btree ("date_descending","date_order","id","date_first","date_last") WHERE "images"."date_is_long" = 1;--> statement-breakpoint
CREATE UNIQUE INDEX "mentions_id" ON "mentions" USING btree ("id");--> statement-breakpoint
CREATE INDEX "mentions_place" ON "mentions" USING btree ("article_key","position","id");--> statement-breakpoint
CREATE INDEX "mentions_entity" ON "mentions" USING btree ("entity_key","article_key","position","id");--> statement-breakpoint
CREATE INDEX "mentions_form" ON "mentions" USING btree ("form","article_key","position","id");--> statement-breakpoint
CREATE INDEX "mentions_text" ON "mentions" USING btree ("text","id");--> statement-breakpoint
CREATE INDEX "mentions_section" ON "mentions" USING btree ("section","article_key","position","id");--> statement-breakpoint
CREATE UNIQUE INDEX "quotes_id" ON "quotes" USING btree ("id");--> statement-breakpoint
CREATE INDEX "quotes_place" ON "quotes" USING btree ("article_key","position","id");--> statement-breakpoint
CREATE INDEX "quotes_kind" ON "quotes" USING btree ("kind","article_key","position","id");--> statement-breakpoint
CREATE INDEX "quotes_speaker" ON "quotes" USING btree ("speaker_key","article_key","position","id");--> statement-breakpoint
CREATE INDEX "quotes_speaker_text" ON "quotes" USING btree ("speaker_text","article_key","position","id");--> statement-breakpoint
CREATE INDEX "quotes_cue" ON "quotes" USING btree ("cue","article_key","position","id");--> statement-breakpoint
CREATE INDEX "quotes_addressee" ON "quotes" USING btree ("addressee_key","article_key","position","id");--> statement-breakpoint
CREATE INDEX "quotes_medium" ON "quotes" USING btree ("medium","article_key","position","id");--> statement-breakpoint
CREATE INDEX "quotes_section" ON "quotes" USING btree ("section","article_key","position","id");--> statement-breakpoint
CREATE INDEX "quotes_subtype" ON "quotes" USING btree ("subtype","article_key","position","id");--> statement-breakpoint
CREATE INDEX "quotes_disputed" ON "quotes" USING btree ("disputed","article_key","position","id");--> statement-breakpoint
CREATE INDEX "quotes_date_ascending" ON "quotes" USING btree ("date_ascending","date_order","id","date_first","date_last");--> statement-breakpoint
CREATE INDEX "quotes_date_descending" ON "quotes" USING btree ("date_descending","date_order","id","date_first","date_last");--> statement-breakpoint
CREATE INDEX "quotes_long_ascending" ON "quotes" USING btree ("date_ascending","date_order","id","date_first","date_last") WHERE "quotes"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX "quotes_long_descending" ON "quotes" USING btree ("date_descending","date_order","id","date_first","date_last") WHERE "quotes"."date_is_long" = 1;--> statement-breakpoint
CREATE UNIQUE INDEX "relations_id" ON "relations" USING btree ("id");--> statement-breakpoint
CREATE INDEX "relations_place" ON "relations" USING btree ("article_key","position","id");--> statement-breakpoint
CREATE INDEX "relations_subject" ON "relations" USING btree ("subject_key","article_key","position","id");--> statement-breakpoint
CREATE INDEX "relations_predicate" ON "relations" USING btree ("predicate","article_key","position","id");--> statement-breakpoint
CREATE INDEX "relations_object" ON "relations" USING btree ("object_key","article_key","position","id");--> statement-breakpoint
CREATE INDEX "relations_pair" ON "relations" USING btree ("subject_key","object_key","predicate");--> statement-breakpoint
CREATE INDEX "relations_label" ON "relations" USING btree ("label","subject_key");--> statement-breakpoint
CREATE INDEX "relations_section" ON "relations" USING btree ("section","article_key","position","id");--> statement-breakpoint
CREATE INDEX "relations_voice" ON "relations" USING btree ("voice","article_key","position","id");--> statement-breakpoint
CREATE INDEX "relations_status" ON "relations" USING btree ("status","article_key","position","id");--> statement-breakpoint
CREATE INDEX "relations_subtype" ON "relations" USING btree ("subtype","article_key","position","id");--> statement-breakpoint
CREATE INDEX "relations_disputed" ON "relations" USING btree ("disputed","article_key","position","id");--> statement-breakpoint
CREATE INDEX "relations_date_ascending" ON "relations" USING btree ("date_ascending","date_order","id","date_first","date_last");--> statement-breakpoint
CREATE INDEX "relations_date_descending" ON "relations" USING btree ("date_descending","date_order","id","date_first","date_last");--> statement-breakpoint
CREATE INDEX "relations_long_ascending" ON "relations" USING btree ("date_ascending","date_order","id","date_first","date_last") WHERE "relations"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX "relations_long_descending" ON "relations" USING btree ("date_descending","date_order","id","date_first","date_last") WHERE "relations"."date_is_long" = 1;--> statement-breakpoint
CREATE INDEX "attributions_speaker" ON "attributions" USING btree ("speaker_key","record_key");--> statement-breakpoint
CREATE INDEX "attributions_speaker_text" ON "attributions" USING btree ("speaker_text","record_key");--> statement-breakpoint
CREATE INDEX "attributions_quote" ON "attributions" USING btree ("quote_key");--> statement-breakpoint
CREATE INDEX "citations_place" ON "citations" USING btree ("article_key","start","end");--> statement-breakpoint
CREATE INDEX "co_mention_totals_strong" ON "co_mention_totals" USING btree ("sections") WHERE "co_mention_totals"."sections" >= 3;--> statement-breakpoint
CREATE INDEX "co_mentions_article" ON "co_mentions" USING btree ("article_key");--> statement-breakpoint
CREATE INDEX "involvements_entity" ON "involvements" USING btree ("entity_key","role","record_key");--> statement-breakpoint
CREATE INDEX "record_links_target" ON "record_links" USING btree ("target_key");--> statement-breakpoint
CREATE INDEX "records_article" ON "records" USING btree ("article_key");--> statement-breakpoint
CREATE INDEX "records_origin" ON "records" USING btree ("kind","reviewed","origin");