/* Made by `npm run generate`: a real answer of every operation over the seed. */

export const examples = (): Readonly<Record<string, unknown>> => ({
  "getIndex": {
    "name": "Verbatim",
    "version": "0.1.0",
    "edition": 1,
    "links": {
      "self": "/v1",
      "articles": "/v1/articles",
      "entities": "/v1/entities",
      "mentions": "/v1/mentions",
      "quotes": "/v1/quotes",
      "events": "/v1/events",
      "figures": "/v1/figures",
      "images": "/v1/images",
      "relations": "/v1/relations",
      "conflicts": "/v1/conflicts",
      "search": "/v1/search",
      "timeline": "/v1/timeline",
      "graph": "/v1/graph",
      "problems": "/v1/problems",
      "database": "/v1/database.sqlite",
      "annotationSchema": "/v1/schemas/annotation.json",
      "openapi": "/openapi.json",
      "docs": "/docs"
    }
  },
  "listProblems": {
    "data": [
      {
        "code": "malformed-url",
        "url": "/v1/problems/malformed-url",
        "status": 400,
        "title": "Malformed URL",
        "description": "The path or the query string is not valid percent-encoded UTF-8."
      },
      {
        "code": "unknown-parameter",
        "url": "/v1/problems/unknown-parameter",
        "status": 400,
        "title": "Unknown parameter",
        "description": "The query string has a parameter that this operation does not know. `errors[].allowed` lists those that it knows."
      },
      {
        "code": "repeated-parameter",
        "url": "/v1/problems/repeated-parameter",
        "status": 400,
        "title": "Repeated parameter",
        "description": "A parameter is given more than once. Give it once, with its values separated by commas."
      },
      {
        "code": "missing-parameter",
        "url": "/v1/problems/missing-parameter",
        "status": 400,
        "title": "Missing parameter",
        "description": "A parameter that this operation requires is missing."
      },
      {
        "code": "invalid-parameter",
        "url": "/v1/problems/invalid-parameter",
        "status": 400,
        "title": "Invalid parameter",
        "description": "The value of a parameter has the wrong type or is out of range. `errors[]` says which values are right."
      },
      {
        "code": "invalid-cursor",
        "url": "/v1/problems/invalid-cursor",
        "status": 400,
        "title": "Invalid cursor",
        "description": "The cursor is damaged, or belongs to a list with other filters or another order. Start again without `cursor`."
      },
      {
        "code": "not-found",
        "url": "/v1/problems/not-found",
        "status": 404,
        "title": "Not found",
        "description": "There is no record with this id, or nothing at this path."
      },
      {
        "code": "method-not-allowed",
        "url": "/v1/problems/method-not-allowed",
        "status": 405,
        "title": "Method not allowed",
        "description": "The API is read-only: GET, HEAD and OPTIONS. `Allow` lists the methods."
      },
      {
        "code": "not-acceptable",
        "url": "/v1/problems/not-acceptable",
        "status": 406,
        "title": "Not acceptable",
        "description": "No media type of this resource satisfies the `Accept` header. `errors[].allowed` lists them."
      },
      {
        "code": "bad-request",
        "url": "/v1/problems/bad-request",
        "status": 400,
        "title": "Bad request",
        "description": "The server could not read the request."
      },
      {
        "code": "request-timeout",
        "url": "/v1/problems/request-timeout",
        "status": 408,
        "title": "Request timeout",
        "description": "The request did not arrive in time."
      },
      {
        "code": "uri-too-long",
        "url": "/v1/problems/uri-too-long",
        "status": 414,
        "title": "URI too long",
        "description": "The URL is longer than the server reads, or a part of its path is longer than any id."
      },
      {
        "code": "too-many-requests",
        "url": "/v1/problems/too-many-requests",
        "status": 429,
        "title": "Too many requests",
        "description": "The client has sent more requests than `RateLimit-Policy` allows. Try again after `Retry-After` seconds."
      },
      {
        "code": "headers-too-large",
        "url": "/v1/problems/headers-too-large",
        "status": 431,
        "title": "Request header fields too large",
        "description": "The header of the request is larger than the server reads."
      },
      {
        "code": "internal",
        "url": "/v1/problems/internal",
        "status": 500,
        "title": "Internal error",
        "description": "The server failed; the log has the cause under the request id that `instance` holds."
      },
      {
        "code": "unavailable",
        "url": "/v1/problems/unavailable",
        "status": 503,
        "title": "Unavailable",
        "description": "The database can not be read or copied at the moment. Try again after `Retry-After` seconds."
      },
      {
        "code": "overloaded",
        "url": "/v1/problems/overloaded",
        "status": 503,
        "title": "Overloaded",
        "description": "The server has more requests than it can answer. Try again after `Retry-After` seconds."
      },
      {
        "code": "not-ready",
        "url": "/v1/problems/not-ready",
        "status": 503,
        "title": "Not ready",
        "description": "Only the readiness check answers this. `errors[]` lists the faults."
      }
    ]
  },
  "getProblem": {
    "code": "unknown-parameter",
    "url": "/v1/problems/unknown-parameter",
    "status": 400,
    "title": "Unknown parameter",
    "description": "The query string has a parameter that this operation does not know. `errors[].allowed` lists those that it knows."
  },
  "listArticles": {
    "data": [
      {
        "id": "china-kazakhstan-friendship",
        "url": "/v1/articles/china-kazakhstan-friendship",
        "title": "China, Kazakhstan to build on lasting friendship, unique partnership",
        "language": "en",
        "publisher": {
          "id": "xinhua",
          "name": "Xinhua",
          "type": "media",
          "url": "/v1/entities/xinhua"
        },
        "published": {
          "edtf": "[2024-07-02,2024-07-03]",
          "earliest": "2024-07-02",
          "latest": "2024-07-03",
          "basis": "inferred",
          "reason": "the text gives no date of its own; it reports the dinner of Tuesday evening (July 2, 2024), still expects the talks, and the latest day it names is July 3, 2024"
        },
        "sourceUrl": null,
        "tags": [
          "rwanda",
          "RwOT"
        ],
        "characters": 8260,
        "cite": "\"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text",
        "textUrl": "/v1/articles/china-kazakhstan-friendship/text",
        "counts": {
          "entities": 44,
          "mentions": 168,
          "quotes": 20,
          "events": 59,
          "figures": 23,
          "images": 4,
          "relations": 61,
          "conflicts": 1
        },
        "note": "A Xinhua article as a blog reposted it, kept with the blog's hashtags, source lines and comment form. The blog is not named.",
        "citations": [
          {
            "role": "content",
            "start": 0,
            "end": 68,
            "exact": "China, Kazakhstan to build on lasting friendship, unique partnership",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=0,68"
          },
          {
            "role": "date",
            "start": 335,
            "end": 353,
            "exact": "On Tuesday evening",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=335,353"
          },
          {
            "role": "date",
            "start": 722,
            "end": 734,
            "exact": "July 3, 2024",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=722,734"
          }
        ]
      }
    ],
    "page": {
      "limit": 1,
      "prev": null,
      "next": null,
      "total": 1
    },
    "links": {
      "self": "/v1/articles?limit=1",
      "first": "/v1/articles?limit=1",
      "prev": null,
      "next": null
    }
  },
  "listArticlesCsv": "id,url,title,language,publisher.id,publisher.name,publisher.type,publisher.url,published.edtf,published.earliest,published.latest,published.basis,published.reason,sourceUrl,tags,characters,cite,textUrl,counts.entities,counts.mentions,counts.quotes,counts.events,counts.figures,counts.images,counts.relations,counts.conflicts,note,citation.start,citation.end,citation.exact,citation.url,citations\r\nchina-kazakhstan-friendship,/v1/articles/china-kazakhstan-friendship,\"China, Kazakhstan to build on lasting friendship, unique partnership\",en,xinhua,Xinhua,media,/v1/entities/xinhua,\"[2024-07-02,2024-07-03]\",2024-07-02,2024-07-03,inferred,\"the text gives no date of its own; it reports the dinner of Tuesday evening (July 2, 2024), still expects the talks, and the latest day it names is July 3, 2024\",,\"[\"\"rwanda\"\",\"\"RwOT\"\"]\",8260,\"\"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text\",/v1/articles/china-kazakhstan-friendship/text,44,168,20,59,23,4,61,1,\"A Xinhua article as a blog reposted it, kept with the blog's hashtags, source lines and comment form. The blog is not named.\",0,68,\"China, Kazakhstan to build on lasting friendship, unique partnership\",\"/v1/articles/china-kazakhstan-friendship/text#char=0,68\",\"[{\"\"role\"\":\"\"content\"\",\"\"start\"\":0,\"\"end\"\":68,\"\"exact\"\":\"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=0,68\"\"},{\"\"role\"\":\"\"date\"\",\"\"start\"\":335,\"\"end\"\":353,\"\"exact\"\":\"\"On Tuesday evening\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=335,353\"\"},{\"\"role\"\":\"\"date\"\",\"\"start\"\":722,\"\"end\"\":734,\"\"exact\"\":\"\"July 3, 2024\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=722,734\"\"}]\"\r\n",
  "listArticlesNdjson": "{\"id\":\"china-kazakhstan-friendship\",\"url\":\"/v1/articles/china-kazakhstan-friendship\",\"title\":\"China, Kazakhstan to build on lasting friendship, unique partnership\",\"language\":\"en\",\"publisher\":{\"id\":\"xinhua\",\"name\":\"Xinhua\",\"type\":\"media\",\"url\":\"/v1/entities/xinhua\"},\"published\":{\"edtf\":\"[2024-07-02,2024-07-03]\",\"earliest\":\"2024-07-02\",\"latest\":\"2024-07-03\",\"basis\":\"inferred\",\"reason\":\"the text gives no date of its own; it reports the dinner of Tuesday evening (July 2, 2024), still expects the talks, and the latest day it names is July 3, 2024\"},\"sourceUrl\":null,\"tags\":[\"rwanda\",\"RwOT\"],\"characters\":8260,\"cite\":\"\\\"China, Kazakhstan to build on lasting friendship, unique partnership\\\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text\",\"textUrl\":\"/v1/articles/china-kazakhstan-friendship/text\",\"counts\":{\"entities\":44,\"mentions\":168,\"quotes\":20,\"events\":59,\"figures\":23,\"images\":4,\"relations\":61,\"conflicts\":1},\"note\":\"A Xinhua article as a blog reposted it, kept with the blog's hashtags, source lines and comment form. The blog is not named.\",\"citations\":[{\"role\":\"content\",\"start\":0,\"end\":68,\"exact\":\"China, Kazakhstan to build on lasting friendship, unique partnership\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=0,68\"},{\"role\":\"date\",\"start\":335,\"end\":353,\"exact\":\"On Tuesday evening\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=335,353\"},{\"role\":\"date\",\"start\":722,\"end\":734,\"exact\":\"July 3, 2024\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=722,734\"}]}\n",
  "listArticlesJsonld": {
    "@context": "https://schema.org",
    "@id": "/v1/articles.jsonld?limit=1",
    "@type": "ItemList",
    "numberOfItems": 1,
    "itemListElement": [
      {
        "@type": "NewsArticle",
        "@id": "/v1/articles/china-kazakhstan-friendship",
        "headline": "China, Kazakhstan to build on lasting friendship, unique partnership",
        "inLanguage": "en",
        "publisher": {
          "@type": "NewsMediaOrganization",
          "@id": "/v1/entities/xinhua",
          "name": "Xinhua"
        },
        "keywords": [
          "rwanda",
          "RwOT"
        ],
        "encoding": {
          "@type": "MediaObject",
          "contentUrl": {
            "@id": "/v1/articles/china-kazakhstan-friendship/text"
          },
          "encodingFormat": "text/plain"
        }
      }
    ]
  },
  "listArticlesAtom": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>tag:verbatim,2024:articles</id><title>Verbatim: articles</title><subtitle>The source texts.</subtitle><updated>2024-07-04T08:00:00Z</updated><link rel=\"self\" href=\"/v1/articles.atom?limit=1\" type=\"application/atom+xml\"/><link rel=\"first\" href=\"/v1/articles.atom?limit=1\" type=\"application/atom+xml\"/><link rel=\"alternate\" href=\"/v1/articles?limit=1&#38;sort=-published\" type=\"application/json\"/><entry xml:lang=\"en\"><id>tag:verbatim,2024:articles/china-kazakhstan-friendship</id><title>China, Kazakhstan to build on lasting friendship, unique partnership</title><updated>2024-07-02T00:00:00Z</updated><link rel=\"alternate\" href=\"/v1/articles/china-kazakhstan-friendship\" type=\"application/json\"/><author><name>Xinhua</name></author><category term=\"rwanda\"/><category term=\"RwOT\"/><content type=\"text\">8260 characters; 168 mentions, 20 quotes, 59 events, 23 figures&#10;/v1/articles/china-kazakhstan-friendship/text</content></entry></feed>\n",
  "getArticle": {
    "id": "china-kazakhstan-friendship",
    "url": "/v1/articles/china-kazakhstan-friendship",
    "title": "China, Kazakhstan to build on lasting friendship, unique partnership",
    "language": "en",
    "publisher": {
      "id": "xinhua",
      "name": "Xinhua",
      "type": "media",
      "url": "/v1/entities/xinhua"
    },
    "published": {
      "edtf": "[2024-07-02,2024-07-03]",
      "earliest": "2024-07-02",
      "latest": "2024-07-03",
      "basis": "inferred",
      "reason": "the text gives no date of its own; it reports the dinner of Tuesday evening (July 2, 2024), still expects the talks, and the latest day it names is July 3, 2024"
    },
    "sourceUrl": null,
    "tags": [
      "rwanda",
      "RwOT"
    ],
    "characters": 8260,
    "cite": "\"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text",
    "textUrl": "/v1/articles/china-kazakhstan-friendship/text",
    "counts": {
      "entities": 44,
      "mentions": 168,
      "quotes": 20,
      "events": 59,
      "figures": 23,
      "images": 4,
      "relations": 61,
      "conflicts": 1
    },
    "note": "A Xinhua article as a blog reposted it, kept with the blog's hashtags, source lines and comment form. The blog is not named.",
    "citations": [
      {
        "role": "content",
        "start": 0,
        "end": 68,
        "exact": "China, Kazakhstan to build on lasting friendship, unique partnership",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=0,68"
      },
      {
        "role": "date",
        "start": 335,
        "end": 353,
        "exact": "On Tuesday evening",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=335,353"
      },
      {
        "role": "date",
        "start": 722,
        "end": 734,
        "exact": "July 3, 2024",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=722,734"
      }
    ]
  },
  "getArticleJsonld": {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": "/v1/articles/china-kazakhstan-friendship",
    "headline": "China, Kazakhstan to build on lasting friendship, unique partnership",
    "inLanguage": "en",
    "publisher": {
      "@type": "NewsMediaOrganization",
      "@id": "/v1/entities/xinhua",
      "name": "Xinhua"
    },
    "keywords": [
      "rwanda",
      "RwOT"
    ],
    "encoding": {
      "@type": "MediaObject",
      "contentUrl": {
        "@id": "/v1/articles/china-kazakhstan-friendship/text"
      },
      "encodingFormat": "text/plain"
    }
  },
  "listEntities": {
    "data": [
      {
        "id": "sco-meeting",
        "url": "/v1/entities/sco-meeting",
        "type": "meeting",
        "name": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
        "names": [
          {
            "name": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
            "form": "name"
          }
        ],
        "identifiers": [],
        "roles": [],
        "cite": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization (meeting). In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=159,245",
        "note": null,
        "mentionCount": 2,
        "citations": [
          {
            "role": "content",
            "start": 159,
            "end": 245,
            "exact": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=159,245"
          }
        ]
      }
    ],
    "page": {
      "limit": 1,
      "prev": null,
      "next": "WyI4cUljUTIybXRnTmsiLCJuZXh0IiwiMjR0aCBtZWV0aW5nIG9mIHRoZSBjb3VuY2lsIG9mIGhlYWRzIG9mIHN0YXRlIG9mIHRoZSBzaGFuZ2hhaSBjb29wZXJhdGlvbiBvcmdhbml6YXRpb24iLCJzY28tbWVldGluZyJd",
      "total": 44
    },
    "links": {
      "self": "/v1/entities?limit=1",
      "first": "/v1/entities?limit=1",
      "prev": null,
      "next": "/v1/entities?limit=1&cursor=WyI4cUljUTIybXRnTmsiLCJuZXh0IiwiMjR0aCBtZWV0aW5nIG9mIHRoZSBjb3VuY2lsIG9mIGhlYWRzIG9mIHN0YXRlIG9mIHRoZSBzaGFuZ2hhaSBjb29wZXJhdGlvbiBvcmdhbml6YXRpb24iLCJzY28tbWVldGluZyJd"
    }
  },
  "listEntitiesCsv": "id,url,type,name,names,identifiers,roles,cite,note,mentionCount,citation.start,citation.end,citation.exact,citation.url,citations\r\nxi-jinping,/v1/entities/xi-jinping,person,Xi Jinping,\"[{\"\"name\"\":\"\"Xi Jinping\"\",\"\"form\"\":\"\"name\"\"},{\"\"name\"\":\"\"President Xi Jinping\"\",\"\"form\"\":\"\"titled\"\"},{\"\"name\"\":\"\"Xi\"\",\"\"form\"\":\"\"alias\"\"}]\",\"[{\"\"scheme\"\":\"\"wikidata\"\",\"\"value\"\":\"\"Q15031\"\",\"\"url\"\":\"\"https://www.wikidata.org/entity/Q15031\"\"}]\",\"[{\"\"title\"\":\"\"President\"\",\"\"in\"\":{\"\"id\"\":\"\"china\"\",\"\"name\"\":\"\"China\"\",\"\"type\"\":\"\"country\"\",\"\"url\"\":\"\"/v1/entities/china\"\"},\"\"occupation\"\":null,\"\"url\"\":\"\"/v1/relations/china-kazakhstan-friendship:xi-president-of-china\"\",\"\"citations\"\":[{\"\"role\"\":\"\"content\"\",\"\"start\"\":669,\"\"end\"\":697,\"\"exact\"\":\"\"Chinese President Xi Jinping\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=669,697\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":3115,\"\"end\"\":3143,\"\"exact\"\":\"\"Chinese President Xi Jinping\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=3115,3143\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":4213,\"\"end\"\":4241,\"\"exact\"\":\"\"Chinese President Xi Jinping\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=4213,4241\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":7472,\"\"end\"\":7500,\"\"exact\"\":\"\"Chinese President Xi Jinping\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=7472,7500\"\"}]}]\",\"Xi Jinping (person). In: \"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=85,87\",,24,85,87,Xi,\"/v1/articles/china-kazakhstan-friendship/text#char=85,87\",\"[{\"\"role\"\":\"\"content\"\",\"\"start\"\":85,\"\"end\"\":87,\"\"exact\"\":\"\"Xi\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=85,87\"\"}]\"\r\n",
  "listEntitiesNdjson": "{\"id\":\"xi-jinping\",\"url\":\"/v1/entities/xi-jinping\",\"type\":\"person\",\"name\":\"Xi Jinping\",\"names\":[{\"name\":\"Xi Jinping\",\"form\":\"name\"},{\"name\":\"President Xi Jinping\",\"form\":\"titled\"},{\"name\":\"Xi\",\"form\":\"alias\"}],\"identifiers\":[{\"scheme\":\"wikidata\",\"value\":\"Q15031\",\"url\":\"https://www.wikidata.org/entity/Q15031\"}],\"roles\":[{\"title\":\"President\",\"in\":{\"id\":\"china\",\"name\":\"China\",\"type\":\"country\",\"url\":\"/v1/entities/china\"},\"occupation\":null,\"url\":\"/v1/relations/china-kazakhstan-friendship:xi-president-of-china\",\"citations\":[{\"role\":\"content\",\"start\":669,\"end\":697,\"exact\":\"Chinese President Xi Jinping\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=669,697\"},{\"role\":\"content\",\"start\":3115,\"end\":3143,\"exact\":\"Chinese President Xi Jinping\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=3115,3143\"},{\"role\":\"content\",\"start\":4213,\"end\":4241,\"exact\":\"Chinese President Xi Jinping\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=4213,4241\"},{\"role\":\"content\",\"start\":7472,\"end\":7500,\"exact\":\"Chinese President Xi Jinping\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=7472,7500\"}]}],\"cite\":\"Xi Jinping (person). In: \\\"China, Kazakhstan to build on lasting friendship, unique partnership\\\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=85,87\",\"note\":null,\"mentionCount\":24,\"citations\":[{\"role\":\"content\",\"start\":85,\"end\":87,\"exact\":\"Xi\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=85,87\"}]}\n",
  "listEntitiesJsonld": {
    "@context": "https://schema.org",
    "@id": "/v1/entities.jsonld?limit=1",
    "@type": "ItemList",
    "numberOfItems": 44,
    "itemListElement": [
      {
        "@type": "Event",
        "@id": "/v1/entities/sco-meeting",
        "name": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization"
      }
    ]
  },
  "getEntity": {
    "id": "xi-jinping",
    "url": "/v1/entities/xi-jinping",
    "type": "person",
    "name": "Xi Jinping",
    "names": [
      {
        "name": "Xi Jinping",
        "form": "name"
      },
      {
        "name": "President Xi Jinping",
        "form": "titled"
      },
      {
        "name": "Xi",
        "form": "alias"
      }
    ],
    "identifiers": [
      {
        "scheme": "wikidata",
        "value": "Q15031",
        "url": "https://www.wikidata.org/entity/Q15031"
      }
    ],
    "roles": [
      {
        "title": "President",
        "in": {
          "id": "china",
          "name": "China",
          "type": "country",
          "url": "/v1/entities/china"
        },
        "occupation": null,
        "url": "/v1/relations/china-kazakhstan-friendship:xi-president-of-china",
        "citations": [
          {
            "role": "content",
            "start": 669,
            "end": 697,
            "exact": "Chinese President Xi Jinping",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=669,697"
          },
          {
            "role": "content",
            "start": 3115,
            "end": 3143,
            "exact": "Chinese President Xi Jinping",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=3115,3143"
          },
          {
            "role": "content",
            "start": 4213,
            "end": 4241,
            "exact": "Chinese President Xi Jinping",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=4213,4241"
          },
          {
            "role": "content",
            "start": 7472,
            "end": 7500,
            "exact": "Chinese President Xi Jinping",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=7472,7500"
          }
        ]
      }
    ],
    "cite": "Xi Jinping (person). In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=85,87",
    "note": null,
    "mentionCount": 24,
    "citations": [
      {
        "role": "content",
        "start": 85,
        "end": 87,
        "exact": "Xi",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=85,87"
      }
    ]
  },
  "getEntityJsonld": {
    "@context": "https://schema.org",
    "@type": "Person",
    "@id": "/v1/entities/xi-jinping",
    "name": "Xi Jinping",
    "alternateName": [
      "President Xi Jinping",
      "Xi"
    ],
    "sameAs": [
      {
        "@id": "https://www.wikidata.org/entity/Q15031"
      }
    ],
    "hasOccupation": [
      {
        "@type": "Role",
        "roleName": "President",
        "hasOccupation": {
          "@type": "Occupation",
          "name": "President",
          "occupationLocation": {
            "@type": "Country",
            "@id": "/v1/entities/china",
            "name": "China"
          }
        }
      }
    ]
  },
  "listMentions": {
    "data": [
      {
        "id": "china-kazakhstan-friendship:china@0",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@0",
        "article": {
          "id": "china-kazakhstan-friendship",
          "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
          "type": "article",
          "url": "/v1/articles/china-kazakhstan-friendship"
        },
        "cite": "\"China\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=0,5",
        "entity": {
          "id": "china",
          "name": "China",
          "type": "country",
          "url": "/v1/entities/china"
        },
        "form": "name",
        "text": "China",
        "section": "headline",
        "citations": [
          {
            "role": "content",
            "start": 0,
            "end": 5,
            "exact": "China",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=0,5"
          }
        ]
      }
    ],
    "page": {
      "limit": 1,
      "prev": null,
      "next": "WyJWMnhmdTNMbWxFc3MiLCJuZXh0IiwxLDAsImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDpjaGluYUAwIl0",
      "total": 168
    },
    "links": {
      "self": "/v1/mentions?limit=1",
      "first": "/v1/mentions?limit=1",
      "prev": null,
      "next": "/v1/mentions?limit=1&cursor=WyJWMnhmdTNMbWxFc3MiLCJuZXh0IiwxLDAsImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDpjaGluYUAwIl0"
    }
  },
  "listMentionsCsv": "id,url,article.id,article.name,article.type,article.url,cite,entity.id,entity.name,entity.type,entity.url,form,text,section,citation.start,citation.end,citation.exact,citation.url,citations\r\nchina-kazakhstan-friendship:kazakhstan@7,/v1/mentions/china-kazakhstan-friendship:kazakhstan@7,china-kazakhstan-friendship,\"China, Kazakhstan to build on lasting friendship, unique partnership\",article,/v1/articles/china-kazakhstan-friendship,\"\"\"Kazakhstan\"\". In: \"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=7,17\",kazakhstan,Kazakhstan,country,/v1/entities/kazakhstan,name,Kazakhstan,headline,7,17,Kazakhstan,\"/v1/articles/china-kazakhstan-friendship/text#char=7,17\",\"[{\"\"role\"\":\"\"content\"\",\"\"start\"\":7,\"\"end\"\":17,\"\"exact\"\":\"\"Kazakhstan\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=7,17\"\"}]\"\r\n",
  "listMentionsNdjson": "{\"id\":\"china-kazakhstan-friendship:kazakhstan@7\",\"url\":\"/v1/mentions/china-kazakhstan-friendship:kazakhstan@7\",\"article\":{\"id\":\"china-kazakhstan-friendship\",\"name\":\"China, Kazakhstan to build on lasting friendship, unique partnership\",\"type\":\"article\",\"url\":\"/v1/articles/china-kazakhstan-friendship\"},\"cite\":\"\\\"Kazakhstan\\\". In: \\\"China, Kazakhstan to build on lasting friendship, unique partnership\\\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=7,17\",\"entity\":{\"id\":\"kazakhstan\",\"name\":\"Kazakhstan\",\"type\":\"country\",\"url\":\"/v1/entities/kazakhstan\"},\"form\":\"name\",\"text\":\"Kazakhstan\",\"section\":\"headline\",\"citations\":[{\"role\":\"content\",\"start\":7,\"end\":17,\"exact\":\"Kazakhstan\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=7,17\"}]}\n",
  "getMention": {
    "id": "china-kazakhstan-friendship:kazakhstan@7",
    "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@7",
    "article": {
      "id": "china-kazakhstan-friendship",
      "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
      "type": "article",
      "url": "/v1/articles/china-kazakhstan-friendship"
    },
    "cite": "\"Kazakhstan\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=7,17",
    "entity": {
      "id": "kazakhstan",
      "name": "Kazakhstan",
      "type": "country",
      "url": "/v1/entities/kazakhstan"
    },
    "form": "name",
    "text": "Kazakhstan",
    "section": "headline",
    "citations": [
      {
        "role": "content",
        "start": 7,
        "end": 17,
        "exact": "Kazakhstan",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=7,17"
      }
    ]
  },
  "listQuotes": {
    "data": [
      {
        "id": "china-kazakhstan-friendship:xi-new-journey",
        "url": "/v1/quotes/china-kazakhstan-friendship:xi-new-journey",
        "article": {
          "id": "china-kazakhstan-friendship",
          "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
          "type": "article",
          "url": "/v1/articles/china-kazakhstan-friendship"
        },
        "cite": "Xi Jinping: \"Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=894,1056",
        "kind": "direct",
        "text": "Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,",
        "speaker": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        },
        "speakerText": "Xi",
        "addressee": null,
        "addresseeText": null,
        "cue": "noted",
        "medium": "signed-article",
        "date": {
          "edtf": "2024-07-02",
          "earliest": "2024-07-02",
          "latest": "2024-07-02",
          "basis": "inferred",
          "reason": "the article was published on Tuesday; Tuesday is July 2, 2024, the day of Xi's arrival"
        },
        "mentions": [
          {
            "id": "china",
            "name": "China",
            "type": "country",
            "url": "/v1/entities/china"
          },
          {
            "id": "kazakhstan",
            "name": "Kazakhstan",
            "type": "country",
            "url": "/v1/entities/kazakhstan"
          }
        ],
        "section": "body",
        "note": null,
        "related": [
          {
            "rel": "about",
            "kind": "event",
            "id": "china-kazakhstan-friendship:recognition-of-independence",
            "url": "/v1/events/china-kazakhstan-friendship:recognition-of-independence"
          },
          {
            "rel": "about",
            "kind": "event",
            "id": "china-kazakhstan-friendship:new-journey",
            "url": "/v1/events/china-kazakhstan-friendship:new-journey"
          },
          {
            "rel": "within",
            "kind": "event",
            "id": "china-kazakhstan-friendship:signed-article-published",
            "url": "/v1/events/china-kazakhstan-friendship:signed-article-published"
          }
        ],
        "citations": [
          {
            "role": "content",
            "start": 894,
            "end": 1056,
            "exact": "Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=894,1056"
          },
          {
            "role": "cue",
            "start": 1061,
            "end": 1066,
            "exact": "noted",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=1061,1066"
          },
          {
            "role": "speaker",
            "start": 1058,
            "end": 1060,
            "exact": "Xi",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=1058,1060"
          },
          {
            "role": "date",
            "start": 1117,
            "end": 1127,
            "exact": "on Tuesday",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=1117,1127"
          },
          {
            "role": "date",
            "start": 4273,
            "end": 4285,
            "exact": "July 2, 2024",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=4273,4285"
          },
          {
            "role": "evidence",
            "start": 1067,
            "end": 1127,
            "exact": "in a signed article published in the Kazakh media on Tuesday",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=1067,1127"
          }
        ]
      }
    ],
    "page": {
      "limit": 1,
      "prev": null,
      "next": "WyJ6cEI0WkdyN2dVZVoiLCJuZXh0IiwxLDg5NCwiY2hpbmEta2F6YWtoc3Rhbi1mcmllbmRzaGlwOnhpLW5ldy1qb3VybmV5Il0",
      "total": 20
    },
    "links": {
      "self": "/v1/quotes?limit=1",
      "first": "/v1/quotes?limit=1",
      "prev": null,
      "next": "/v1/quotes?limit=1&cursor=WyJ6cEI0WkdyN2dVZVoiLCJuZXh0IiwxLDg5NCwiY2hpbmEta2F6YWtoc3Rhbi1mcmllbmRzaGlwOnhpLW5ldy1qb3VybmV5Il0"
    }
  },
  "listQuotesCsv": "id,url,article.id,article.name,article.type,article.url,cite,kind,text,speaker.id,speaker.name,speaker.type,speaker.url,speakerText,addressee.id,addressee.name,addressee.type,addressee.url,addresseeText,cue,medium,date.edtf,date.earliest,date.latest,date.basis,date.reason,mentions,section,note,related,citation.start,citation.end,citation.exact,citation.url,citations\r\nchina-kazakhstan-friendship:xi-new-journey,/v1/quotes/china-kazakhstan-friendship:xi-new-journey,china-kazakhstan-friendship,\"China, Kazakhstan to build on lasting friendship, unique partnership\",article,/v1/articles/china-kazakhstan-friendship,\"Xi Jinping: \"\"Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,\"\". In: \"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=894,1056\",direct,\"Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,\",xi-jinping,Xi Jinping,person,/v1/entities/xi-jinping,Xi,,,,,,noted,signed-article,2024-07-02,2024-07-02,2024-07-02,inferred,\"the article was published on Tuesday; Tuesday is July 2, 2024, the day of Xi's arrival\",\"[{\"\"id\"\":\"\"china\"\",\"\"name\"\":\"\"China\"\",\"\"type\"\":\"\"country\"\",\"\"url\"\":\"\"/v1/entities/china\"\"},{\"\"id\"\":\"\"kazakhstan\"\",\"\"name\"\":\"\"Kazakhstan\"\",\"\"type\"\":\"\"country\"\",\"\"url\"\":\"\"/v1/entities/kazakhstan\"\"}]\",body,,\"[{\"\"rel\"\":\"\"about\"\",\"\"kind\"\":\"\"event\"\",\"\"id\"\":\"\"china-kazakhstan-friendship:recognition-of-independence\"\",\"\"url\"\":\"\"/v1/events/china-kazakhstan-friendship:recognition-of-independence\"\"},{\"\"rel\"\":\"\"about\"\",\"\"kind\"\":\"\"event\"\",\"\"id\"\":\"\"china-kazakhstan-friendship:new-journey\"\",\"\"url\"\":\"\"/v1/events/china-kazakhstan-friendship:new-journey\"\"},{\"\"rel\"\":\"\"within\"\",\"\"kind\"\":\"\"event\"\",\"\"id\"\":\"\"china-kazakhstan-friendship:signed-article-published\"\",\"\"url\"\":\"\"/v1/events/china-kazakhstan-friendship:signed-article-published\"\"}]\",894,1056,\"Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,\",\"/v1/articles/china-kazakhstan-friendship/text#char=894,1056\",\"[{\"\"role\"\":\"\"content\"\",\"\"start\"\":894,\"\"end\"\":1056,\"\"exact\"\":\"\"Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=894,1056\"\"},{\"\"role\"\":\"\"cue\"\",\"\"start\"\":1061,\"\"end\"\":1066,\"\"exact\"\":\"\"noted\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=1061,1066\"\"},{\"\"role\"\":\"\"speaker\"\",\"\"start\"\":1058,\"\"end\"\":1060,\"\"exact\"\":\"\"Xi\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=1058,1060\"\"},{\"\"role\"\":\"\"date\"\",\"\"start\"\":1117,\"\"end\"\":1127,\"\"exact\"\":\"\"on Tuesday\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=1117,1127\"\"},{\"\"role\"\":\"\"date\"\",\"\"start\"\":4273,\"\"end\"\":4285,\"\"exact\"\":\"\"July 2, 2024\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=4273,4285\"\"},{\"\"role\"\":\"\"evidence\"\",\"\"start\"\":1067,\"\"end\"\":1127,\"\"exact\"\":\"\"in a signed article published in the Kazakh media on Tuesday\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=1067,1127\"\"}]\"\r\n",
  "listQuotesNdjson": "{\"id\":\"china-kazakhstan-friendship:xi-new-journey\",\"url\":\"/v1/quotes/china-kazakhstan-friendship:xi-new-journey\",\"article\":{\"id\":\"china-kazakhstan-friendship\",\"name\":\"China, Kazakhstan to build on lasting friendship, unique partnership\",\"type\":\"article\",\"url\":\"/v1/articles/china-kazakhstan-friendship\"},\"cite\":\"Xi Jinping: \\\"Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,\\\". In: \\\"China, Kazakhstan to build on lasting friendship, unique partnership\\\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=894,1056\",\"kind\":\"direct\",\"text\":\"Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,\",\"speaker\":{\"id\":\"xi-jinping\",\"name\":\"Xi Jinping\",\"type\":\"person\",\"url\":\"/v1/entities/xi-jinping\"},\"speakerText\":\"Xi\",\"addressee\":null,\"addresseeText\":null,\"cue\":\"noted\",\"medium\":\"signed-article\",\"date\":{\"edtf\":\"2024-07-02\",\"earliest\":\"2024-07-02\",\"latest\":\"2024-07-02\",\"basis\":\"inferred\",\"reason\":\"the article was published on Tuesday; Tuesday is July 2, 2024, the day of Xi's arrival\"},\"mentions\":[{\"id\":\"china\",\"name\":\"China\",\"type\":\"country\",\"url\":\"/v1/entities/china\"},{\"id\":\"kazakhstan\",\"name\":\"Kazakhstan\",\"type\":\"country\",\"url\":\"/v1/entities/kazakhstan\"}],\"section\":\"body\",\"note\":null,\"related\":[{\"rel\":\"about\",\"kind\":\"event\",\"id\":\"china-kazakhstan-friendship:recognition-of-independence\",\"url\":\"/v1/events/china-kazakhstan-friendship:recognition-of-independence\"},{\"rel\":\"about\",\"kind\":\"event\",\"id\":\"china-kazakhstan-friendship:new-journey\",\"url\":\"/v1/events/china-kazakhstan-friendship:new-journey\"},{\"rel\":\"within\",\"kind\":\"event\",\"id\":\"china-kazakhstan-friendship:signed-article-published\",\"url\":\"/v1/events/china-kazakhstan-friendship:signed-article-published\"}],\"citations\":[{\"role\":\"content\",\"start\":894,\"end\":1056,\"exact\":\"Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=894,1056\"},{\"role\":\"cue\",\"start\":1061,\"end\":1066,\"exact\":\"noted\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=1061,1066\"},{\"role\":\"speaker\",\"start\":1058,\"end\":1060,\"exact\":\"Xi\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=1058,1060\"},{\"role\":\"date\",\"start\":1117,\"end\":1127,\"exact\":\"on Tuesday\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=1117,1127\"},{\"role\":\"date\",\"start\":4273,\"end\":4285,\"exact\":\"July 2, 2024\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=4273,4285\"},{\"role\":\"evidence\",\"start\":1067,\"end\":1127,\"exact\":\"in a signed article published in the Kazakh media on Tuesday\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=1067,1127\"}]}\n",
  "listQuotesJsonld": {
    "@context": "https://schema.org",
    "@id": "/v1/quotes.jsonld?limit=1",
    "@type": "ItemList",
    "numberOfItems": 20,
    "itemListElement": [
      {
        "@type": "Quotation",
        "@id": "/v1/quotes/china-kazakhstan-friendship:xi-new-journey",
        "text": "Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,",
        "spokenByCharacter": {
          "@type": "Person",
          "@id": "/v1/entities/xi-jinping",
          "name": "Xi Jinping"
        },
        "creator": {
          "@type": "Person",
          "@id": "/v1/entities/xi-jinping",
          "name": "Xi Jinping"
        },
        "isPartOf": {
          "@type": "NewsArticle",
          "@id": "/v1/articles/china-kazakhstan-friendship",
          "headline": "China, Kazakhstan to build on lasting friendship, unique partnership"
        },
        "dateCreated": "2024-07-02",
        "mentions": [
          {
            "@type": "Country",
            "@id": "/v1/entities/china",
            "name": "China"
          },
          {
            "@type": "Country",
            "@id": "/v1/entities/kazakhstan",
            "name": "Kazakhstan"
          }
        ],
        "citation": [
          {
            "@id": "/v1/articles/china-kazakhstan-friendship/text#char=894,1056"
          },
          {
            "@id": "/v1/articles/china-kazakhstan-friendship/text#char=1061,1066"
          },
          {
            "@id": "/v1/articles/china-kazakhstan-friendship/text#char=1058,1060"
          },
          {
            "@id": "/v1/articles/china-kazakhstan-friendship/text#char=1117,1127"
          },
          {
            "@id": "/v1/articles/china-kazakhstan-friendship/text#char=4273,4285"
          },
          {
            "@id": "/v1/articles/china-kazakhstan-friendship/text#char=1067,1127"
          }
        ]
      }
    ]
  },
  "listQuotesAtom": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>tag:verbatim,2024:quotes</id><title>Verbatim: quotes</title><subtitle>Who said what, how and when: direct, partial and indirect quotes.</subtitle><updated>2024-07-04T08:00:00Z</updated><link rel=\"self\" href=\"/v1/quotes.atom?limit=1\" type=\"application/atom+xml\"/><link rel=\"first\" href=\"/v1/quotes.atom?limit=1\" type=\"application/atom+xml\"/><link rel=\"next\" href=\"/v1/quotes.atom?limit=1&#38;cursor=WyJWakxoMS1ob25MSFAiLCJuZXh0IiwxOTkwNiwiY2hpbmEta2F6YWtoc3Rhbi1mcmllbmRzaGlwOnhpLXRyZW5kLW9mLWhpc3RvcnkiXQ\" type=\"application/atom+xml\"/><link rel=\"alternate\" href=\"/v1/quotes?limit=1&#38;sort=-date\" type=\"application/json\"/><entry><id>tag:verbatim,2024:quotes/china-kazakhstan-friendship:xi-trend-of-history</id><title>Xi Jinping: The history of China-Kazakhstan friendly exchanges is a strong testament to the …</title><updated>2024-07-02T00:00:00Z</updated><link rel=\"alternate\" href=\"/v1/quotes/china-kazakhstan-friendship:xi-trend-of-history\" type=\"application/json\"/><author><name>Xi Jinping</name></author><category term=\"direct\"/><category term=\"signed-article\"/><content type=\"text\">“The history of China-Kazakhstan friendly exchanges is a strong testament to the fact that the development of our bilateral relationship conforms to the trend of history and that of our times,”&#10;&#10;China, Kazakhstan to build on lasting friendship, unique partnership&#10;/v1/articles/china-kazakhstan-friendship/text#char=4713,4904</content></entry></feed>\n",
  "getQuote": {
    "id": "china-kazakhstan-friendship:xi-new-journey",
    "url": "/v1/quotes/china-kazakhstan-friendship:xi-new-journey",
    "article": {
      "id": "china-kazakhstan-friendship",
      "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
      "type": "article",
      "url": "/v1/articles/china-kazakhstan-friendship"
    },
    "cite": "Xi Jinping: \"Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=894,1056",
    "kind": "direct",
    "text": "Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,",
    "speaker": {
      "id": "xi-jinping",
      "name": "Xi Jinping",
      "type": "person",
      "url": "/v1/entities/xi-jinping"
    },
    "speakerText": "Xi",
    "addressee": null,
    "addresseeText": null,
    "cue": "noted",
    "medium": "signed-article",
    "date": {
      "edtf": "2024-07-02",
      "earliest": "2024-07-02",
      "latest": "2024-07-02",
      "basis": "inferred",
      "reason": "the article was published on Tuesday; Tuesday is July 2, 2024, the day of Xi's arrival"
    },
    "mentions": [
      {
        "id": "china",
        "name": "China",
        "type": "country",
        "url": "/v1/entities/china"
      },
      {
        "id": "kazakhstan",
        "name": "Kazakhstan",
        "type": "country",
        "url": "/v1/entities/kazakhstan"
      }
    ],
    "section": "body",
    "note": null,
    "related": [
      {
        "rel": "about",
        "kind": "event",
        "id": "china-kazakhstan-friendship:recognition-of-independence",
        "url": "/v1/events/china-kazakhstan-friendship:recognition-of-independence"
      },
      {
        "rel": "about",
        "kind": "event",
        "id": "china-kazakhstan-friendship:new-journey",
        "url": "/v1/events/china-kazakhstan-friendship:new-journey"
      },
      {
        "rel": "within",
        "kind": "event",
        "id": "china-kazakhstan-friendship:signed-article-published",
        "url": "/v1/events/china-kazakhstan-friendship:signed-article-published"
      }
    ],
    "citations": [
      {
        "role": "content",
        "start": 894,
        "end": 1056,
        "exact": "Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=894,1056"
      },
      {
        "role": "cue",
        "start": 1061,
        "end": 1066,
        "exact": "noted",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=1061,1066"
      },
      {
        "role": "speaker",
        "start": 1058,
        "end": 1060,
        "exact": "Xi",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=1058,1060"
      },
      {
        "role": "date",
        "start": 1117,
        "end": 1127,
        "exact": "on Tuesday",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=1117,1127"
      },
      {
        "role": "date",
        "start": 4273,
        "end": 4285,
        "exact": "July 2, 2024",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=4273,4285"
      },
      {
        "role": "evidence",
        "start": 1067,
        "end": 1127,
        "exact": "in a signed article published in the Kazakh media on Tuesday",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=1067,1127"
      }
    ]
  },
  "getQuoteJsonld": {
    "@context": "https://schema.org",
    "@type": "Quotation",
    "@id": "/v1/quotes/china-kazakhstan-friendship:xi-new-journey",
    "text": "Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,",
    "spokenByCharacter": {
      "@type": "Person",
      "@id": "/v1/entities/xi-jinping",
      "name": "Xi Jinping"
    },
    "creator": {
      "@type": "Person",
      "@id": "/v1/entities/xi-jinping",
      "name": "Xi Jinping"
    },
    "isPartOf": {
      "@type": "NewsArticle",
      "@id": "/v1/articles/china-kazakhstan-friendship",
      "headline": "China, Kazakhstan to build on lasting friendship, unique partnership"
    },
    "dateCreated": "2024-07-02",
    "mentions": [
      {
        "@type": "Country",
        "@id": "/v1/entities/china",
        "name": "China"
      },
      {
        "@type": "Country",
        "@id": "/v1/entities/kazakhstan",
        "name": "Kazakhstan"
      }
    ],
    "citation": [
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=894,1056"
      },
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=1061,1066"
      },
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=1058,1060"
      },
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=1117,1127"
      },
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=4273,4285"
      },
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=1067,1127"
      }
    ]
  },
  "listEvents": {
    "data": [
      {
        "id": "china-kazakhstan-friendship:door-to-central-asia",
        "url": "/v1/events/china-kazakhstan-friendship:door-to-central-asia",
        "article": {
          "id": "china-kazakhstan-friendship",
          "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
          "type": "article",
          "url": "/v1/articles/china-kazakhstan-friendship"
        },
        "cite": "\"opening the door to friendship and exchanges between China and Central Asia\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=5267,5342",
        "type": "development",
        "label": "Zhang Qian's mission opened the door to friendship and exchanges between China and Central Asia",
        "status": "happened",
        "date": {
          "edtf": "[..0024]",
          "earliest": null,
          "latest": "0024-12-31",
          "basis": "inferred",
          "reason": "by the mission of more than 2,000 years before 2024, the year of the article"
        },
        "place": null,
        "participants": [
          {
            "role": "agent",
            "entity": {
              "id": "zhang-qian",
              "name": "Zhang Qian",
              "type": "person",
              "url": "/v1/entities/zhang-qian"
            }
          },
          {
            "role": "party",
            "entity": {
              "id": "china",
              "name": "China",
              "type": "country",
              "url": "/v1/entities/china"
            }
          },
          {
            "role": "party",
            "entity": {
              "id": "central-asia",
              "name": "Central Asia",
              "type": "place",
              "url": "/v1/entities/central-asia"
            }
          }
        ],
        "mentions": [],
        "section": "body",
        "note": null,
        "related": [
          {
            "rel": "within",
            "kind": "event",
            "id": "china-kazakhstan-friendship:zhang-qian-mission",
            "url": "/v1/events/china-kazakhstan-friendship:zhang-qian-mission"
          }
        ],
        "citations": [
          {
            "role": "content",
            "start": 5267,
            "end": 5342,
            "exact": "opening the door to friendship and exchanges between China and Central Asia",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=5267,5342"
          },
          {
            "role": "date",
            "start": 4273,
            "end": 4285,
            "exact": "July 2, 2024",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=4273,4285"
          },
          {
            "role": "date",
            "start": 5156,
            "end": 5176,
            "exact": "Over 2,000 years ago",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=5156,5176"
          }
        ]
      }
    ],
    "page": {
      "limit": 1,
      "prev": null,
      "next": "WyJobklDVWM3UGN0ZkwiLCJuZXh0IiwtMTAwMDAwMDAwLCJjaGluYS1rYXpha2hzdGFuLWZyaWVuZHNoaXA6ZG9vci10by1jZW50cmFsLWFzaWEiXQ",
      "total": 59
    },
    "links": {
      "self": "/v1/events?limit=1",
      "first": "/v1/events?limit=1",
      "prev": null,
      "next": "/v1/events?limit=1&cursor=WyJobklDVWM3UGN0ZkwiLCJuZXh0IiwtMTAwMDAwMDAwLCJjaGluYS1rYXpha2hzdGFuLWZyaWVuZHNoaXA6ZG9vci10by1jZW50cmFsLWFzaWEiXQ"
    }
  },
  "listEventsCsv": "id,url,article.id,article.name,article.type,article.url,cite,type,label,status,date.edtf,date.earliest,date.latest,date.basis,date.reason,place.id,place.name,place.type,place.url,participants,mentions,section,note,related,citation.start,citation.end,citation.exact,citation.url,citations\r\nchina-kazakhstan-friendship:arrival,/v1/events/china-kazakhstan-friendship:arrival,china-kazakhstan-friendship,\"China, Kazakhstan to build on lasting friendship, unique partnership\",article,/v1/articles/china-kazakhstan-friendship,\"\"\"Xi landed earlier in the day in Kazakhstan\"\". In: \"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=85,127\",arrival,\"Xi arrives in Astana, Kazakhstan\",happened,2024-07-02,2024-07-02,2024-07-02,stated,,astana,Astana,place,/v1/entities/astana,\"[{\"\"role\"\":\"\"agent\"\",\"\"entity\"\":{\"\"id\"\":\"\"xi-jinping\"\",\"\"name\"\":\"\"Xi Jinping\"\",\"\"type\"\":\"\"person\"\",\"\"url\"\":\"\"/v1/entities/xi-jinping\"\"}}]\",\"[{\"\"id\"\":\"\"kazakhstan\"\",\"\"name\"\":\"\"Kazakhstan\"\",\"\"type\"\":\"\"country\"\",\"\"url\"\":\"\"/v1/entities/kazakhstan\"\"},{\"\"id\"\":\"\"china\"\",\"\"name\"\":\"\"China\"\",\"\"type\"\":\"\"country\"\",\"\"url\"\":\"\"/v1/entities/china\"\"}]\",body,\"\"\"earlier in the day\"\" has no day before it in the text; a caption dates the arrival.\",\"[{\"\"rel\"\":\"\"within\"\",\"\"kind\"\":\"\"event\"\",\"\"id\"\":\"\"china-kazakhstan-friendship:state-visit\"\",\"\"url\"\":\"\"/v1/events/china-kazakhstan-friendship:state-visit\"\"}]\",85,127,Xi landed earlier in the day in Kazakhstan,\"/v1/articles/china-kazakhstan-friendship/text#char=85,127\",\"[{\"\"role\"\":\"\"content\"\",\"\"start\"\":85,\"\"end\"\":127,\"\"exact\"\":\"\"Xi landed earlier in the day in Kazakhstan\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=85,127\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":4213,\"\"end\"\":4285,\"\"exact\"\":\"\"Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=4213,4285\"\"},{\"\"role\"\":\"\"date\"\",\"\"start\"\":4273,\"\"end\"\":4285,\"\"exact\"\":\"\"July 2, 2024\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=4273,4285\"\"},{\"\"role\"\":\"\"evidence\"\",\"\"start\"\":1188,\"\"end\"\":1209,\"\"exact\"\":\"\"his arrival in Astana\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=1188,1209\"\"},{\"\"role\"\":\"\"evidence\"\",\"\"start\"\":4508,\"\"end\"\":4529,\"\"exact\"\":\"\"his arrival in Astana\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=4508,4529\"\"},{\"\"role\"\":\"\"evidence\"\",\"\"start\"\":5850,\"\"end\"\":5862,\"\"exact\"\":\"\"Xi's arrival\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=5850,5862\"\"}]\"\r\n",
  "listEventsNdjson": "{\"id\":\"china-kazakhstan-friendship:arrival\",\"url\":\"/v1/events/china-kazakhstan-friendship:arrival\",\"article\":{\"id\":\"china-kazakhstan-friendship\",\"name\":\"China, Kazakhstan to build on lasting friendship, unique partnership\",\"type\":\"article\",\"url\":\"/v1/articles/china-kazakhstan-friendship\"},\"cite\":\"\\\"Xi landed earlier in the day in Kazakhstan\\\". In: \\\"China, Kazakhstan to build on lasting friendship, unique partnership\\\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=85,127\",\"type\":\"arrival\",\"label\":\"Xi arrives in Astana, Kazakhstan\",\"status\":\"happened\",\"date\":{\"edtf\":\"2024-07-02\",\"earliest\":\"2024-07-02\",\"latest\":\"2024-07-02\",\"basis\":\"stated\",\"reason\":null},\"place\":{\"id\":\"astana\",\"name\":\"Astana\",\"type\":\"place\",\"url\":\"/v1/entities/astana\"},\"participants\":[{\"role\":\"agent\",\"entity\":{\"id\":\"xi-jinping\",\"name\":\"Xi Jinping\",\"type\":\"person\",\"url\":\"/v1/entities/xi-jinping\"}}],\"mentions\":[{\"id\":\"kazakhstan\",\"name\":\"Kazakhstan\",\"type\":\"country\",\"url\":\"/v1/entities/kazakhstan\"},{\"id\":\"china\",\"name\":\"China\",\"type\":\"country\",\"url\":\"/v1/entities/china\"}],\"section\":\"body\",\"note\":\"\\\"earlier in the day\\\" has no day before it in the text; a caption dates the arrival.\",\"related\":[{\"rel\":\"within\",\"kind\":\"event\",\"id\":\"china-kazakhstan-friendship:state-visit\",\"url\":\"/v1/events/china-kazakhstan-friendship:state-visit\"}],\"citations\":[{\"role\":\"content\",\"start\":85,\"end\":127,\"exact\":\"Xi landed earlier in the day in Kazakhstan\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=85,127\"},{\"role\":\"content\",\"start\":4213,\"end\":4285,\"exact\":\"Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=4213,4285\"},{\"role\":\"date\",\"start\":4273,\"end\":4285,\"exact\":\"July 2, 2024\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=4273,4285\"},{\"role\":\"evidence\",\"start\":1188,\"end\":1209,\"exact\":\"his arrival in Astana\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=1188,1209\"},{\"role\":\"evidence\",\"start\":4508,\"end\":4529,\"exact\":\"his arrival in Astana\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=4508,4529\"},{\"role\":\"evidence\",\"start\":5850,\"end\":5862,\"exact\":\"Xi's arrival\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=5850,5862\"}]}\n",
  "listEventsJsonld": {
    "@context": "https://schema.org",
    "@id": "/v1/events.jsonld?limit=1",
    "@type": "ItemList",
    "numberOfItems": 59,
    "itemListElement": [
      {
        "@type": "Event",
        "@id": "/v1/events/china-kazakhstan-friendship:door-to-central-asia",
        "name": "Zhang Qian's mission opened the door to friendship and exchanges between China and Central Asia",
        "description": "opening the door to friendship and exchanges between China and Central Asia",
        "temporalCoverage": "[..0024]",
        "eventStatus": {
          "@id": "https://schema.org/EventScheduled"
        },
        "attendee": [
          {
            "@type": "Person",
            "@id": "/v1/entities/zhang-qian",
            "name": "Zhang Qian"
          },
          {
            "@type": "Country",
            "@id": "/v1/entities/china",
            "name": "China"
          },
          {
            "@type": "Place",
            "@id": "/v1/entities/central-asia",
            "name": "Central Asia"
          }
        ],
        "subjectOf": {
          "@type": "NewsArticle",
          "@id": "/v1/articles/china-kazakhstan-friendship",
          "headline": "China, Kazakhstan to build on lasting friendship, unique partnership"
        },
        "citation": [
          {
            "@id": "/v1/articles/china-kazakhstan-friendship/text#char=5267,5342"
          },
          {
            "@id": "/v1/articles/china-kazakhstan-friendship/text#char=4273,4285"
          },
          {
            "@id": "/v1/articles/china-kazakhstan-friendship/text#char=5156,5176"
          }
        ]
      }
    ]
  },
  "listEventsIcs": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Verbatim//Verbatim//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Verbatim events\r\nBEGIN:VEVENT\r\nUID:china-kazakhstan-friendship:arrival@verbatim\r\nDTSTAMP:20240704T080000Z\r\nDTSTART;VALUE=DATE:20240702\r\nDTEND;VALUE=DATE:20240703\r\nSUMMARY:Xi arrives in Astana\\, Kazakhstan\r\nDESCRIPTION:“Xi landed earlier in the day in Kazakhstan”\\n“Chinese Pr\r\n esident Xi Jinping arrives in Astana\\, Kazakhstan\\, July 2\\, 2024”\\n\\nCh\r\n ina\\, Kazakhstan to build on lasting friendship\\, unique partnership\\n/v1/\r\n articles/china-kazakhstan-friendship/text#char=85\\,127\r\nLOCATION:Astana\r\nSTATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
  "getEvent": {
    "id": "china-kazakhstan-friendship:arrival",
    "url": "/v1/events/china-kazakhstan-friendship:arrival",
    "article": {
      "id": "china-kazakhstan-friendship",
      "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
      "type": "article",
      "url": "/v1/articles/china-kazakhstan-friendship"
    },
    "cite": "\"Xi landed earlier in the day in Kazakhstan\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=85,127",
    "type": "arrival",
    "label": "Xi arrives in Astana, Kazakhstan",
    "status": "happened",
    "date": {
      "edtf": "2024-07-02",
      "earliest": "2024-07-02",
      "latest": "2024-07-02",
      "basis": "stated",
      "reason": null
    },
    "place": {
      "id": "astana",
      "name": "Astana",
      "type": "place",
      "url": "/v1/entities/astana"
    },
    "participants": [
      {
        "role": "agent",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      }
    ],
    "mentions": [
      {
        "id": "kazakhstan",
        "name": "Kazakhstan",
        "type": "country",
        "url": "/v1/entities/kazakhstan"
      },
      {
        "id": "china",
        "name": "China",
        "type": "country",
        "url": "/v1/entities/china"
      }
    ],
    "section": "body",
    "note": "\"earlier in the day\" has no day before it in the text; a caption dates the arrival.",
    "related": [
      {
        "rel": "within",
        "kind": "event",
        "id": "china-kazakhstan-friendship:state-visit",
        "url": "/v1/events/china-kazakhstan-friendship:state-visit"
      }
    ],
    "citations": [
      {
        "role": "content",
        "start": 85,
        "end": 127,
        "exact": "Xi landed earlier in the day in Kazakhstan",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=85,127"
      },
      {
        "role": "content",
        "start": 4213,
        "end": 4285,
        "exact": "Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=4213,4285"
      },
      {
        "role": "date",
        "start": 4273,
        "end": 4285,
        "exact": "July 2, 2024",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=4273,4285"
      },
      {
        "role": "evidence",
        "start": 1188,
        "end": 1209,
        "exact": "his arrival in Astana",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=1188,1209"
      },
      {
        "role": "evidence",
        "start": 4508,
        "end": 4529,
        "exact": "his arrival in Astana",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=4508,4529"
      },
      {
        "role": "evidence",
        "start": 5850,
        "end": 5862,
        "exact": "Xi's arrival",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=5850,5862"
      }
    ]
  },
  "getEventJsonld": {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": "/v1/events/china-kazakhstan-friendship:arrival",
    "name": "Xi arrives in Astana, Kazakhstan",
    "description": "Xi landed earlier in the day in Kazakhstan … Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024",
    "startDate": "2024-07-02",
    "endDate": "2024-07-02",
    "eventStatus": {
      "@id": "https://schema.org/EventScheduled"
    },
    "location": {
      "@type": "Place",
      "@id": "/v1/entities/astana",
      "name": "Astana"
    },
    "attendee": [
      {
        "@type": "Person",
        "@id": "/v1/entities/xi-jinping",
        "name": "Xi Jinping"
      }
    ],
    "about": [
      {
        "@type": "Country",
        "@id": "/v1/entities/kazakhstan",
        "name": "Kazakhstan"
      },
      {
        "@type": "Country",
        "@id": "/v1/entities/china",
        "name": "China"
      }
    ],
    "subjectOf": {
      "@type": "NewsArticle",
      "@id": "/v1/articles/china-kazakhstan-friendship",
      "headline": "China, Kazakhstan to build on lasting friendship, unique partnership"
    },
    "citation": [
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=85,127"
      },
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=4213,4285"
      },
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=4273,4285"
      },
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=1188,1209"
      },
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=4508,4529"
      },
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=5850,5862"
      }
    ]
  },
  "listFigures": {
    "data": [
      {
        "id": "china-kazakhstan-friendship:meeting-24th",
        "url": "/v1/figures/china-kazakhstan-friendship:meeting-24th",
        "article": {
          "id": "china-kazakhstan-friendship",
          "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
          "type": "article",
          "url": "/v1/articles/china-kazakhstan-friendship"
        },
        "cite": "\"24th Meeting\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=159,171",
        "kind": "ordinal",
        "text": "24th Meeting",
        "value": 24,
        "unit": null,
        "bound": "exact",
        "measure": "meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
        "period": null,
        "change": null,
        "source": null,
        "about": [
          {
            "id": "sco-meeting",
            "name": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
            "type": "meeting",
            "url": "/v1/entities/sco-meeting"
          },
          {
            "id": "council-of-heads-of-state",
            "name": "Council of Heads of State",
            "type": "organization",
            "url": "/v1/entities/council-of-heads-of-state"
          }
        ],
        "mentions": [],
        "section": "body",
        "note": null,
        "related": [
          {
            "rel": "measures",
            "kind": "event",
            "id": "china-kazakhstan-friendship:sco-meeting",
            "url": "/v1/events/china-kazakhstan-friendship:sco-meeting"
          }
        ],
        "citations": [
          {
            "role": "content",
            "start": 159,
            "end": 171,
            "exact": "24th Meeting",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=159,171"
          },
          {
            "role": "content",
            "start": 4295,
            "end": 4307,
            "exact": "24th Meeting",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=4295,4307"
          }
        ]
      }
    ],
    "page": {
      "limit": 1,
      "prev": null,
      "next": "WyJUVWdVdFRBVjVJM0ciLCJuZXh0IiwxLDE1OSwiY2hpbmEta2F6YWtoc3Rhbi1mcmllbmRzaGlwOm1lZXRpbmctMjR0aCJd",
      "total": 23
    },
    "links": {
      "self": "/v1/figures?limit=1",
      "first": "/v1/figures?limit=1",
      "prev": null,
      "next": "/v1/figures?limit=1&cursor=WyJUVWdVdFRBVjVJM0ciLCJuZXh0IiwxLDE1OSwiY2hpbmEta2F6YWtoc3Rhbi1mcmllbmRzaGlwOm1lZXRpbmctMjR0aCJd"
    }
  },
  "listFiguresCsv": "id,url,article.id,article.name,article.type,article.url,cite,kind,text,value,unit,bound,measure,period.edtf,period.earliest,period.latest,period.basis,period.reason,change.direction,change.base,source,about,mentions,section,note,related,citation.start,citation.end,citation.exact,citation.url,citations\r\nchina-kazakhstan-friendship:trade-volume-2023,/v1/figures/china-kazakhstan-friendship:trade-volume-2023,china-kazakhstan-friendship,\"China, Kazakhstan to build on lasting friendship, unique partnership\",article,/v1/articles/china-kazakhstan-friendship,\"\"\"41 billion U.S. dollars\"\". In: \"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=2204,2227\",money,41 billion U.S. dollars,41000000000,U.S. dollars,exact,two-way trade between China and Kazakhstan,2023,2023-01-01,2023-12-31,stated,,up,\"the year before (\"\"year-on-year\"\")\",,\"[{\"\"id\"\":\"\"china\"\",\"\"name\"\":\"\"China\"\",\"\"type\"\":\"\"country\"\",\"\"url\"\":\"\"/v1/entities/china\"\"},{\"\"id\"\":\"\"kazakhstan\"\",\"\"name\"\":\"\"Kazakhstan\"\",\"\"type\"\":\"\"country\"\",\"\"url\"\":\"\"/v1/entities/kazakhstan\"\"}]\",[],body,,\"[{\"\"rel\"\":\"\"measures\"\",\"\"kind\"\":\"\"event\"\",\"\"id\"\":\"\"china-kazakhstan-friendship:trade-2023\"\",\"\"url\"\":\"\"/v1/events/china-kazakhstan-friendship:trade-2023\"\"}]\",2204,2227,41 billion U.S. dollars,\"/v1/articles/china-kazakhstan-friendship/text#char=2204,2227\",\"[{\"\"role\"\":\"\"content\"\",\"\"start\"\":2204,\"\"end\"\":2227,\"\"exact\"\":\"\"41 billion U.S. dollars\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=2204,2227\"\"},{\"\"role\"\":\"\"date\"\",\"\"start\"\":2140,\"\"end\"\":2144,\"\"exact\"\":\"\"2023\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=2140,2144\"\"}]\"\r\n",
  "listFiguresNdjson": "{\"id\":\"china-kazakhstan-friendship:trade-volume-2023\",\"url\":\"/v1/figures/china-kazakhstan-friendship:trade-volume-2023\",\"article\":{\"id\":\"china-kazakhstan-friendship\",\"name\":\"China, Kazakhstan to build on lasting friendship, unique partnership\",\"type\":\"article\",\"url\":\"/v1/articles/china-kazakhstan-friendship\"},\"cite\":\"\\\"41 billion U.S. dollars\\\". In: \\\"China, Kazakhstan to build on lasting friendship, unique partnership\\\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=2204,2227\",\"kind\":\"money\",\"text\":\"41 billion U.S. dollars\",\"value\":41000000000,\"unit\":\"U.S. dollars\",\"bound\":\"exact\",\"measure\":\"two-way trade between China and Kazakhstan\",\"period\":{\"edtf\":\"2023\",\"earliest\":\"2023-01-01\",\"latest\":\"2023-12-31\",\"basis\":\"stated\",\"reason\":null},\"change\":{\"direction\":\"up\",\"base\":\"the year before (\\\"year-on-year\\\")\"},\"source\":null,\"about\":[{\"id\":\"china\",\"name\":\"China\",\"type\":\"country\",\"url\":\"/v1/entities/china\"},{\"id\":\"kazakhstan\",\"name\":\"Kazakhstan\",\"type\":\"country\",\"url\":\"/v1/entities/kazakhstan\"}],\"mentions\":[],\"section\":\"body\",\"note\":null,\"related\":[{\"rel\":\"measures\",\"kind\":\"event\",\"id\":\"china-kazakhstan-friendship:trade-2023\",\"url\":\"/v1/events/china-kazakhstan-friendship:trade-2023\"}],\"citations\":[{\"role\":\"content\",\"start\":2204,\"end\":2227,\"exact\":\"41 billion U.S. dollars\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=2204,2227\"},{\"role\":\"date\",\"start\":2140,\"end\":2144,\"exact\":\"2023\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=2140,2144\"}]}\n",
  "getFigure": {
    "id": "china-kazakhstan-friendship:trade-volume-2023",
    "url": "/v1/figures/china-kazakhstan-friendship:trade-volume-2023",
    "article": {
      "id": "china-kazakhstan-friendship",
      "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
      "type": "article",
      "url": "/v1/articles/china-kazakhstan-friendship"
    },
    "cite": "\"41 billion U.S. dollars\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=2204,2227",
    "kind": "money",
    "text": "41 billion U.S. dollars",
    "value": 41000000000,
    "unit": "U.S. dollars",
    "bound": "exact",
    "measure": "two-way trade between China and Kazakhstan",
    "period": {
      "edtf": "2023",
      "earliest": "2023-01-01",
      "latest": "2023-12-31",
      "basis": "stated",
      "reason": null
    },
    "change": {
      "direction": "up",
      "base": "the year before (\"year-on-year\")"
    },
    "source": null,
    "about": [
      {
        "id": "china",
        "name": "China",
        "type": "country",
        "url": "/v1/entities/china"
      },
      {
        "id": "kazakhstan",
        "name": "Kazakhstan",
        "type": "country",
        "url": "/v1/entities/kazakhstan"
      }
    ],
    "mentions": [],
    "section": "body",
    "note": null,
    "related": [
      {
        "rel": "measures",
        "kind": "event",
        "id": "china-kazakhstan-friendship:trade-2023",
        "url": "/v1/events/china-kazakhstan-friendship:trade-2023"
      }
    ],
    "citations": [
      {
        "role": "content",
        "start": 2204,
        "end": 2227,
        "exact": "41 billion U.S. dollars",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=2204,2227"
      },
      {
        "role": "date",
        "start": 2140,
        "end": 2144,
        "exact": "2023",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=2140,2144"
      }
    ]
  },
  "listImages": {
    "data": [
      {
        "id": "china-kazakhstan-friendship:fighter-jets",
        "url": "/v1/images/china-kazakhstan-friendship:fighter-jets",
        "article": {
          "id": "china-kazakhstan-friendship",
          "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
          "type": "article",
          "url": "/v1/articles/china-kazakhstan-friendship"
        },
        "cite": "\"Kazakh fighter jets paint the sky with colored smoke trails as Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July…\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=529,753",
        "caption": "Kazakh fighter jets paint the sky with colored smoke trails as Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024.",
        "credit": "(Xinhua/Lu Jinbo)",
        "date": {
          "edtf": "2024-07-03",
          "earliest": "2024-07-03",
          "latest": "2024-07-03",
          "basis": "stated",
          "reason": null
        },
        "place": {
          "id": "astana",
          "name": "Astana",
          "type": "place",
          "url": "/v1/entities/astana"
        },
        "depicted": [],
        "photographer": {
          "id": "lu-jinbo",
          "name": "Lu Jinbo",
          "type": "person",
          "url": "/v1/entities/lu-jinbo"
        },
        "agency": {
          "id": "xinhua",
          "name": "Xinhua",
          "type": "media",
          "url": "/v1/entities/xinhua"
        },
        "mentions": [
          {
            "id": "kazakhstan",
            "name": "Kazakhstan",
            "type": "country",
            "url": "/v1/entities/kazakhstan"
          },
          {
            "id": "kassym-jomart-tokayev",
            "name": "Kassym-Jomart Tokayev",
            "type": "person",
            "url": "/v1/entities/kassym-jomart-tokayev"
          },
          {
            "id": "china",
            "name": "China",
            "type": "country",
            "url": "/v1/entities/china"
          },
          {
            "id": "xi-jinping",
            "name": "Xi Jinping",
            "type": "person",
            "url": "/v1/entities/xi-jinping"
          }
        ],
        "section": "caption",
        "note": "The caption puts the jets in the picture; it does not say that Tokayev or Xi can be seen.",
        "related": [
          {
            "rel": "shows",
            "kind": "event",
            "id": "china-kazakhstan-friendship:fighter-jets",
            "url": "/v1/events/china-kazakhstan-friendship:fighter-jets"
          },
          {
            "rel": "shows",
            "kind": "event",
            "id": "china-kazakhstan-friendship:astana-welcome-ceremony",
            "url": "/v1/events/china-kazakhstan-friendship:astana-welcome-ceremony"
          },
          {
            "rel": "disagrees-in",
            "kind": "conflict",
            "id": "china-kazakhstan-friendship:welcome-ceremony-date",
            "url": "/v1/conflicts/china-kazakhstan-friendship:welcome-ceremony-date"
          }
        ],
        "citations": [
          {
            "role": "content",
            "start": 529,
            "end": 735,
            "exact": "Kazakh fighter jets paint the sky with colored smoke trails as Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024.",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=529,735"
          },
          {
            "role": "content",
            "start": 736,
            "end": 753,
            "exact": "(Xinhua/Lu Jinbo)",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=736,753"
          },
          {
            "role": "date",
            "start": 722,
            "end": 734,
            "exact": "July 3, 2024",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=722,734"
          }
        ]
      }
    ],
    "page": {
      "limit": 1,
      "prev": null,
      "next": "WyJ4eFAtRGxhOFdJbzkiLCJuZXh0IiwxLDUyOSwiY2hpbmEta2F6YWtoc3Rhbi1mcmllbmRzaGlwOmZpZ2h0ZXItamV0cyJd",
      "total": 4
    },
    "links": {
      "self": "/v1/images?limit=1",
      "first": "/v1/images?limit=1",
      "prev": null,
      "next": "/v1/images?limit=1&cursor=WyJ4eFAtRGxhOFdJbzkiLCJuZXh0IiwxLDUyOSwiY2hpbmEta2F6YWtoc3Rhbi1mcmllbmRzaGlwOmZpZ2h0ZXItamV0cyJd"
    }
  },
  "listImagesCsv": "id,url,article.id,article.name,article.type,article.url,cite,caption,credit,date.edtf,date.earliest,date.latest,date.basis,date.reason,place.id,place.name,place.type,place.url,depicted,photographer.id,photographer.name,photographer.type,photographer.url,agency.id,agency.name,agency.type,agency.url,mentions,section,note,related,citation.start,citation.end,citation.exact,citation.url,citations\r\nchina-kazakhstan-friendship:handshake,/v1/images/china-kazakhstan-friendship:handshake,china-kazakhstan-friendship,\"China, Kazakhstan to build on lasting friendship, unique partnership\",article,/v1/articles/china-kazakhstan-friendship,\"\"\"Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024. … (Xinhua/Xie Huanchi)\"\". In: \"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=7472,7595\",\"Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024.\",(Xinhua/Xie Huanchi),2024-07-02,2024-07-02,2024-07-02,stated,,,,,,\"[{\"\"id\"\":\"\"xi-jinping\"\",\"\"name\"\":\"\"Xi Jinping\"\",\"\"type\"\":\"\"person\"\",\"\"url\"\":\"\"/v1/entities/xi-jinping\"\"},{\"\"id\"\":\"\"kassym-jomart-tokayev\"\",\"\"name\"\":\"\"Kassym-Jomart Tokayev\"\",\"\"type\"\":\"\"person\"\",\"\"url\"\":\"\"/v1/entities/kassym-jomart-tokayev\"\"}]\",xie-huanchi,Xie Huanchi,person,/v1/entities/xie-huanchi,xinhua,Xinhua,media,/v1/entities/xinhua,\"[{\"\"id\"\":\"\"china\"\",\"\"name\"\":\"\"China\"\",\"\"type\"\":\"\"country\"\",\"\"url\"\":\"\"/v1/entities/china\"\"},{\"\"id\"\":\"\"kazakhstan\"\",\"\"name\"\":\"\"Kazakhstan\"\",\"\"type\"\":\"\"country\"\",\"\"url\"\":\"\"/v1/entities/kazakhstan\"\"}]\",caption,,\"[{\"\"rel\"\":\"\"shows\"\",\"\"kind\"\":\"\"event\"\",\"\"id\"\":\"\"china-kazakhstan-friendship:handshake\"\",\"\"url\"\":\"\"/v1/events/china-kazakhstan-friendship:handshake\"\"}]\",7472,7574,\"Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024.\",\"/v1/articles/china-kazakhstan-friendship/text#char=7472,7574\",\"[{\"\"role\"\":\"\"content\"\",\"\"start\"\":7472,\"\"end\"\":7574,\"\"exact\"\":\"\"Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024.\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=7472,7574\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":7575,\"\"end\"\":7595,\"\"exact\"\":\"\"(Xinhua/Xie Huanchi)\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=7575,7595\"\"},{\"\"role\"\":\"\"date\"\",\"\"start\"\":7561,\"\"end\"\":7573,\"\"exact\"\":\"\"July 2, 2024\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=7561,7573\"\"}]\"\r\n",
  "listImagesNdjson": "{\"id\":\"china-kazakhstan-friendship:handshake\",\"url\":\"/v1/images/china-kazakhstan-friendship:handshake\",\"article\":{\"id\":\"china-kazakhstan-friendship\",\"name\":\"China, Kazakhstan to build on lasting friendship, unique partnership\",\"type\":\"article\",\"url\":\"/v1/articles/china-kazakhstan-friendship\"},\"cite\":\"\\\"Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024. … (Xinhua/Xie Huanchi)\\\". In: \\\"China, Kazakhstan to build on lasting friendship, unique partnership\\\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=7472,7595\",\"caption\":\"Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024.\",\"credit\":\"(Xinhua/Xie Huanchi)\",\"date\":{\"edtf\":\"2024-07-02\",\"earliest\":\"2024-07-02\",\"latest\":\"2024-07-02\",\"basis\":\"stated\",\"reason\":null},\"place\":null,\"depicted\":[{\"id\":\"xi-jinping\",\"name\":\"Xi Jinping\",\"type\":\"person\",\"url\":\"/v1/entities/xi-jinping\"},{\"id\":\"kassym-jomart-tokayev\",\"name\":\"Kassym-Jomart Tokayev\",\"type\":\"person\",\"url\":\"/v1/entities/kassym-jomart-tokayev\"}],\"photographer\":{\"id\":\"xie-huanchi\",\"name\":\"Xie Huanchi\",\"type\":\"person\",\"url\":\"/v1/entities/xie-huanchi\"},\"agency\":{\"id\":\"xinhua\",\"name\":\"Xinhua\",\"type\":\"media\",\"url\":\"/v1/entities/xinhua\"},\"mentions\":[{\"id\":\"china\",\"name\":\"China\",\"type\":\"country\",\"url\":\"/v1/entities/china\"},{\"id\":\"kazakhstan\",\"name\":\"Kazakhstan\",\"type\":\"country\",\"url\":\"/v1/entities/kazakhstan\"}],\"section\":\"caption\",\"note\":null,\"related\":[{\"rel\":\"shows\",\"kind\":\"event\",\"id\":\"china-kazakhstan-friendship:handshake\",\"url\":\"/v1/events/china-kazakhstan-friendship:handshake\"}],\"citations\":[{\"role\":\"content\",\"start\":7472,\"end\":7574,\"exact\":\"Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024.\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=7472,7574\"},{\"role\":\"content\",\"start\":7575,\"end\":7595,\"exact\":\"(Xinhua/Xie Huanchi)\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=7575,7595\"},{\"role\":\"date\",\"start\":7561,\"end\":7573,\"exact\":\"July 2, 2024\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=7561,7573\"}]}\n",
  "listImagesJsonld": {
    "@context": "https://schema.org",
    "@id": "/v1/images.jsonld?limit=1",
    "@type": "ItemList",
    "numberOfItems": 4,
    "itemListElement": [
      {
        "@type": "ImageObject",
        "@id": "/v1/images/china-kazakhstan-friendship:fighter-jets",
        "caption": "Kazakh fighter jets paint the sky with colored smoke trails as Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024.",
        "creditText": "(Xinhua/Lu Jinbo)",
        "dateCreated": "2024-07-03",
        "contentLocation": {
          "@type": "Place",
          "@id": "/v1/entities/astana",
          "name": "Astana"
        },
        "creator": {
          "@type": "Person",
          "@id": "/v1/entities/lu-jinbo",
          "name": "Lu Jinbo"
        },
        "sourceOrganization": {
          "@type": "NewsMediaOrganization",
          "@id": "/v1/entities/xinhua",
          "name": "Xinhua"
        },
        "mentions": [
          {
            "@type": "Country",
            "@id": "/v1/entities/kazakhstan",
            "name": "Kazakhstan"
          },
          {
            "@type": "Person",
            "@id": "/v1/entities/kassym-jomart-tokayev",
            "name": "Kassym-Jomart Tokayev"
          },
          {
            "@type": "Country",
            "@id": "/v1/entities/china",
            "name": "China"
          },
          {
            "@type": "Person",
            "@id": "/v1/entities/xi-jinping",
            "name": "Xi Jinping"
          }
        ],
        "isPartOf": {
          "@type": "NewsArticle",
          "@id": "/v1/articles/china-kazakhstan-friendship",
          "headline": "China, Kazakhstan to build on lasting friendship, unique partnership"
        },
        "citation": [
          {
            "@id": "/v1/articles/china-kazakhstan-friendship/text#char=529,735"
          },
          {
            "@id": "/v1/articles/china-kazakhstan-friendship/text#char=736,753"
          },
          {
            "@id": "/v1/articles/china-kazakhstan-friendship/text#char=722,734"
          }
        ]
      }
    ]
  },
  "getImage": {
    "id": "china-kazakhstan-friendship:handshake",
    "url": "/v1/images/china-kazakhstan-friendship:handshake",
    "article": {
      "id": "china-kazakhstan-friendship",
      "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
      "type": "article",
      "url": "/v1/articles/china-kazakhstan-friendship"
    },
    "cite": "\"Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024. … (Xinhua/Xie Huanchi)\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=7472,7595",
    "caption": "Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024.",
    "credit": "(Xinhua/Xie Huanchi)",
    "date": {
      "edtf": "2024-07-02",
      "earliest": "2024-07-02",
      "latest": "2024-07-02",
      "basis": "stated",
      "reason": null
    },
    "place": null,
    "depicted": [
      {
        "id": "xi-jinping",
        "name": "Xi Jinping",
        "type": "person",
        "url": "/v1/entities/xi-jinping"
      },
      {
        "id": "kassym-jomart-tokayev",
        "name": "Kassym-Jomart Tokayev",
        "type": "person",
        "url": "/v1/entities/kassym-jomart-tokayev"
      }
    ],
    "photographer": {
      "id": "xie-huanchi",
      "name": "Xie Huanchi",
      "type": "person",
      "url": "/v1/entities/xie-huanchi"
    },
    "agency": {
      "id": "xinhua",
      "name": "Xinhua",
      "type": "media",
      "url": "/v1/entities/xinhua"
    },
    "mentions": [
      {
        "id": "china",
        "name": "China",
        "type": "country",
        "url": "/v1/entities/china"
      },
      {
        "id": "kazakhstan",
        "name": "Kazakhstan",
        "type": "country",
        "url": "/v1/entities/kazakhstan"
      }
    ],
    "section": "caption",
    "note": null,
    "related": [
      {
        "rel": "shows",
        "kind": "event",
        "id": "china-kazakhstan-friendship:handshake",
        "url": "/v1/events/china-kazakhstan-friendship:handshake"
      }
    ],
    "citations": [
      {
        "role": "content",
        "start": 7472,
        "end": 7574,
        "exact": "Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=7472,7574"
      },
      {
        "role": "content",
        "start": 7575,
        "end": 7595,
        "exact": "(Xinhua/Xie Huanchi)",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=7575,7595"
      },
      {
        "role": "date",
        "start": 7561,
        "end": 7573,
        "exact": "July 2, 2024",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=7561,7573"
      }
    ]
  },
  "getImageJsonld": {
    "@context": "https://schema.org",
    "@type": "ImageObject",
    "@id": "/v1/images/china-kazakhstan-friendship:handshake",
    "caption": "Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024.",
    "creditText": "(Xinhua/Xie Huanchi)",
    "dateCreated": "2024-07-02",
    "creator": {
      "@type": "Person",
      "@id": "/v1/entities/xie-huanchi",
      "name": "Xie Huanchi"
    },
    "sourceOrganization": {
      "@type": "NewsMediaOrganization",
      "@id": "/v1/entities/xinhua",
      "name": "Xinhua"
    },
    "about": [
      {
        "@type": "Person",
        "@id": "/v1/entities/xi-jinping",
        "name": "Xi Jinping"
      },
      {
        "@type": "Person",
        "@id": "/v1/entities/kassym-jomart-tokayev",
        "name": "Kassym-Jomart Tokayev"
      }
    ],
    "mentions": [
      {
        "@type": "Country",
        "@id": "/v1/entities/china",
        "name": "China"
      },
      {
        "@type": "Country",
        "@id": "/v1/entities/kazakhstan",
        "name": "Kazakhstan"
      }
    ],
    "isPartOf": {
      "@type": "NewsArticle",
      "@id": "/v1/articles/china-kazakhstan-friendship",
      "headline": "China, Kazakhstan to build on lasting friendship, unique partnership"
    },
    "citation": [
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=7472,7574"
      },
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=7575,7595"
      },
      {
        "@id": "/v1/articles/china-kazakhstan-friendship/text#char=7561,7573"
      }
    ]
  },
  "listRelations": {
    "data": [
      {
        "id": "china-kazakhstan-friendship:sco-meeting-in-kazakhstan",
        "url": "/v1/relations/china-kazakhstan-friendship:sco-meeting-in-kazakhstan",
        "article": {
          "id": "china-kazakhstan-friendship",
          "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
          "type": "article",
          "url": "/v1/articles/china-kazakhstan-friendship"
        },
        "cite": "\"in Kazakhstan, where he will also attend the 24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=114,245",
        "subject": {
          "id": "sco-meeting",
          "name": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
          "type": "meeting",
          "url": "/v1/entities/sco-meeting"
        },
        "predicate": "located-in",
        "object": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        },
        "label": null,
        "date": null,
        "mentions": [
          {
            "id": "council-of-heads-of-state",
            "name": "Council of Heads of State",
            "type": "organization",
            "url": "/v1/entities/council-of-heads-of-state"
          },
          {
            "id": "shanghai-cooperation-organization",
            "name": "Shanghai Cooperation Organization",
            "type": "organization",
            "url": "/v1/entities/shanghai-cooperation-organization"
          }
        ],
        "section": "body",
        "note": null,
        "related": [],
        "citations": [
          {
            "role": "content",
            "start": 114,
            "end": 245,
            "exact": "in Kazakhstan, where he will also attend the 24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=114,245"
          }
        ]
      }
    ],
    "page": {
      "limit": 1,
      "prev": null,
      "next": "WyJueFd3Z1lyMDFtSTUiLCJuZXh0IiwxLDExNCwiY2hpbmEta2F6YWtoc3Rhbi1mcmllbmRzaGlwOnNjby1tZWV0aW5nLWluLWthemFraHN0YW4iXQ",
      "total": 61
    },
    "links": {
      "self": "/v1/relations?limit=1",
      "first": "/v1/relations?limit=1",
      "prev": null,
      "next": "/v1/relations?limit=1&cursor=WyJueFd3Z1lyMDFtSTUiLCJuZXh0IiwxLDExNCwiY2hpbmEta2F6YWtoc3Rhbi1mcmllbmRzaGlwOnNjby1tZWV0aW5nLWluLWthemFraHN0YW4iXQ"
    }
  },
  "listRelationsCsv": "id,url,article.id,article.name,article.type,article.url,cite,subject.id,subject.name,subject.type,subject.url,predicate,object.id,object.name,object.type,object.url,label,date.edtf,date.earliest,date.latest,date.basis,date.reason,mentions,section,note,related,citation.start,citation.end,citation.exact,citation.url,citations\r\nchina-kazakhstan-friendship:tokayev-president-of-kazakhstan,/v1/relations/china-kazakhstan-friendship:tokayev-president-of-kazakhstan,china-kazakhstan-friendship,\"China, Kazakhstan to build on lasting friendship, unique partnership\",article,/v1/articles/china-kazakhstan-friendship,\"\"\"Kazakh President Kassym-Jomart Tokayev\"\". In: \"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=248,286\",kassym-jomart-tokayev,Kassym-Jomart Tokayev,person,/v1/entities/kassym-jomart-tokayev,holds-office-in,kazakhstan,Kazakhstan,country,/v1/entities/kazakhstan,President,,,,,,[],body,,[],248,286,Kazakh President Kassym-Jomart Tokayev,\"/v1/articles/china-kazakhstan-friendship/text#char=248,286\",\"[{\"\"role\"\":\"\"content\"\",\"\"start\"\":248,\"\"end\"\":286,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=248,286\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":592,\"\"end\"\":630,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=592,630\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":3065,\"\"end\"\":3103,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=3065,3103\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":4436,\"\"end\"\":4474,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=4436,4474\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":7519,\"\"end\"\":7557,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=7519,7557\"\"}]\"\r\n",
  "listRelationsNdjson": "{\"id\":\"china-kazakhstan-friendship:tokayev-president-of-kazakhstan\",\"url\":\"/v1/relations/china-kazakhstan-friendship:tokayev-president-of-kazakhstan\",\"article\":{\"id\":\"china-kazakhstan-friendship\",\"name\":\"China, Kazakhstan to build on lasting friendship, unique partnership\",\"type\":\"article\",\"url\":\"/v1/articles/china-kazakhstan-friendship\"},\"cite\":\"\\\"Kazakh President Kassym-Jomart Tokayev\\\". In: \\\"China, Kazakhstan to build on lasting friendship, unique partnership\\\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=248,286\",\"subject\":{\"id\":\"kassym-jomart-tokayev\",\"name\":\"Kassym-Jomart Tokayev\",\"type\":\"person\",\"url\":\"/v1/entities/kassym-jomart-tokayev\"},\"predicate\":\"holds-office-in\",\"object\":{\"id\":\"kazakhstan\",\"name\":\"Kazakhstan\",\"type\":\"country\",\"url\":\"/v1/entities/kazakhstan\"},\"label\":\"President\",\"date\":null,\"mentions\":[],\"section\":\"body\",\"note\":null,\"related\":[],\"citations\":[{\"role\":\"content\",\"start\":248,\"end\":286,\"exact\":\"Kazakh President Kassym-Jomart Tokayev\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=248,286\"},{\"role\":\"content\",\"start\":592,\"end\":630,\"exact\":\"Kazakh President Kassym-Jomart Tokayev\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=592,630\"},{\"role\":\"content\",\"start\":3065,\"end\":3103,\"exact\":\"Kazakh President Kassym-Jomart Tokayev\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=3065,3103\"},{\"role\":\"content\",\"start\":4436,\"end\":4474,\"exact\":\"Kazakh President Kassym-Jomart Tokayev\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=4436,4474\"},{\"role\":\"content\",\"start\":7519,\"end\":7557,\"exact\":\"Kazakh President Kassym-Jomart Tokayev\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=7519,7557\"}]}\n",
  "getRelation": {
    "id": "china-kazakhstan-friendship:tokayev-president-of-kazakhstan",
    "url": "/v1/relations/china-kazakhstan-friendship:tokayev-president-of-kazakhstan",
    "article": {
      "id": "china-kazakhstan-friendship",
      "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
      "type": "article",
      "url": "/v1/articles/china-kazakhstan-friendship"
    },
    "cite": "\"Kazakh President Kassym-Jomart Tokayev\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=248,286",
    "subject": {
      "id": "kassym-jomart-tokayev",
      "name": "Kassym-Jomart Tokayev",
      "type": "person",
      "url": "/v1/entities/kassym-jomart-tokayev"
    },
    "predicate": "holds-office-in",
    "object": {
      "id": "kazakhstan",
      "name": "Kazakhstan",
      "type": "country",
      "url": "/v1/entities/kazakhstan"
    },
    "label": "President",
    "date": null,
    "mentions": [],
    "section": "body",
    "note": null,
    "related": [],
    "citations": [
      {
        "role": "content",
        "start": 248,
        "end": 286,
        "exact": "Kazakh President Kassym-Jomart Tokayev",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=248,286"
      },
      {
        "role": "content",
        "start": 592,
        "end": 630,
        "exact": "Kazakh President Kassym-Jomart Tokayev",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=592,630"
      },
      {
        "role": "content",
        "start": 3065,
        "end": 3103,
        "exact": "Kazakh President Kassym-Jomart Tokayev",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=3065,3103"
      },
      {
        "role": "content",
        "start": 4436,
        "end": 4474,
        "exact": "Kazakh President Kassym-Jomart Tokayev",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=4436,4474"
      },
      {
        "role": "content",
        "start": 7519,
        "end": 7557,
        "exact": "Kazakh President Kassym-Jomart Tokayev",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=7519,7557"
      }
    ]
  },
  "listConflicts": {
    "data": [
      {
        "id": "china-kazakhstan-friendship:welcome-ceremony-date",
        "url": "/v1/conflicts/china-kazakhstan-friendship:welcome-ceremony-date",
        "article": {
          "id": "china-kazakhstan-friendship",
          "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
          "type": "article",
          "url": "/v1/articles/china-kazakhstan-friendship"
        },
        "cite": "\"Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024 … Kazakh President Kassym-Jomart Tokayev held a grand…\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=248,3194",
        "about": "the day of the ceremony with which Tokayev welcomes Xi",
        "claims": [
          {
            "statement": "July 3, 2024: the photo of the fighter jets is of the welcome ceremony in Astana on that day",
            "citations": [
              {
                "role": "content",
                "start": 592,
                "end": 734,
                "exact": "Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=592,734"
              }
            ]
          },
          {
            "statement": "July 2, 2024: the grand welcoming ceremony was at the airport on the day of Xi's arrival",
            "citations": [
              {
                "role": "content",
                "start": 248,
                "end": 333,
                "exact": "Kazakh President Kassym-Jomart Tokayev held a grand welcoming ceremony at the airport",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=248,333"
              },
              {
                "role": "content",
                "start": 3027,
                "end": 3194,
                "exact": "A grand welcoming ceremony is held by Kazakh President Kassym-Jomart Tokayev to welcome Chinese President Xi Jinping at the airport in Astana, Kazakhstan, July 2, 2024",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=3027,3194"
              }
            ]
          }
        ],
        "reading": "Two events, each with the date of its own caption: the ceremony at the airport on July 2, the one with the fighter jets in Astana on July 3. They are linked as perhaps the same event.",
        "reason": "The body tells of one ceremony, at the airport on the day of arrival, before the dinner of Tuesday evening; the caption of July 3 names no airport. Either there was a second ceremony or one date is wrong: nothing in the text decides, so neither date is dropped.",
        "section": "body",
        "note": null,
        "related": [
          {
            "rel": "about",
            "kind": "event",
            "id": "china-kazakhstan-friendship:airport-welcome-ceremony",
            "url": "/v1/events/china-kazakhstan-friendship:airport-welcome-ceremony"
          },
          {
            "rel": "about",
            "kind": "event",
            "id": "china-kazakhstan-friendship:astana-welcome-ceremony",
            "url": "/v1/events/china-kazakhstan-friendship:astana-welcome-ceremony"
          },
          {
            "rel": "about",
            "kind": "event",
            "id": "china-kazakhstan-friendship:fighter-jets",
            "url": "/v1/events/china-kazakhstan-friendship:fighter-jets"
          },
          {
            "rel": "about",
            "kind": "image",
            "id": "china-kazakhstan-friendship:fighter-jets",
            "url": "/v1/images/china-kazakhstan-friendship:fighter-jets"
          },
          {
            "rel": "about",
            "kind": "image",
            "id": "china-kazakhstan-friendship:airport-ceremony",
            "url": "/v1/images/china-kazakhstan-friendship:airport-ceremony"
          }
        ],
        "citations": [
          {
            "role": "content",
            "start": 592,
            "end": 734,
            "exact": "Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=592,734"
          },
          {
            "role": "content",
            "start": 248,
            "end": 333,
            "exact": "Kazakh President Kassym-Jomart Tokayev held a grand welcoming ceremony at the airport",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=248,333"
          },
          {
            "role": "content",
            "start": 3027,
            "end": 3194,
            "exact": "A grand welcoming ceremony is held by Kazakh President Kassym-Jomart Tokayev to welcome Chinese President Xi Jinping at the airport in Astana, Kazakhstan, July 2, 2024",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=3027,3194"
          }
        ]
      }
    ],
    "page": {
      "limit": 1,
      "prev": null,
      "next": null,
      "total": 1
    },
    "links": {
      "self": "/v1/conflicts?limit=1",
      "first": "/v1/conflicts?limit=1",
      "prev": null,
      "next": null
    }
  },
  "listConflictsCsv": "id,url,article.id,article.name,article.type,article.url,cite,about,claims,reading,reason,section,note,related,citation.start,citation.end,citation.exact,citation.url,citations\r\nchina-kazakhstan-friendship:welcome-ceremony-date,/v1/conflicts/china-kazakhstan-friendship:welcome-ceremony-date,china-kazakhstan-friendship,\"China, Kazakhstan to build on lasting friendship, unique partnership\",article,/v1/articles/china-kazakhstan-friendship,\"\"\"Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024 … Kazakh President Kassym-Jomart Tokayev held a grand…\"\". In: \"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=248,3194\",the day of the ceremony with which Tokayev welcomes Xi,\"[{\"\"statement\"\":\"\"July 3, 2024: the photo of the fighter jets is of the welcome ceremony in Astana on that day\"\",\"\"citations\"\":[{\"\"role\"\":\"\"content\"\",\"\"start\"\":592,\"\"end\"\":734,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=592,734\"\"}]},{\"\"statement\"\":\"\"July 2, 2024: the grand welcoming ceremony was at the airport on the day of Xi's arrival\"\",\"\"citations\"\":[{\"\"role\"\":\"\"content\"\",\"\"start\"\":248,\"\"end\"\":333,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev held a grand welcoming ceremony at the airport\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=248,333\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":3027,\"\"end\"\":3194,\"\"exact\"\":\"\"A grand welcoming ceremony is held by Kazakh President Kassym-Jomart Tokayev to welcome Chinese President Xi Jinping at the airport in Astana, Kazakhstan, July 2, 2024\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=3027,3194\"\"}]}]\",\"Two events, each with the date of its own caption: the ceremony at the airport on July 2, the one with the fighter jets in Astana on July 3. They are linked as perhaps the same event.\",\"The body tells of one ceremony, at the airport on the day of arrival, before the dinner of Tuesday evening; the caption of July 3 names no airport. Either there was a second ceremony or one date is wrong: nothing in the text decides, so neither date is dropped.\",body,,\"[{\"\"rel\"\":\"\"about\"\",\"\"kind\"\":\"\"event\"\",\"\"id\"\":\"\"china-kazakhstan-friendship:airport-welcome-ceremony\"\",\"\"url\"\":\"\"/v1/events/china-kazakhstan-friendship:airport-welcome-ceremony\"\"},{\"\"rel\"\":\"\"about\"\",\"\"kind\"\":\"\"event\"\",\"\"id\"\":\"\"china-kazakhstan-friendship:astana-welcome-ceremony\"\",\"\"url\"\":\"\"/v1/events/china-kazakhstan-friendship:astana-welcome-ceremony\"\"},{\"\"rel\"\":\"\"about\"\",\"\"kind\"\":\"\"event\"\",\"\"id\"\":\"\"china-kazakhstan-friendship:fighter-jets\"\",\"\"url\"\":\"\"/v1/events/china-kazakhstan-friendship:fighter-jets\"\"},{\"\"rel\"\":\"\"about\"\",\"\"kind\"\":\"\"image\"\",\"\"id\"\":\"\"china-kazakhstan-friendship:fighter-jets\"\",\"\"url\"\":\"\"/v1/images/china-kazakhstan-friendship:fighter-jets\"\"},{\"\"rel\"\":\"\"about\"\",\"\"kind\"\":\"\"image\"\",\"\"id\"\":\"\"china-kazakhstan-friendship:airport-ceremony\"\",\"\"url\"\":\"\"/v1/images/china-kazakhstan-friendship:airport-ceremony\"\"}]\",592,734,\"Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024\",\"/v1/articles/china-kazakhstan-friendship/text#char=592,734\",\"[{\"\"role\"\":\"\"content\"\",\"\"start\"\":592,\"\"end\"\":734,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=592,734\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":248,\"\"end\"\":333,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev held a grand welcoming ceremony at the airport\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=248,333\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":3027,\"\"end\"\":3194,\"\"exact\"\":\"\"A grand welcoming ceremony is held by Kazakh President Kassym-Jomart Tokayev to welcome Chinese President Xi Jinping at the airport in Astana, Kazakhstan, July 2, 2024\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=3027,3194\"\"}]\"\r\n",
  "listConflictsNdjson": "{\"id\":\"china-kazakhstan-friendship:welcome-ceremony-date\",\"url\":\"/v1/conflicts/china-kazakhstan-friendship:welcome-ceremony-date\",\"article\":{\"id\":\"china-kazakhstan-friendship\",\"name\":\"China, Kazakhstan to build on lasting friendship, unique partnership\",\"type\":\"article\",\"url\":\"/v1/articles/china-kazakhstan-friendship\"},\"cite\":\"\\\"Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024 … Kazakh President Kassym-Jomart Tokayev held a grand…\\\". In: \\\"China, Kazakhstan to build on lasting friendship, unique partnership\\\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=248,3194\",\"about\":\"the day of the ceremony with which Tokayev welcomes Xi\",\"claims\":[{\"statement\":\"July 3, 2024: the photo of the fighter jets is of the welcome ceremony in Astana on that day\",\"citations\":[{\"role\":\"content\",\"start\":592,\"end\":734,\"exact\":\"Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=592,734\"}]},{\"statement\":\"July 2, 2024: the grand welcoming ceremony was at the airport on the day of Xi's arrival\",\"citations\":[{\"role\":\"content\",\"start\":248,\"end\":333,\"exact\":\"Kazakh President Kassym-Jomart Tokayev held a grand welcoming ceremony at the airport\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=248,333\"},{\"role\":\"content\",\"start\":3027,\"end\":3194,\"exact\":\"A grand welcoming ceremony is held by Kazakh President Kassym-Jomart Tokayev to welcome Chinese President Xi Jinping at the airport in Astana, Kazakhstan, July 2, 2024\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=3027,3194\"}]}],\"reading\":\"Two events, each with the date of its own caption: the ceremony at the airport on July 2, the one with the fighter jets in Astana on July 3. They are linked as perhaps the same event.\",\"reason\":\"The body tells of one ceremony, at the airport on the day of arrival, before the dinner of Tuesday evening; the caption of July 3 names no airport. Either there was a second ceremony or one date is wrong: nothing in the text decides, so neither date is dropped.\",\"section\":\"body\",\"note\":null,\"related\":[{\"rel\":\"about\",\"kind\":\"event\",\"id\":\"china-kazakhstan-friendship:airport-welcome-ceremony\",\"url\":\"/v1/events/china-kazakhstan-friendship:airport-welcome-ceremony\"},{\"rel\":\"about\",\"kind\":\"event\",\"id\":\"china-kazakhstan-friendship:astana-welcome-ceremony\",\"url\":\"/v1/events/china-kazakhstan-friendship:astana-welcome-ceremony\"},{\"rel\":\"about\",\"kind\":\"event\",\"id\":\"china-kazakhstan-friendship:fighter-jets\",\"url\":\"/v1/events/china-kazakhstan-friendship:fighter-jets\"},{\"rel\":\"about\",\"kind\":\"image\",\"id\":\"china-kazakhstan-friendship:fighter-jets\",\"url\":\"/v1/images/china-kazakhstan-friendship:fighter-jets\"},{\"rel\":\"about\",\"kind\":\"image\",\"id\":\"china-kazakhstan-friendship:airport-ceremony\",\"url\":\"/v1/images/china-kazakhstan-friendship:airport-ceremony\"}],\"citations\":[{\"role\":\"content\",\"start\":592,\"end\":734,\"exact\":\"Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=592,734\"},{\"role\":\"content\",\"start\":248,\"end\":333,\"exact\":\"Kazakh President Kassym-Jomart Tokayev held a grand welcoming ceremony at the airport\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=248,333\"},{\"role\":\"content\",\"start\":3027,\"end\":3194,\"exact\":\"A grand welcoming ceremony is held by Kazakh President Kassym-Jomart Tokayev to welcome Chinese President Xi Jinping at the airport in Astana, Kazakhstan, July 2, 2024\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=3027,3194\"}]}\n",
  "getConflict": {
    "id": "china-kazakhstan-friendship:welcome-ceremony-date",
    "url": "/v1/conflicts/china-kazakhstan-friendship:welcome-ceremony-date",
    "article": {
      "id": "china-kazakhstan-friendship",
      "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
      "type": "article",
      "url": "/v1/articles/china-kazakhstan-friendship"
    },
    "cite": "\"Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024 … Kazakh President Kassym-Jomart Tokayev held a grand…\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=248,3194",
    "about": "the day of the ceremony with which Tokayev welcomes Xi",
    "claims": [
      {
        "statement": "July 3, 2024: the photo of the fighter jets is of the welcome ceremony in Astana on that day",
        "citations": [
          {
            "role": "content",
            "start": 592,
            "end": 734,
            "exact": "Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=592,734"
          }
        ]
      },
      {
        "statement": "July 2, 2024: the grand welcoming ceremony was at the airport on the day of Xi's arrival",
        "citations": [
          {
            "role": "content",
            "start": 248,
            "end": 333,
            "exact": "Kazakh President Kassym-Jomart Tokayev held a grand welcoming ceremony at the airport",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=248,333"
          },
          {
            "role": "content",
            "start": 3027,
            "end": 3194,
            "exact": "A grand welcoming ceremony is held by Kazakh President Kassym-Jomart Tokayev to welcome Chinese President Xi Jinping at the airport in Astana, Kazakhstan, July 2, 2024",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=3027,3194"
          }
        ]
      }
    ],
    "reading": "Two events, each with the date of its own caption: the ceremony at the airport on July 2, the one with the fighter jets in Astana on July 3. They are linked as perhaps the same event.",
    "reason": "The body tells of one ceremony, at the airport on the day of arrival, before the dinner of Tuesday evening; the caption of July 3 names no airport. Either there was a second ceremony or one date is wrong: nothing in the text decides, so neither date is dropped.",
    "section": "body",
    "note": null,
    "related": [
      {
        "rel": "about",
        "kind": "event",
        "id": "china-kazakhstan-friendship:airport-welcome-ceremony",
        "url": "/v1/events/china-kazakhstan-friendship:airport-welcome-ceremony"
      },
      {
        "rel": "about",
        "kind": "event",
        "id": "china-kazakhstan-friendship:astana-welcome-ceremony",
        "url": "/v1/events/china-kazakhstan-friendship:astana-welcome-ceremony"
      },
      {
        "rel": "about",
        "kind": "event",
        "id": "china-kazakhstan-friendship:fighter-jets",
        "url": "/v1/events/china-kazakhstan-friendship:fighter-jets"
      },
      {
        "rel": "about",
        "kind": "image",
        "id": "china-kazakhstan-friendship:fighter-jets",
        "url": "/v1/images/china-kazakhstan-friendship:fighter-jets"
      },
      {
        "rel": "about",
        "kind": "image",
        "id": "china-kazakhstan-friendship:airport-ceremony",
        "url": "/v1/images/china-kazakhstan-friendship:airport-ceremony"
      }
    ],
    "citations": [
      {
        "role": "content",
        "start": 592,
        "end": 734,
        "exact": "Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=592,734"
      },
      {
        "role": "content",
        "start": 248,
        "end": 333,
        "exact": "Kazakh President Kassym-Jomart Tokayev held a grand welcoming ceremony at the airport",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=248,333"
      },
      {
        "role": "content",
        "start": 3027,
        "end": 3194,
        "exact": "A grand welcoming ceremony is held by Kazakh President Kassym-Jomart Tokayev to welcome Chinese President Xi Jinping at the airport in Astana, Kazakhstan, July 2, 2024",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=3027,3194"
      }
    ]
  },
  "getArticleText": "China, Kazakhstan to build on lasting friendship, unique partnership #rwanda #RwOT",
  "getArticleSections": {
    "data": [
      {
        "kind": "headline",
        "start": 0,
        "end": 68,
        "exact": "China, Kazakhstan to build on lasting friendship, unique partnership",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=0,68"
      },
      {
        "kind": "tag",
        "start": 69,
        "end": 76,
        "exact": "#rwanda",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=69,76"
      },
      {
        "kind": "tag",
        "start": 77,
        "end": 82,
        "exact": "#RwOT",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=77,82"
      },
      {
        "kind": "body",
        "start": 85,
        "end": 246,
        "exact": "Xi landed earlier in the day in Kazakhstan, where he will also attend the 24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=85,246"
      },
      {
        "kind": "body",
        "start": 248,
        "end": 527,
        "exact": "Kazakh President Kassym-Jomart Tokayev held a grand welcoming ceremony at the airport. On Tuesday evening, the two leaders had a cordial and friendly exchange over dinner in a pleasant and warm atmosphere, discussing issues related to bilateral ties and issues of common concern.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=248,527"
      },
      {
        "kind": "caption",
        "start": 529,
        "end": 735,
        "exact": "Kazakh fighter jets paint the sky with colored smoke trails as Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=529,735"
      },
      {
        "kind": "credit",
        "start": 736,
        "end": 753,
        "exact": "(Xinhua/Lu Jinbo)",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=736,753"
      },
      {
        "kind": "body",
        "start": 756,
        "end": 891,
        "exact": "This is Xi's fifth visit to Kazakhstan and the second one in less than two years, following his previous state visit in September 2022.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=756,891"
      },
      {
        "kind": "body",
        "start": 893,
        "end": 1147,
        "exact": "\"Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,\" Xi noted in a signed article published in the Kazakh media on Tuesday ahead of his visit.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=893,1147"
      },
      {
        "kind": "body",
        "start": 1149,
        "end": 1467,
        "exact": "Meanwhile, in a written statement upon his arrival in Astana, Xi said over the past 32 years since the two countries established diplomatic ties, their relationship has withstood the test of time and the vicissitudes of the international landscape, evolving into a unique permanent comprehensive strategic partnership.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=1149,1467"
      },
      {
        "kind": "body",
        "start": 1469,
        "end": 1702,
        "exact": "Xi recalled that 11 years ago, he first put forward the initiative of jointly building the Silk Road Economic Belt in Kazakhstan, adding that today, Belt and Road cooperation between China and Kazakhstan has yielded fruitful results.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=1469,1702"
      },
      {
        "kind": "body",
        "start": 1704,
        "end": 2088,
        "exact": "Two-way economic and trade cooperation has reached new highs, people-to-people and cultural exchanges have featured numerous highlights, and the two sides' international cooperation has been close and efficient, which has not only improved the well-being of the two peoples, but also injected more stability and positive energy into the international and regional situation, Xi added.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=1704,2088"
      },
      {
        "kind": "body",
        "start": 2090,
        "end": 2402,
        "exact": "China was Kazakhstan's largest trading partner in 2023, with two-way trade up by 32 percent year-on-year to reach 41 billion U.S. dollars. Key exports from Kazakhstan to China include crude oil, metals, and agricultural products, and China has supplied Kazakhstan with machinery, electronics, and consumer goods.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=2090,2402"
      },
      {
        "kind": "body",
        "start": 2404,
        "end": 2698,
        "exact": "Over the past year alone, a number of important agreements have been sealed, including the implementation of a mutual visa-free policy, the construction of a third railway checkpoint, the establishment of cultural centers, and the announcement of 2024 as the \"Kazakhstan Tourism Year\" in China.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=2404,2698"
      },
      {
        "kind": "body",
        "start": 2700,
        "end": 3025,
        "exact": "The Kazakhstan-China relationship is built upon strong bonds of solid friendship and good neighborliness, Tokayev told Xinhua in an interview prior to Xi's visit, noting that bilateral cooperation embarked on a new \"golden 30 years\" during Xi's previous visit in 2022, the year marking the 30th anniversary of bilateral ties.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=2700,3025"
      },
      {
        "kind": "caption",
        "start": 3027,
        "end": 3195,
        "exact": "A grand welcoming ceremony is held by Kazakh President Kassym-Jomart Tokayev to welcome Chinese President Xi Jinping at the airport in Astana, Kazakhstan, July 2, 2024.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=3027,3195"
      },
      {
        "kind": "credit",
        "start": 3196,
        "end": 3213,
        "exact": "(Xinhua/Yin Bogu)",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=3196,3213"
      },
      {
        "kind": "body",
        "start": 3215,
        "end": 3335,
        "exact": "Xi's visit this time is expected to bring a renewed focus on the multifaceted aspects of bilateral ties and cooperation.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=3215,3335"
      },
      {
        "kind": "body",
        "start": 3337,
        "end": 3729,
        "exact": "In a series of meetings scheduled with Tokayev, Xi is expected to engage in detailed discussions aimed at further strengthening cooperation between the two nations. In Xi's words, he and Tokayev will \"meet and plan the way forward for further growth of China-Kazakhstan relations and discuss how best to take the China-Kazakhstan permanent comprehensive strategic partnership to new heights.\"",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=3337,3729"
      },
      {
        "kind": "body",
        "start": 3731,
        "end": 3951,
        "exact": "\"Kazakhstan and China are close neighbors, true friends, and partners. Today, both countries are at a key stage of their development and revival,\" said Gulnar Shaimergenova, director of Kazakhstan's China Studies Center.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=3731,3951"
      },
      {
        "kind": "body",
        "start": 3953,
        "end": 4211,
        "exact": "The leaders of both countries have opened a new \"golden 30 years\" of bilateral cooperation, she said, adding that with bilateral relations growing at a high level, it is believed that Xi's visit this time will open up new prospects for bilateral cooperation.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=3953,4211"
      },
      {
        "kind": "caption",
        "start": 4213,
        "end": 4475,
        "exact": "Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024, for the 24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization, and a state visit to Kazakhstan at the invitation of Kazakh President Kassym-Jomart Tokayev.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=4213,4475"
      },
      {
        "kind": "credit",
        "start": 4476,
        "end": 4492,
        "exact": "(Xinhua/Ju Peng)",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=4476,4492"
      },
      {
        "kind": "body",
        "start": 4495,
        "end": 4710,
        "exact": "Xi said upon his arrival in Astana that the everlasting friendship of the two nations has grown stronger over time, and set an example of solidarity, mutual benefit, and mutual success between neighboring countries.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=4495,4710"
      },
      {
        "kind": "body",
        "start": 4712,
        "end": 5048,
        "exact": "\"The history of China-Kazakhstan friendly exchanges is a strong testament to the fact that the development of our bilateral relationship conforms to the trend of history and that of our times,\" Xi said in his signed article under the title \"Staying True to Our Shared Commitment and Opening a New Chapter in China-Kazakhstan Relations.\"",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=4712,5048"
      },
      {
        "kind": "body",
        "start": 5050,
        "end": 5154,
        "exact": "Time has provided many heartwarming tales epitomizing the profound friendship between the two countries.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=5050,5154"
      },
      {
        "kind": "body",
        "start": 5156,
        "end": 5484,
        "exact": "Over 2,000 years ago, Zhang Qian, a royal emissary from China led a diplomatic mission to the Western Regions, opening the door to friendship and exchanges between China and Central Asia. The ancient Silk Road, of which Zhang was a pioneer, contributed to the friendly exchanges and mutual learning between China and Kazakhstan.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=5156,5484"
      },
      {
        "kind": "body",
        "start": 5486,
        "end": 5735,
        "exact": "And the new era has welcomed more China-Kazakhstan friendship envoys, such as the ophthalmologist Saulebek Kabibekov, the \"panda-man\" Ruslan Tulenov, who voluntarily donated his rare type of blood in China, and the popular singer Dimash Kudaibergen.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=5486,5735"
      },
      {
        "kind": "body",
        "start": 5737,
        "end": 5863,
        "exact": "The everlasting friendship was also fully manifested through the inviting ambience at the airport in Astana upon Xi's arrival.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=5737,5863"
      },
      {
        "kind": "body",
        "start": 5865,
        "end": 6213,
        "exact": "\"On the vast and beautiful land stands our beloved homeland. We love peace, we love our hometown. The unity and mutual love make us steel-like strong,\" a group of Kazakh teenagers, in white costumes, greeted Xi at the airport with the song \"Ode to the Motherland\" in Chinese lyrics in a show of respect and warm welcome of the Kazakh people for Xi.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=5865,6213"
      },
      {
        "kind": "body",
        "start": 6215,
        "end": 6587,
        "exact": "At the airport, Tokayev greeted Xi together with a team of senior government officials. Xi chatted occasionally with Tokayev, who can speak fluent Chinese as he began learning Chinese when he was in college. In his recent interview with Xinhua, Tokayev said he now reads books in Chinese regularly and stays informed about Chinese political and socio-economic development.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=6215,6587"
      },
      {
        "kind": "body",
        "start": 6589,
        "end": 6808,
        "exact": "For long, China and Kazakhstan have recognized the importance of fostering greater understanding and friendship between their peoples, viewing cultural exchanges as one major cornerstone of their bilateral relationship.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=6589,6808"
      },
      {
        "kind": "body",
        "start": 6810,
        "end": 7183,
        "exact": "A bilateral agreement on mutual establishment of cultural centers has been signed. Chinese and Kazakh filmmakers have co-produced a film entitled \"The Composer,\" their first co-production. Bilateral programs for cultural cooperation, including a Chinese university campus in Kazakhstan, a Luban Workshop, and a center of traditional Chinese medicine, have been implemented.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=6810,7183"
      },
      {
        "kind": "body",
        "start": 7185,
        "end": 7470,
        "exact": "Thanks to the mutual visa-exemption arrangements, a total of 600,000 cross-border trips were recorded in 2023. In the first quarter of this year, the number of visits in both directions amounted to 200,000 and are expected to reach a new high, official data from both sides have shown.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=7185,7470"
      },
      {
        "kind": "caption",
        "start": 7472,
        "end": 7574,
        "exact": "Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=7472,7574"
      },
      {
        "kind": "credit",
        "start": 7575,
        "end": 7595,
        "exact": "(Xinhua/Xie Huanchi)",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=7575,7595"
      },
      {
        "kind": "body",
        "start": 7597,
        "end": 7773,
        "exact": "\"Cultural and people-to-people cooperation plays an important role in strengthening bilateral ties and fostering friendship between the peoples of our countries,\" Tokayev said.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=7597,7773"
      },
      {
        "kind": "body",
        "start": 7774,
        "end": 8197,
        "exact": "\"Our two countries need to strengthen public support for an everlasting China-Kazakhstan friendship. A deeper and stronger China-Kazakhstan friendship is what our two peoples aspire to. It is therefore important that we carry forward such friendship and enhance mutual understanding and affinity between our peoples through a diverse range of cultural and people-to-people exchange programs,\" Xi said in his signed article.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=7774,8197"
      },
      {
        "kind": "source",
        "start": 8199,
        "end": 8213,
        "exact": "Source: Xinhua",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=8199,8213"
      },
      {
        "kind": "boilerplate",
        "start": 8215,
        "end": 8223,
        "exact": "Source :",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=8215,8223"
      },
      {
        "kind": "boilerplate",
        "start": 8225,
        "end": 8239,
        "exact": "Post a Comment",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=8225,8239"
      },
      {
        "kind": "boilerplate",
        "start": 8242,
        "end": 8260,
        "exact": "Post a Comment (0)",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=8242,8260"
      }
    ]
  },
  "getArticleCoverage": {
    "characters": 6969,
    "cited": {
      "characters": 6635,
      "share": 0.9521
    },
    "kinds": [
      {
        "kind": "mention",
        "records": 168,
        "characters": 1735,
        "share": 0.249
      },
      {
        "kind": "quote",
        "records": 20,
        "characters": 3186,
        "share": 0.4572
      },
      {
        "kind": "event",
        "records": 59,
        "characters": 5179,
        "share": 0.7431
      },
      {
        "kind": "figure",
        "records": 23,
        "characters": 497,
        "share": 0.0713
      },
      {
        "kind": "image",
        "records": 4,
        "characters": 695,
        "share": 0.0997
      },
      {
        "kind": "relation",
        "records": 61,
        "characters": 2591,
        "share": 0.3718
      },
      {
        "kind": "conflict",
        "records": 1,
        "characters": 339,
        "share": 0.0486
      }
    ],
    "gaps": [],
    "exceptions": [
      {
        "gap": "capitals",
        "start": 2215,
        "end": 2219,
        "exact": "U.S.",
        "url": "/v1/articles/china-kazakhstan-friendship/text#char=2215,2219",
        "reason": "part of the name of a currency, U.S. dollars, which is a figure's unit; nothing is said of the country"
      }
    ]
  },
  "getArticleAnnotations": {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "/v1/articles/china-kazakhstan-friendship/annotations",
    "type": "AnnotationCollection",
    "label": "The records of the article",
    "total": 336,
    "first": "/v1/articles/china-kazakhstan-friendship/annotations?limit=1&cursor=first",
    "last": "/v1/articles/china-kazakhstan-friendship/annotations?limit=1&cursor=last"
  },
  "search": {
    "data": [
      {
        "kind": "entity",
        "id": "golden-30-years",
        "url": "/v1/entities/golden-30-years",
        "title": "golden 30 years",
        "article": null,
        "score": 5.37373,
        "snippet": "<mark>golden 30 years</mark>",
        "matches": []
      }
    ],
    "page": {
      "limit": 1,
      "prev": null,
      "next": "WyJvdmpjVlRyUm9ZTjYiLCJuZXh0IiwtNS4zNzM3MzA5MzYwODQwNTc1LDI1XQ",
      "total": 9
    },
    "links": {
      "self": "/v1/search?q=%22golden%2030%20years%22&limit=1",
      "first": "/v1/search?q=%22golden%2030%20years%22&limit=1",
      "prev": null,
      "next": "/v1/search?q=%22golden%2030%20years%22&limit=1&cursor=WyJvdmpjVlRyUm9ZTjYiLCJuZXh0IiwtNS4zNzM3MzA5MzYwODQwNTc1LDI1XQ"
    }
  },
  "listArticleSpans": {
    "data": [
      {
        "kind": "article",
        "id": "china-kazakhstan-friendship",
        "url": "/v1/articles/china-kazakhstan-friendship",
        "label": "China, Kazakhstan to build on lasting friendship, unique partnership",
        "entity": null,
        "citations": [
          {
            "role": "content",
            "start": 0,
            "end": 68,
            "exact": "China, Kazakhstan to build on lasting friendship, unique partnership",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=0,68"
          },
          {
            "role": "date",
            "start": 335,
            "end": 353,
            "exact": "On Tuesday evening",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=335,353"
          },
          {
            "role": "date",
            "start": 722,
            "end": 734,
            "exact": "July 3, 2024",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=722,734"
          }
        ]
      }
    ],
    "start": 0,
    "end": 8260,
    "offsetUnit": "codepoint",
    "page": {
      "limit": 1,
      "prev": null,
      "next": "WyJvdkNSaVB4UWttQmciLCJuZXh0IiwwLC03MzQsMV0",
      "total": 337
    },
    "links": {
      "self": "/v1/articles/china-kazakhstan-friendship/spans?limit=1",
      "first": "/v1/articles/china-kazakhstan-friendship/spans?limit=1",
      "prev": null,
      "next": "/v1/articles/china-kazakhstan-friendship/spans?limit=1&cursor=WyJvdkNSaVB4UWttQmciLCJuZXh0IiwwLC03MzQsMV0"
    }
  },
  "getArticleSegments": {
    "segments": [
      {
        "start": 0,
        "end": 5,
        "text": "China",
        "section": "headline",
        "records": [
          {
            "record": 0,
            "role": "content"
          },
          {
            "record": 1,
            "role": "content"
          },
          {
            "record": 2,
            "role": "content"
          }
        ]
      },
      {
        "start": 5,
        "end": 7,
        "text": ", ",
        "section": "headline",
        "records": [
          {
            "record": 0,
            "role": "content"
          },
          {
            "record": 1,
            "role": "content"
          }
        ]
      },
      {
        "start": 7,
        "end": 17,
        "text": "Kazakhstan",
        "section": "headline",
        "records": [
          {
            "record": 0,
            "role": "content"
          },
          {
            "record": 1,
            "role": "content"
          },
          {
            "record": 3,
            "role": "content"
          }
        ]
      },
      {
        "start": 17,
        "end": 68,
        "text": " to build on lasting friendship, unique partnership",
        "section": "headline",
        "records": [
          {
            "record": 0,
            "role": "content"
          },
          {
            "record": 1,
            "role": "content"
          }
        ]
      },
      {
        "start": 68,
        "end": 69,
        "text": " ",
        "section": null,
        "records": []
      },
      {
        "start": 69,
        "end": 76,
        "text": "#rwanda",
        "section": "tag",
        "records": []
      },
      {
        "start": 76,
        "end": 77,
        "text": " ",
        "section": null,
        "records": []
      },
      {
        "start": 77,
        "end": 82,
        "text": "#RwOT",
        "section": "tag",
        "records": []
      }
    ],
    "records": [
      {
        "kind": "article",
        "id": "china-kazakhstan-friendship",
        "url": "/v1/articles/china-kazakhstan-friendship",
        "label": "China, Kazakhstan to build on lasting friendship, unique partnership",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:build-on-friendship",
        "url": "/v1/events/china-kazakhstan-friendship:build-on-friendship",
        "label": "China, Kazakhstan to build on lasting friendship, unique partnership",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@0",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@0",
        "label": "China",
        "entity": {
          "id": "china",
          "name": "China",
          "type": "country",
          "url": "/v1/entities/china"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@7",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@7",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      }
    ],
    "start": 0,
    "end": 82,
    "length": 8260,
    "offsetUnit": "codepoint",
    "links": {
      "self": "/v1/articles/china-kazakhstan-friendship/segments?start=0&end=82",
      "first": "/v1/articles/china-kazakhstan-friendship/segments?start=0&end=82",
      "prev": null,
      "next": "/v1/articles/china-kazakhstan-friendship/segments?start=82&end=164"
    }
  },
  "listRelatedEntities": {
    "data": [
      {
        "id": "kazakhstan",
        "name": "Kazakhstan",
        "type": "country",
        "url": "/v1/entities/kazakhstan",
        "weight": 15,
        "via": [
          "relation",
          "co-mention"
        ],
        "relationCount": 2,
        "relations": [
          {
            "id": "china-kazakhstan-friendship:xi-visits-kazakhstan",
            "url": "/v1/relations/china-kazakhstan-friendship:xi-visits-kazakhstan",
            "predicate": "visits",
            "direction": "outgoing",
            "label": "fifth visit",
            "citations": [
              {
                "role": "content",
                "start": 756,
                "end": 794,
                "exact": "This is Xi's fifth visit to Kazakhstan",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=756,794"
              },
              {
                "role": "content",
                "start": 4213,
                "end": 4414,
                "exact": "Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024, for the 24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization, and a state visit to Kazakhstan",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=4213,4414"
              },
              {
                "role": "date",
                "start": 4273,
                "end": 4285,
                "exact": "July 2, 2024",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=4273,4285"
              }
            ]
          },
          {
            "id": "china-kazakhstan-friendship:xi-visited-kazakhstan-in-2022",
            "url": "/v1/relations/china-kazakhstan-friendship:xi-visited-kazakhstan-in-2022",
            "predicate": "visits",
            "direction": "outgoing",
            "label": "previous state visit",
            "citations": [
              {
                "role": "content",
                "start": 764,
                "end": 890,
                "exact": "Xi's fifth visit to Kazakhstan and the second one in less than two years, following his previous state visit in September 2022",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=764,890"
              },
              {
                "role": "content",
                "start": 2940,
                "end": 2967,
                "exact": "Xi's previous visit in 2022",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=2940,2967"
              },
              {
                "role": "date",
                "start": 876,
                "end": 890,
                "exact": "September 2022",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=876,890"
              }
            ]
          }
        ],
        "sectionCount": 13,
        "evidence": [
          {
            "article": {
              "id": "china-kazakhstan-friendship",
              "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
              "type": "article",
              "url": "/v1/articles/china-kazakhstan-friendship"
            },
            "section": "body",
            "citations": [
              {
                "role": "content",
                "start": 85,
                "end": 87,
                "exact": "Xi",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=85,87"
              },
              {
                "role": "content",
                "start": 117,
                "end": 127,
                "exact": "Kazakhstan",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=117,127"
              }
            ]
          },
          {
            "article": {
              "id": "china-kazakhstan-friendship",
              "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
              "type": "article",
              "url": "/v1/articles/china-kazakhstan-friendship"
            },
            "section": "caption",
            "citations": [
              {
                "role": "content",
                "start": 677,
                "end": 697,
                "exact": "President Xi Jinping",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=677,697"
              },
              {
                "role": "content",
                "start": 529,
                "end": 535,
                "exact": "Kazakh",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=529,535"
              }
            ]
          },
          {
            "article": {
              "id": "china-kazakhstan-friendship",
              "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
              "type": "article",
              "url": "/v1/articles/china-kazakhstan-friendship"
            },
            "section": "body",
            "citations": [
              {
                "role": "content",
                "start": 764,
                "end": 766,
                "exact": "Xi",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=764,766"
              },
              {
                "role": "content",
                "start": 784,
                "end": 794,
                "exact": "Kazakhstan",
                "url": "/v1/articles/china-kazakhstan-friendship/text#char=784,794"
              }
            ]
          }
        ]
      }
    ],
    "page": {
      "limit": 1,
      "prev": null,
      "next": "WyJXcnpTV0RvcVA5OHQiLCJuZXh0IiwtMTUsImthemFraHN0YW4iXQ",
      "total": 17
    },
    "links": {
      "self": "/v1/entities/xi-jinping/related?limit=1",
      "first": "/v1/entities/xi-jinping/related?limit=1",
      "prev": null,
      "next": "/v1/entities/xi-jinping/related?limit=1&cursor=WyJXcnpTV0RvcVA5OHQiLCJuZXh0IiwtMTUsImthemFraHN0YW4iXQ"
    }
  },
  "getGraph": {
    "nodes": [
      {
        "id": "china",
        "url": "/v1/entities/china",
        "name": "China",
        "type": "country",
        "mentionCount": 30,
        "distance": null
      },
      {
        "id": "kazakhstan",
        "url": "/v1/entities/kazakhstan",
        "name": "Kazakhstan",
        "type": "country",
        "mentionCount": 36,
        "distance": null
      },
      {
        "id": "xi-jinping",
        "url": "/v1/entities/xi-jinping",
        "name": "Xi Jinping",
        "type": "person",
        "mentionCount": 24,
        "distance": null
      },
      {
        "id": "kassym-jomart-tokayev",
        "url": "/v1/entities/kassym-jomart-tokayev",
        "name": "Kassym-Jomart Tokayev",
        "type": "person",
        "mentionCount": 12,
        "distance": null
      },
      {
        "id": "astana",
        "url": "/v1/entities/astana",
        "name": "Astana",
        "type": "place",
        "mentionCount": 6,
        "distance": null
      },
      {
        "id": "astana-airport",
        "url": "/v1/entities/astana-airport",
        "name": "airport in Astana",
        "type": "facility",
        "mentionCount": 5,
        "distance": null
      },
      {
        "id": "chinese-language",
        "url": "/v1/entities/chinese-language",
        "name": "Chinese",
        "type": "language",
        "mentionCount": 4,
        "distance": null
      },
      {
        "id": "xinhua",
        "url": "/v1/entities/xinhua",
        "name": "Xinhua",
        "type": "media",
        "mentionCount": 7,
        "distance": null
      },
      {
        "id": "council-of-heads-of-state",
        "url": "/v1/entities/council-of-heads-of-state",
        "name": "Council of Heads of State",
        "type": "organization",
        "mentionCount": 2,
        "distance": null
      },
      {
        "id": "shanghai-cooperation-organization",
        "url": "/v1/entities/shanghai-cooperation-organization",
        "name": "Shanghai Cooperation Organization",
        "type": "organization",
        "mentionCount": 2,
        "distance": null
      },
      {
        "id": "sco-meeting",
        "url": "/v1/entities/sco-meeting",
        "name": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
        "type": "meeting",
        "mentionCount": 2,
        "distance": null
      },
      {
        "id": "golden-30-years",
        "url": "/v1/entities/golden-30-years",
        "name": "golden 30 years",
        "type": "era",
        "mentionCount": 2,
        "distance": null
      },
      {
        "id": "permanent-comprehensive-strategic-partnership",
        "url": "/v1/entities/permanent-comprehensive-strategic-partnership",
        "name": "permanent comprehensive strategic partnership",
        "type": "partnership",
        "mentionCount": 2,
        "distance": null
      },
      {
        "id": "agricultural-products",
        "url": "/v1/entities/agricultural-products",
        "name": "agricultural products",
        "type": "product",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "consumer-goods",
        "url": "/v1/entities/consumer-goods",
        "name": "consumer goods",
        "type": "product",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "electronics",
        "url": "/v1/entities/electronics",
        "name": "electronics",
        "type": "product",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "machinery",
        "url": "/v1/entities/machinery",
        "name": "machinery",
        "type": "product",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "kazakh-people",
        "url": "/v1/entities/kazakh-people",
        "name": "Kazakh people",
        "type": "people",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "ode-to-the-motherland",
        "url": "/v1/entities/ode-to-the-motherland",
        "name": "Ode to the Motherland",
        "type": "work",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "central-asia",
        "url": "/v1/entities/central-asia",
        "name": "Central Asia",
        "type": "place",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "silk-road",
        "url": "/v1/entities/silk-road",
        "name": "Silk Road",
        "type": "place",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "belt-and-road",
        "url": "/v1/entities/belt-and-road",
        "name": "Belt and Road",
        "type": "initiative",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "china-studies-center",
        "url": "/v1/entities/china-studies-center",
        "name": "China Studies Center",
        "type": "organization",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "crude-oil",
        "url": "/v1/entities/crude-oil",
        "name": "crude oil",
        "type": "product",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "cultural-centers-agreement",
        "url": "/v1/entities/cultural-centers-agreement",
        "name": "bilateral agreement on mutual establishment of cultural centers",
        "type": "agreement",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "dimash-kudaibergen",
        "url": "/v1/entities/dimash-kudaibergen",
        "name": "Dimash Kudaibergen",
        "type": "person",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "gulnar-shaimergenova",
        "url": "/v1/entities/gulnar-shaimergenova",
        "name": "Gulnar Shaimergenova",
        "type": "person",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "kazakhstan-tourism-year",
        "url": "/v1/entities/kazakhstan-tourism-year",
        "name": "Kazakhstan Tourism Year",
        "type": "initiative",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "luban-workshop",
        "url": "/v1/entities/luban-workshop",
        "name": "Luban Workshop",
        "type": "initiative",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "metals",
        "url": "/v1/entities/metals",
        "name": "metals",
        "type": "product",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "mutual-visa-free-policy",
        "url": "/v1/entities/mutual-visa-free-policy",
        "name": "mutual visa-free policy",
        "type": "agreement",
        "mentionCount": 2,
        "distance": null
      },
      {
        "id": "ophthalmologist",
        "url": "/v1/entities/ophthalmologist",
        "name": "ophthalmologist",
        "type": "occupation",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "ruslan-tulenov",
        "url": "/v1/entities/ruslan-tulenov",
        "name": "Ruslan Tulenov",
        "type": "person",
        "mentionCount": 2,
        "distance": null
      },
      {
        "id": "saulebek-kabibekov",
        "url": "/v1/entities/saulebek-kabibekov",
        "name": "Saulebek Kabibekov",
        "type": "person",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "signed-article",
        "url": "/v1/entities/signed-article",
        "name": "Staying True to Our Shared Commitment and Opening a New Chapter in China-Kazakhstan Relations",
        "type": "work",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "silk-road-economic-belt",
        "url": "/v1/entities/silk-road-economic-belt",
        "name": "Silk Road Economic Belt",
        "type": "initiative",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "singer",
        "url": "/v1/entities/singer",
        "name": "singer",
        "type": "occupation",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "the-composer",
        "url": "/v1/entities/the-composer",
        "name": "The Composer",
        "type": "work",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "western-regions",
        "url": "/v1/entities/western-regions",
        "name": "Western Regions",
        "type": "place",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "zhang-qian",
        "url": "/v1/entities/zhang-qian",
        "name": "Zhang Qian",
        "type": "person",
        "mentionCount": 2,
        "distance": null
      },
      {
        "id": "ju-peng",
        "url": "/v1/entities/ju-peng",
        "name": "Ju Peng",
        "type": "person",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "lu-jinbo",
        "url": "/v1/entities/lu-jinbo",
        "name": "Lu Jinbo",
        "type": "person",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "xie-huanchi",
        "url": "/v1/entities/xie-huanchi",
        "name": "Xie Huanchi",
        "type": "person",
        "mentionCount": 1,
        "distance": null
      },
      {
        "id": "yin-bogu",
        "url": "/v1/entities/yin-bogu",
        "name": "Yin Bogu",
        "type": "person",
        "mentionCount": 1,
        "distance": null
      }
    ],
    "links": [
      {
        "source": "china",
        "target": "kazakhstan",
        "kind": "co-mention",
        "predicate": null,
        "weight": 17,
        "url": "/v1/entities/china/related?via=co-mention&id=kazakhstan"
      },
      {
        "source": "kazakhstan",
        "target": "xi-jinping",
        "kind": "co-mention",
        "predicate": null,
        "weight": 13,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=xi-jinping"
      },
      {
        "source": "china",
        "target": "xi-jinping",
        "kind": "co-mention",
        "predicate": null,
        "weight": 11,
        "url": "/v1/entities/china/related?via=co-mention&id=xi-jinping"
      },
      {
        "source": "china",
        "target": "kassym-jomart-tokayev",
        "kind": "co-mention",
        "predicate": null,
        "weight": 7,
        "url": "/v1/entities/china/related?via=co-mention&id=kassym-jomart-tokayev"
      },
      {
        "source": "kazakhstan",
        "target": "kassym-jomart-tokayev",
        "kind": "co-mention",
        "predicate": null,
        "weight": 7,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=kassym-jomart-tokayev"
      },
      {
        "source": "xi-jinping",
        "target": "kassym-jomart-tokayev",
        "kind": "co-mention",
        "predicate": null,
        "weight": 7,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=kassym-jomart-tokayev"
      },
      {
        "source": "xi-jinping",
        "target": "astana",
        "kind": "co-mention",
        "predicate": null,
        "weight": 6,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=astana"
      },
      {
        "source": "xi-jinping",
        "target": "astana-airport",
        "kind": "co-mention",
        "predicate": null,
        "weight": 4,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=astana-airport"
      },
      {
        "source": "china",
        "target": "astana",
        "kind": "co-mention",
        "predicate": null,
        "weight": 3,
        "url": "/v1/entities/china/related?via=co-mention&id=astana"
      },
      {
        "source": "kassym-jomart-tokayev",
        "target": "astana",
        "kind": "co-mention",
        "predicate": null,
        "weight": 3,
        "url": "/v1/entities/kassym-jomart-tokayev/related?via=co-mention&id=astana"
      },
      {
        "source": "kassym-jomart-tokayev",
        "target": "astana-airport",
        "kind": "co-mention",
        "predicate": null,
        "weight": 3,
        "url": "/v1/entities/kassym-jomart-tokayev/related?via=co-mention&id=astana-airport"
      },
      {
        "source": "kazakhstan",
        "target": "astana",
        "kind": "co-mention",
        "predicate": null,
        "weight": 3,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=astana"
      },
      {
        "source": "kazakhstan",
        "target": "astana-airport",
        "kind": "co-mention",
        "predicate": null,
        "weight": 3,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=astana-airport"
      },
      {
        "source": "astana-airport",
        "target": "astana",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/astana-airport/related?via=co-mention&id=astana"
      },
      {
        "source": "astana-airport",
        "target": "chinese-language",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/astana-airport/related?via=co-mention&id=chinese-language"
      },
      {
        "source": "china",
        "target": "astana-airport",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/china/related?via=co-mention&id=astana-airport"
      },
      {
        "source": "china",
        "target": "xinhua",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/china/related?via=co-mention&id=xinhua"
      },
      {
        "source": "council-of-heads-of-state",
        "target": "shanghai-cooperation-organization",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/council-of-heads-of-state/related?via=co-mention&id=shanghai-cooperation-organization"
      },
      {
        "source": "kassym-jomart-tokayev",
        "target": "xinhua",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/kassym-jomart-tokayev/related?via=co-mention&id=xinhua"
      },
      {
        "source": "kazakhstan",
        "target": "council-of-heads-of-state",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=council-of-heads-of-state"
      },
      {
        "source": "kazakhstan",
        "target": "sco-meeting",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=sco-meeting"
      },
      {
        "source": "kazakhstan",
        "target": "shanghai-cooperation-organization",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=shanghai-cooperation-organization"
      },
      {
        "source": "sco-meeting",
        "target": "council-of-heads-of-state",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/sco-meeting/related?via=co-mention&id=council-of-heads-of-state"
      },
      {
        "source": "sco-meeting",
        "target": "shanghai-cooperation-organization",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/sco-meeting/related?via=co-mention&id=shanghai-cooperation-organization"
      },
      {
        "source": "xi-jinping",
        "target": "chinese-language",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=chinese-language"
      },
      {
        "source": "xi-jinping",
        "target": "council-of-heads-of-state",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=council-of-heads-of-state"
      },
      {
        "source": "xi-jinping",
        "target": "golden-30-years",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=golden-30-years"
      },
      {
        "source": "xi-jinping",
        "target": "permanent-comprehensive-strategic-partnership",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=permanent-comprehensive-strategic-partnership"
      },
      {
        "source": "xi-jinping",
        "target": "sco-meeting",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=sco-meeting"
      },
      {
        "source": "xi-jinping",
        "target": "shanghai-cooperation-organization",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=shanghai-cooperation-organization"
      },
      {
        "source": "xi-jinping",
        "target": "xinhua",
        "kind": "co-mention",
        "predicate": null,
        "weight": 2,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=xinhua"
      },
      {
        "source": "xi-jinping",
        "target": "kazakhstan",
        "kind": "relation",
        "predicate": "visits",
        "weight": 2,
        "url": "/v1/relations?subject=xi-jinping&predicate=visits&object=kazakhstan"
      },
      {
        "source": "agricultural-products",
        "target": "consumer-goods",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/agricultural-products/related?via=co-mention&id=consumer-goods"
      },
      {
        "source": "agricultural-products",
        "target": "electronics",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/agricultural-products/related?via=co-mention&id=electronics"
      },
      {
        "source": "agricultural-products",
        "target": "machinery",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/agricultural-products/related?via=co-mention&id=machinery"
      },
      {
        "source": "astana",
        "target": "permanent-comprehensive-strategic-partnership",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/astana/related?via=co-mention&id=permanent-comprehensive-strategic-partnership"
      },
      {
        "source": "astana-airport",
        "target": "kazakh-people",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/astana-airport/related?via=co-mention&id=kazakh-people"
      },
      {
        "source": "astana-airport",
        "target": "ode-to-the-motherland",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/astana-airport/related?via=co-mention&id=ode-to-the-motherland"
      },
      {
        "source": "astana-airport",
        "target": "xinhua",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/astana-airport/related?via=co-mention&id=xinhua"
      },
      {
        "source": "central-asia",
        "target": "silk-road",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/central-asia/related?via=co-mention&id=silk-road"
      },
      {
        "source": "china",
        "target": "agricultural-products",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=agricultural-products"
      },
      {
        "source": "china",
        "target": "belt-and-road",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=belt-and-road"
      },
      {
        "source": "china",
        "target": "central-asia",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=central-asia"
      },
      {
        "source": "china",
        "target": "china-studies-center",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=china-studies-center"
      },
      {
        "source": "china",
        "target": "chinese-language",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=chinese-language"
      },
      {
        "source": "china",
        "target": "consumer-goods",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=consumer-goods"
      },
      {
        "source": "china",
        "target": "council-of-heads-of-state",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=council-of-heads-of-state"
      },
      {
        "source": "china",
        "target": "crude-oil",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=crude-oil"
      },
      {
        "source": "china",
        "target": "cultural-centers-agreement",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=cultural-centers-agreement"
      },
      {
        "source": "china",
        "target": "dimash-kudaibergen",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=dimash-kudaibergen"
      },
      {
        "source": "china",
        "target": "electronics",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=electronics"
      },
      {
        "source": "china",
        "target": "golden-30-years",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=golden-30-years"
      },
      {
        "source": "china",
        "target": "gulnar-shaimergenova",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=gulnar-shaimergenova"
      },
      {
        "source": "china",
        "target": "kazakhstan-tourism-year",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=kazakhstan-tourism-year"
      },
      {
        "source": "china",
        "target": "luban-workshop",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=luban-workshop"
      },
      {
        "source": "china",
        "target": "machinery",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=machinery"
      },
      {
        "source": "china",
        "target": "metals",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=metals"
      },
      {
        "source": "china",
        "target": "mutual-visa-free-policy",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=mutual-visa-free-policy"
      },
      {
        "source": "china",
        "target": "ophthalmologist",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=ophthalmologist"
      },
      {
        "source": "china",
        "target": "permanent-comprehensive-strategic-partnership",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=permanent-comprehensive-strategic-partnership"
      },
      {
        "source": "china",
        "target": "ruslan-tulenov",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=ruslan-tulenov"
      },
      {
        "source": "china",
        "target": "saulebek-kabibekov",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=saulebek-kabibekov"
      },
      {
        "source": "china",
        "target": "sco-meeting",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=sco-meeting"
      },
      {
        "source": "china",
        "target": "shanghai-cooperation-organization",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=shanghai-cooperation-organization"
      },
      {
        "source": "china",
        "target": "signed-article",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=signed-article"
      },
      {
        "source": "china",
        "target": "silk-road",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=silk-road"
      },
      {
        "source": "china",
        "target": "silk-road-economic-belt",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=silk-road-economic-belt"
      },
      {
        "source": "china",
        "target": "singer",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=singer"
      },
      {
        "source": "china",
        "target": "the-composer",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=the-composer"
      },
      {
        "source": "china",
        "target": "western-regions",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=western-regions"
      },
      {
        "source": "china",
        "target": "zhang-qian",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/china/related?via=co-mention&id=zhang-qian"
      },
      {
        "source": "chinese-language",
        "target": "kazakh-people",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/chinese-language/related?via=co-mention&id=kazakh-people"
      },
      {
        "source": "council-of-heads-of-state",
        "target": "astana",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/council-of-heads-of-state/related?via=co-mention&id=astana"
      },
      {
        "source": "council-of-heads-of-state",
        "target": "kassym-jomart-tokayev",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/council-of-heads-of-state/related?via=co-mention&id=kassym-jomart-tokayev"
      },
      {
        "source": "crude-oil",
        "target": "agricultural-products",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/crude-oil/related?via=co-mention&id=agricultural-products"
      },
      {
        "source": "crude-oil",
        "target": "consumer-goods",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/crude-oil/related?via=co-mention&id=consumer-goods"
      },
      {
        "source": "crude-oil",
        "target": "electronics",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/crude-oil/related?via=co-mention&id=electronics"
      },
      {
        "source": "crude-oil",
        "target": "machinery",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/crude-oil/related?via=co-mention&id=machinery"
      },
      {
        "source": "crude-oil",
        "target": "metals",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/crude-oil/related?via=co-mention&id=metals"
      },
      {
        "source": "cultural-centers-agreement",
        "target": "luban-workshop",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/cultural-centers-agreement/related?via=co-mention&id=luban-workshop"
      },
      {
        "source": "cultural-centers-agreement",
        "target": "the-composer",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/cultural-centers-agreement/related?via=co-mention&id=the-composer"
      },
      {
        "source": "electronics",
        "target": "consumer-goods",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/electronics/related?via=co-mention&id=consumer-goods"
      },
      {
        "source": "gulnar-shaimergenova",
        "target": "china-studies-center",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/gulnar-shaimergenova/related?via=co-mention&id=china-studies-center"
      },
      {
        "source": "kassym-jomart-tokayev",
        "target": "chinese-language",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kassym-jomart-tokayev/related?via=co-mention&id=chinese-language"
      },
      {
        "source": "kassym-jomart-tokayev",
        "target": "golden-30-years",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kassym-jomart-tokayev/related?via=co-mention&id=golden-30-years"
      },
      {
        "source": "kassym-jomart-tokayev",
        "target": "permanent-comprehensive-strategic-partnership",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kassym-jomart-tokayev/related?via=co-mention&id=permanent-comprehensive-strategic-partnership"
      },
      {
        "source": "kazakhstan",
        "target": "agricultural-products",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=agricultural-products"
      },
      {
        "source": "kazakhstan",
        "target": "belt-and-road",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=belt-and-road"
      },
      {
        "source": "kazakhstan",
        "target": "central-asia",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=central-asia"
      },
      {
        "source": "kazakhstan",
        "target": "china-studies-center",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=china-studies-center"
      },
      {
        "source": "kazakhstan",
        "target": "chinese-language",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=chinese-language"
      },
      {
        "source": "kazakhstan",
        "target": "consumer-goods",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=consumer-goods"
      },
      {
        "source": "kazakhstan",
        "target": "crude-oil",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=crude-oil"
      },
      {
        "source": "kazakhstan",
        "target": "cultural-centers-agreement",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=cultural-centers-agreement"
      },
      {
        "source": "kazakhstan",
        "target": "dimash-kudaibergen",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=dimash-kudaibergen"
      },
      {
        "source": "kazakhstan",
        "target": "electronics",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=electronics"
      },
      {
        "source": "kazakhstan",
        "target": "golden-30-years",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=golden-30-years"
      },
      {
        "source": "kazakhstan",
        "target": "gulnar-shaimergenova",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=gulnar-shaimergenova"
      },
      {
        "source": "kazakhstan",
        "target": "kazakh-people",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=kazakh-people"
      },
      {
        "source": "kazakhstan",
        "target": "luban-workshop",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=luban-workshop"
      },
      {
        "source": "kazakhstan",
        "target": "machinery",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=machinery"
      },
      {
        "source": "kazakhstan",
        "target": "metals",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=metals"
      },
      {
        "source": "kazakhstan",
        "target": "ode-to-the-motherland",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=ode-to-the-motherland"
      },
      {
        "source": "kazakhstan",
        "target": "ophthalmologist",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=ophthalmologist"
      },
      {
        "source": "kazakhstan",
        "target": "permanent-comprehensive-strategic-partnership",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=permanent-comprehensive-strategic-partnership"
      },
      {
        "source": "kazakhstan",
        "target": "ruslan-tulenov",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=ruslan-tulenov"
      },
      {
        "source": "kazakhstan",
        "target": "saulebek-kabibekov",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=saulebek-kabibekov"
      },
      {
        "source": "kazakhstan",
        "target": "signed-article",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=signed-article"
      },
      {
        "source": "kazakhstan",
        "target": "silk-road",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=silk-road"
      },
      {
        "source": "kazakhstan",
        "target": "silk-road-economic-belt",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=silk-road-economic-belt"
      },
      {
        "source": "kazakhstan",
        "target": "singer",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=singer"
      },
      {
        "source": "kazakhstan",
        "target": "the-composer",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=the-composer"
      },
      {
        "source": "kazakhstan",
        "target": "western-regions",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=western-regions"
      },
      {
        "source": "kazakhstan",
        "target": "xinhua",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=xinhua"
      },
      {
        "source": "kazakhstan",
        "target": "zhang-qian",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/kazakhstan/related?via=co-mention&id=zhang-qian"
      },
      {
        "source": "machinery",
        "target": "consumer-goods",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/machinery/related?via=co-mention&id=consumer-goods"
      },
      {
        "source": "machinery",
        "target": "electronics",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/machinery/related?via=co-mention&id=electronics"
      },
      {
        "source": "metals",
        "target": "agricultural-products",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/metals/related?via=co-mention&id=agricultural-products"
      },
      {
        "source": "metals",
        "target": "consumer-goods",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/metals/related?via=co-mention&id=consumer-goods"
      },
      {
        "source": "metals",
        "target": "electronics",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/metals/related?via=co-mention&id=electronics"
      },
      {
        "source": "metals",
        "target": "machinery",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/metals/related?via=co-mention&id=machinery"
      },
      {
        "source": "mutual-visa-free-policy",
        "target": "kazakhstan-tourism-year",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/mutual-visa-free-policy/related?via=co-mention&id=kazakhstan-tourism-year"
      },
      {
        "source": "ode-to-the-motherland",
        "target": "chinese-language",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/ode-to-the-motherland/related?via=co-mention&id=chinese-language"
      },
      {
        "source": "ode-to-the-motherland",
        "target": "kazakh-people",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/ode-to-the-motherland/related?via=co-mention&id=kazakh-people"
      },
      {
        "source": "ophthalmologist",
        "target": "dimash-kudaibergen",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/ophthalmologist/related?via=co-mention&id=dimash-kudaibergen"
      },
      {
        "source": "ophthalmologist",
        "target": "ruslan-tulenov",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/ophthalmologist/related?via=co-mention&id=ruslan-tulenov"
      },
      {
        "source": "ophthalmologist",
        "target": "saulebek-kabibekov",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/ophthalmologist/related?via=co-mention&id=saulebek-kabibekov"
      },
      {
        "source": "ophthalmologist",
        "target": "singer",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/ophthalmologist/related?via=co-mention&id=singer"
      },
      {
        "source": "ruslan-tulenov",
        "target": "dimash-kudaibergen",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/ruslan-tulenov/related?via=co-mention&id=dimash-kudaibergen"
      },
      {
        "source": "ruslan-tulenov",
        "target": "singer",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/ruslan-tulenov/related?via=co-mention&id=singer"
      },
      {
        "source": "saulebek-kabibekov",
        "target": "dimash-kudaibergen",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/saulebek-kabibekov/related?via=co-mention&id=dimash-kudaibergen"
      },
      {
        "source": "saulebek-kabibekov",
        "target": "ruslan-tulenov",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/saulebek-kabibekov/related?via=co-mention&id=ruslan-tulenov"
      },
      {
        "source": "saulebek-kabibekov",
        "target": "singer",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/saulebek-kabibekov/related?via=co-mention&id=singer"
      },
      {
        "source": "sco-meeting",
        "target": "astana",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/sco-meeting/related?via=co-mention&id=astana"
      },
      {
        "source": "sco-meeting",
        "target": "kassym-jomart-tokayev",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/sco-meeting/related?via=co-mention&id=kassym-jomart-tokayev"
      },
      {
        "source": "shanghai-cooperation-organization",
        "target": "astana",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/shanghai-cooperation-organization/related?via=co-mention&id=astana"
      },
      {
        "source": "shanghai-cooperation-organization",
        "target": "kassym-jomart-tokayev",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/shanghai-cooperation-organization/related?via=co-mention&id=kassym-jomart-tokayev"
      },
      {
        "source": "silk-road-economic-belt",
        "target": "belt-and-road",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/silk-road-economic-belt/related?via=co-mention&id=belt-and-road"
      },
      {
        "source": "singer",
        "target": "dimash-kudaibergen",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/singer/related?via=co-mention&id=dimash-kudaibergen"
      },
      {
        "source": "the-composer",
        "target": "luban-workshop",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/the-composer/related?via=co-mention&id=luban-workshop"
      },
      {
        "source": "western-regions",
        "target": "central-asia",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/western-regions/related?via=co-mention&id=central-asia"
      },
      {
        "source": "western-regions",
        "target": "silk-road",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/western-regions/related?via=co-mention&id=silk-road"
      },
      {
        "source": "xi-jinping",
        "target": "belt-and-road",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=belt-and-road"
      },
      {
        "source": "xi-jinping",
        "target": "kazakh-people",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=kazakh-people"
      },
      {
        "source": "xi-jinping",
        "target": "ode-to-the-motherland",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=ode-to-the-motherland"
      },
      {
        "source": "xi-jinping",
        "target": "signed-article",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=signed-article"
      },
      {
        "source": "xi-jinping",
        "target": "silk-road-economic-belt",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/xi-jinping/related?via=co-mention&id=silk-road-economic-belt"
      },
      {
        "source": "xinhua",
        "target": "chinese-language",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/xinhua/related?via=co-mention&id=chinese-language"
      },
      {
        "source": "xinhua",
        "target": "golden-30-years",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/xinhua/related?via=co-mention&id=golden-30-years"
      },
      {
        "source": "xinhua",
        "target": "ju-peng",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/xinhua/related?via=co-mention&id=ju-peng"
      },
      {
        "source": "xinhua",
        "target": "lu-jinbo",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/xinhua/related?via=co-mention&id=lu-jinbo"
      },
      {
        "source": "xinhua",
        "target": "xie-huanchi",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/xinhua/related?via=co-mention&id=xie-huanchi"
      },
      {
        "source": "xinhua",
        "target": "yin-bogu",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/xinhua/related?via=co-mention&id=yin-bogu"
      },
      {
        "source": "zhang-qian",
        "target": "central-asia",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/zhang-qian/related?via=co-mention&id=central-asia"
      },
      {
        "source": "zhang-qian",
        "target": "silk-road",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/zhang-qian/related?via=co-mention&id=silk-road"
      },
      {
        "source": "zhang-qian",
        "target": "western-regions",
        "kind": "co-mention",
        "predicate": null,
        "weight": 1,
        "url": "/v1/entities/zhang-qian/related?via=co-mention&id=western-regions"
      },
      {
        "source": "astana",
        "target": "kazakhstan",
        "kind": "relation",
        "predicate": "located-in",
        "weight": 1,
        "url": "/v1/relations?subject=astana&predicate=located-in&object=kazakhstan"
      },
      {
        "source": "astana-airport",
        "target": "astana",
        "kind": "relation",
        "predicate": "located-in",
        "weight": 1,
        "url": "/v1/relations?subject=astana-airport&predicate=located-in&object=astana"
      },
      {
        "source": "china",
        "target": "belt-and-road",
        "kind": "relation",
        "predicate": "participates-in",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=participates-in&object=belt-and-road"
      },
      {
        "source": "china",
        "target": "consumer-goods",
        "kind": "relation",
        "predicate": "exports",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=exports&object=consumer-goods"
      },
      {
        "source": "china",
        "target": "cultural-centers-agreement",
        "kind": "relation",
        "predicate": "party-to",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=party-to&object=cultural-centers-agreement"
      },
      {
        "source": "china",
        "target": "electronics",
        "kind": "relation",
        "predicate": "exports",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=exports&object=electronics"
      },
      {
        "source": "china",
        "target": "kazakhstan",
        "kind": "relation",
        "predicate": "diplomatic-ties-with",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=diplomatic-ties-with&object=kazakhstan"
      },
      {
        "source": "china",
        "target": "kazakhstan",
        "kind": "relation",
        "predicate": "exports-to",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=exports-to&object=kazakhstan"
      },
      {
        "source": "china",
        "target": "kazakhstan",
        "kind": "relation",
        "predicate": "recognizes",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=recognizes&object=kazakhstan"
      },
      {
        "source": "china",
        "target": "kazakhstan",
        "kind": "relation",
        "predicate": "trades-with",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=trades-with&object=kazakhstan"
      },
      {
        "source": "china",
        "target": "luban-workshop",
        "kind": "relation",
        "predicate": "participates-in",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=participates-in&object=luban-workshop"
      },
      {
        "source": "china",
        "target": "machinery",
        "kind": "relation",
        "predicate": "exports",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=exports&object=machinery"
      },
      {
        "source": "china",
        "target": "mutual-visa-free-policy",
        "kind": "relation",
        "predicate": "party-to",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=party-to&object=mutual-visa-free-policy"
      },
      {
        "source": "china",
        "target": "permanent-comprehensive-strategic-partnership",
        "kind": "relation",
        "predicate": "party-to",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=party-to&object=permanent-comprehensive-strategic-partnership"
      },
      {
        "source": "china",
        "target": "the-composer",
        "kind": "relation",
        "predicate": "co-produced",
        "weight": 1,
        "url": "/v1/relations?subject=china&predicate=co-produced&object=the-composer"
      },
      {
        "source": "china-studies-center",
        "target": "kazakhstan",
        "kind": "relation",
        "predicate": "located-in",
        "weight": 1,
        "url": "/v1/relations?subject=china-studies-center&predicate=located-in&object=kazakhstan"
      },
      {
        "source": "council-of-heads-of-state",
        "target": "shanghai-cooperation-organization",
        "kind": "relation",
        "predicate": "part-of",
        "weight": 1,
        "url": "/v1/relations?subject=council-of-heads-of-state&predicate=part-of&object=shanghai-cooperation-organization"
      },
      {
        "source": "dimash-kudaibergen",
        "target": "china",
        "kind": "relation",
        "predicate": "associated-with",
        "weight": 1,
        "url": "/v1/relations?subject=dimash-kudaibergen&predicate=associated-with&object=china"
      },
      {
        "source": "dimash-kudaibergen",
        "target": "kazakhstan",
        "kind": "relation",
        "predicate": "associated-with",
        "weight": 1,
        "url": "/v1/relations?subject=dimash-kudaibergen&predicate=associated-with&object=kazakhstan"
      },
      {
        "source": "dimash-kudaibergen",
        "target": "singer",
        "kind": "relation",
        "predicate": "has-occupation",
        "weight": 1,
        "url": "/v1/relations?subject=dimash-kudaibergen&predicate=has-occupation&object=singer"
      },
      {
        "source": "gulnar-shaimergenova",
        "target": "china-studies-center",
        "kind": "relation",
        "predicate": "holds-office-in",
        "weight": 1,
        "url": "/v1/relations?subject=gulnar-shaimergenova&predicate=holds-office-in&object=china-studies-center"
      },
      {
        "source": "ju-peng",
        "target": "xinhua",
        "kind": "relation",
        "predicate": "photographer-for",
        "weight": 1,
        "url": "/v1/relations?subject=ju-peng&predicate=photographer-for&object=xinhua"
      },
      {
        "source": "kassym-jomart-tokayev",
        "target": "chinese-language",
        "kind": "relation",
        "predicate": "speaks",
        "weight": 1,
        "url": "/v1/relations?subject=kassym-jomart-tokayev&predicate=speaks&object=chinese-language"
      },
      {
        "source": "kassym-jomart-tokayev",
        "target": "kazakhstan",
        "kind": "relation",
        "predicate": "holds-office-in",
        "weight": 1,
        "url": "/v1/relations?subject=kassym-jomart-tokayev&predicate=holds-office-in&object=kazakhstan"
      },
      {
        "source": "kassym-jomart-tokayev",
        "target": "xi-jinping",
        "kind": "relation",
        "predicate": "invites",
        "weight": 1,
        "url": "/v1/relations?subject=kassym-jomart-tokayev&predicate=invites&object=xi-jinping"
      },
      {
        "source": "kassym-jomart-tokayev",
        "target": "xi-jinping",
        "kind": "relation",
        "predicate": "welcomes",
        "weight": 1,
        "url": "/v1/relations?subject=kassym-jomart-tokayev&predicate=welcomes&object=xi-jinping"
      },
      {
        "source": "kassym-jomart-tokayev",
        "target": "xinhua",
        "kind": "relation",
        "predicate": "interviewed-by",
        "weight": 1,
        "url": "/v1/relations?subject=kassym-jomart-tokayev&predicate=interviewed-by&object=xinhua"
      },
      {
        "source": "kazakh-people",
        "target": "xi-jinping",
        "kind": "relation",
        "predicate": "welcomes",
        "weight": 1,
        "url": "/v1/relations?subject=kazakh-people&predicate=welcomes&object=xi-jinping"
      },
      {
        "source": "kazakhstan",
        "target": "agricultural-products",
        "kind": "relation",
        "predicate": "exports",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan&predicate=exports&object=agricultural-products"
      },
      {
        "source": "kazakhstan",
        "target": "belt-and-road",
        "kind": "relation",
        "predicate": "participates-in",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan&predicate=participates-in&object=belt-and-road"
      },
      {
        "source": "kazakhstan",
        "target": "china",
        "kind": "relation",
        "predicate": "associated-with",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan&predicate=associated-with&object=china"
      },
      {
        "source": "kazakhstan",
        "target": "china",
        "kind": "relation",
        "predicate": "exports-to",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan&predicate=exports-to&object=china"
      },
      {
        "source": "kazakhstan",
        "target": "china",
        "kind": "relation",
        "predicate": "neighbor-of",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan&predicate=neighbor-of&object=china"
      },
      {
        "source": "kazakhstan",
        "target": "crude-oil",
        "kind": "relation",
        "predicate": "exports",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan&predicate=exports&object=crude-oil"
      },
      {
        "source": "kazakhstan",
        "target": "cultural-centers-agreement",
        "kind": "relation",
        "predicate": "party-to",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan&predicate=party-to&object=cultural-centers-agreement"
      },
      {
        "source": "kazakhstan",
        "target": "luban-workshop",
        "kind": "relation",
        "predicate": "participates-in",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan&predicate=participates-in&object=luban-workshop"
      },
      {
        "source": "kazakhstan",
        "target": "metals",
        "kind": "relation",
        "predicate": "exports",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan&predicate=exports&object=metals"
      },
      {
        "source": "kazakhstan",
        "target": "mutual-visa-free-policy",
        "kind": "relation",
        "predicate": "party-to",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan&predicate=party-to&object=mutual-visa-free-policy"
      },
      {
        "source": "kazakhstan",
        "target": "permanent-comprehensive-strategic-partnership",
        "kind": "relation",
        "predicate": "party-to",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan&predicate=party-to&object=permanent-comprehensive-strategic-partnership"
      },
      {
        "source": "kazakhstan",
        "target": "the-composer",
        "kind": "relation",
        "predicate": "co-produced",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan&predicate=co-produced&object=the-composer"
      },
      {
        "source": "kazakhstan-tourism-year",
        "target": "china",
        "kind": "relation",
        "predicate": "located-in",
        "weight": 1,
        "url": "/v1/relations?subject=kazakhstan-tourism-year&predicate=located-in&object=china"
      },
      {
        "source": "lu-jinbo",
        "target": "xinhua",
        "kind": "relation",
        "predicate": "photographer-for",
        "weight": 1,
        "url": "/v1/relations?subject=lu-jinbo&predicate=photographer-for&object=xinhua"
      },
      {
        "source": "ode-to-the-motherland",
        "target": "chinese-language",
        "kind": "relation",
        "predicate": "in-language",
        "weight": 1,
        "url": "/v1/relations?subject=ode-to-the-motherland&predicate=in-language&object=chinese-language"
      },
      {
        "source": "ruslan-tulenov",
        "target": "china",
        "kind": "relation",
        "predicate": "associated-with",
        "weight": 1,
        "url": "/v1/relations?subject=ruslan-tulenov&predicate=associated-with&object=china"
      },
      {
        "source": "ruslan-tulenov",
        "target": "kazakhstan",
        "kind": "relation",
        "predicate": "associated-with",
        "weight": 1,
        "url": "/v1/relations?subject=ruslan-tulenov&predicate=associated-with&object=kazakhstan"
      },
      {
        "source": "saulebek-kabibekov",
        "target": "china",
        "kind": "relation",
        "predicate": "associated-with",
        "weight": 1,
        "url": "/v1/relations?subject=saulebek-kabibekov&predicate=associated-with&object=china"
      },
      {
        "source": "saulebek-kabibekov",
        "target": "kazakhstan",
        "kind": "relation",
        "predicate": "associated-with",
        "weight": 1,
        "url": "/v1/relations?subject=saulebek-kabibekov&predicate=associated-with&object=kazakhstan"
      },
      {
        "source": "saulebek-kabibekov",
        "target": "ophthalmologist",
        "kind": "relation",
        "predicate": "has-occupation",
        "weight": 1,
        "url": "/v1/relations?subject=saulebek-kabibekov&predicate=has-occupation&object=ophthalmologist"
      },
      {
        "source": "sco-meeting",
        "target": "council-of-heads-of-state",
        "kind": "relation",
        "predicate": "part-of",
        "weight": 1,
        "url": "/v1/relations?subject=sco-meeting&predicate=part-of&object=council-of-heads-of-state"
      },
      {
        "source": "sco-meeting",
        "target": "kazakhstan",
        "kind": "relation",
        "predicate": "located-in",
        "weight": 1,
        "url": "/v1/relations?subject=sco-meeting&predicate=located-in&object=kazakhstan"
      },
      {
        "source": "xi-jinping",
        "target": "china",
        "kind": "relation",
        "predicate": "holds-office-in",
        "weight": 1,
        "url": "/v1/relations?subject=xi-jinping&predicate=holds-office-in&object=china"
      },
      {
        "source": "xi-jinping",
        "target": "sco-meeting",
        "kind": "relation",
        "predicate": "participates-in",
        "weight": 1,
        "url": "/v1/relations?subject=xi-jinping&predicate=participates-in&object=sco-meeting"
      },
      {
        "source": "xi-jinping",
        "target": "signed-article",
        "kind": "relation",
        "predicate": "author-of",
        "weight": 1,
        "url": "/v1/relations?subject=xi-jinping&predicate=author-of&object=signed-article"
      },
      {
        "source": "xi-jinping",
        "target": "silk-road-economic-belt",
        "kind": "relation",
        "predicate": "proposed",
        "weight": 1,
        "url": "/v1/relations?subject=xi-jinping&predicate=proposed&object=silk-road-economic-belt"
      },
      {
        "source": "xie-huanchi",
        "target": "xinhua",
        "kind": "relation",
        "predicate": "photographer-for",
        "weight": 1,
        "url": "/v1/relations?subject=xie-huanchi&predicate=photographer-for&object=xinhua"
      },
      {
        "source": "yin-bogu",
        "target": "xinhua",
        "kind": "relation",
        "predicate": "photographer-for",
        "weight": 1,
        "url": "/v1/relations?subject=yin-bogu&predicate=photographer-for&object=xinhua"
      },
      {
        "source": "zhang-qian",
        "target": "china",
        "kind": "relation",
        "predicate": "envoy-of",
        "weight": 1,
        "url": "/v1/relations?subject=zhang-qian&predicate=envoy-of&object=china"
      },
      {
        "source": "zhang-qian",
        "target": "silk-road",
        "kind": "relation",
        "predicate": "associated-with",
        "weight": 1,
        "url": "/v1/relations?subject=zhang-qian&predicate=associated-with&object=silk-road"
      },
      {
        "source": "zhang-qian",
        "target": "western-regions",
        "kind": "relation",
        "predicate": "visits",
        "weight": 1,
        "url": "/v1/relations?subject=zhang-qian&predicate=visits&object=western-regions"
      }
    ],
    "truncated": false
  },
  "getTimeline": {
    "data": [
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:door-to-central-asia",
        "url": "/v1/events/china-kazakhstan-friendship:door-to-central-asia",
        "date": {
          "edtf": "[..0024]",
          "earliest": null,
          "latest": "0024-12-31",
          "basis": "inferred",
          "reason": "by the mission of more than 2,000 years before 2024, the year of the article"
        },
        "label": "Zhang Qian's mission opened the door to friendship and exchanges between China and Central Asia",
        "status": "happened",
        "by": null,
        "article": {
          "id": "china-kazakhstan-friendship",
          "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
          "type": "article",
          "url": "/v1/articles/china-kazakhstan-friendship"
        },
        "cite": "\"opening the door to friendship and exchanges between China and Central Asia\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=5267,5342",
        "citations": [
          {
            "role": "content",
            "start": 5267,
            "end": 5342,
            "exact": "opening the door to friendship and exchanges between China and Central Asia",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=5267,5342"
          },
          {
            "role": "date",
            "start": 4273,
            "end": 4285,
            "exact": "July 2, 2024",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=4273,4285"
          },
          {
            "role": "date",
            "start": 5156,
            "end": 5176,
            "exact": "Over 2,000 years ago",
            "url": "/v1/articles/china-kazakhstan-friendship/text#char=5156,5176"
          }
        ]
      }
    ],
    "counts": {
      "dated": 49,
      "undated": 31
    },
    "page": {
      "limit": 1,
      "prev": null,
      "next": "WyIyTEVmV2NJN0JBMlciLCJuZXh0IiwtMTAwMDAwMDAwLCJldmVudCIsImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDpkb29yLXRvLWNlbnRyYWwtYXNpYSJd",
      "total": 80
    },
    "links": {
      "self": "/v1/timeline?limit=1",
      "first": "/v1/timeline?limit=1",
      "prev": null,
      "next": "/v1/timeline?limit=1&cursor=WyIyTEVmV2NJN0JBMlciLCJuZXh0IiwtMTAwMDAwMDAwLCJldmVudCIsImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDpkb29yLXRvLWNlbnRyYWwtYXNpYSJd"
    }
  }
})
