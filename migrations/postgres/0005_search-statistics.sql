-- Searches are planned by how common words are, not by the other columns, and half of the time of analyzing them went into the places.
ALTER TABLE search_words ALTER COLUMN "places" SET STATISTICS 0, ALTER COLUMN "text" SET STATISTICS 0,
  ALTER COLUMN "label" SET STATISTICS 0, ALTER COLUMN "speaker" SET STATISTICS 0;
