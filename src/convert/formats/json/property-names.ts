/*
 * The names that different programs use for one property. Case and separators do not count:
 * `startOffset` and `start_offset` are the same name.
 */

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const TEXT = names(
  'text content document body rawtext documenttext sentence sentencetext passage article context',
)
/** The name of a document. */
export const NAME = names(
  'docid docname dockey documentid documentname id uid guid name filename file fname fileid',
)
/** The annotator of all annotations of a document. Prodigy has `_annotator_id`. */
export const DOCUMENT_ANNOTATOR = names(
  'annotator annotators annotatorname annotatorid annotatedby completedby labeledby',
)
/** The annotator of one annotation. doccano has `user`. */
export const ANNOTATOR = new Set([
  ...DOCUMENT_ANNOTATOR,
  ...names('user username userid createdby creator'),
])
/** Lists of spans. */
export const SPANS = names(
  'spans entities ents label labels annotations extractions mentions entitymentions ner namedentities events',
)
export const RELATIONS = names('relations relation links rels relationmentions')
/** Objects with the properties of the publication. */
export const META = names('meta metadata data')

export const ID = names('id tid eid spanid entityid mentionid')
export const TYPE = names(
  'label labels type tag tags entity entitytype entitylabel entitygroup category class extractionclass ner nertag',
)
export const WORDS = names(
  'text word words surface surfaceform mention exact quote extractiontext matchedtext string token value form',
)
export const START = names(
  'start begin from offset startoffset beginoffset startchar startpos startposition charstart characterstart startindex beginindex charbegin',
)
export const END = names(
  'end stop to endoffset stopoffset endchar endpos endposition charend characterend endindex',
)
export const LENGTH = names('length len')
/** Properties with one or more ranges. */
export const RANGES = names(
  'charinterval globaloffsets span spans offsets offset position location range charoffsets charspan',
)
export const PREFIX = names('prefix before')
export const SUFFIX = names('suffix after')
export const ENTRY = names(
  'kbid kburl kb wikidata wikidataid wikidatauri qid uri url link links iri entityuri entityurl normalized normalization linkedentity wikipedia',
)
export const COMMENT = names('comment comments note notes description remark')
export const ATTRIBUTES = names('attributes attrs attr properties features')

export const FROM = names(
  'from fromid head headid headspan source sourceid subject subj subjectid arg1 arg1id e1 e1id h entity1 start',
)
export const TO = names(
  'to toid child childspan tail tailid target targetid object obj objectid arg2 arg2id e2 e2id t entity2 end dst',
)
export const RELATION_TYPE = names(
  'type label labels relation relationtype predicate rel name property',
)
export const ARGUMENTS = names('arguments args roles participants')
export const ROLE = names('role name type label')
export const TARGET = names('id target refid ref entity entityid mention argid')
export const TRIGGER = names('trigger triggerid')
