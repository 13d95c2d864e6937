/* Made by `npm run generate`: a real answer of every operation over the seed. */

export const EXAMPLES: Readonly<Record<string, unknown>> = {
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
      "problems": "/v1/problems",
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
        "description": "A parameter stands more than once. Several values go into one parameter, separated by commas."
      },
      {
        "code": "missing-parameter",
        "url": "/v1/problems/missing-parameter",
        "status": 400,
        "title": "Missing parameter",
        "description": "A parameter that this operation needs is not there."
      },
      {
        "code": "invalid-parameter",
        "url": "/v1/problems/invalid-parameter",
        "status": 400,
        "title": "Invalid parameter",
        "description": "The value of a parameter is not of its type or out of its range. `errors[]` says what would be right."
      },
      {
        "code": "invalid-cursor",
        "url": "/v1/problems/invalid-cursor",
        "status": 400,
        "title": "Invalid cursor",
        "description": "The cursor is damaged, or was made for other filters or another order. Start again without `cursor`."
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
        "code": "uri-too-long",
        "url": "/v1/problems/uri-too-long",
        "status": 414,
        "title": "URI too long",
        "description": "A part of the path is longer than any id."
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
        "description": "The database can not be read at the moment. Try again later."
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
  "listArticlesAtom": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>tag:verbatim,2024:articles</id><title>Verbatim: articles</title><subtitle>The source texts.</subtitle><updated>2024-07-04T08:00:00Z</updated><link rel=\"self\" href=\"/v1/articles.atom?limit=1\" type=\"application/atom+xml\"/><link rel=\"first\" href=\"/v1/articles.atom?limit=1\" type=\"application/atom+xml\"/><link rel=\"alternate\" href=\"/v1/articles\" type=\"application/json\"/><entry xml:lang=\"en\"><id>tag:verbatim,2024:articles/china-kazakhstan-friendship</id><title>China, Kazakhstan to build on lasting friendship, unique partnership</title><updated>2024-07-03T00:00:00Z</updated><link rel=\"alternate\" href=\"/v1/articles/china-kazakhstan-friendship\" type=\"application/json\"/><author><name>Xinhua</name></author><category term=\"rwanda\"/><category term=\"RwOT\"/><content type=\"text\">8260 characters; 168 mentions, 20 quotes, 59 events, 23 figures&#10;/v1/articles/china-kazakhstan-friendship/text</content></entry></feed>\n",
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
        "characters": 3173,
        "share": 0.4553
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
      "next": "WyJRMk8taTNSMjNqX1YiLDEsIjI0dGggbWVldGluZyBvZiB0aGUgY291bmNpbCBvZiBoZWFkcyBvZiBzdGF0ZSBvZiB0aGUgc2hhbmdoYWkgY29vcGVyYXRpb24gb3JnYW5pemF0aW9uIiwic2NvLW1lZXRpbmciXQ",
      "total": 44
    },
    "links": {
      "self": "/v1/entities?limit=1",
      "first": "/v1/entities?limit=1",
      "prev": null,
      "next": "/v1/entities?limit=1&cursor=WyJRMk8taTNSMjNqX1YiLDEsIjI0dGggbWVldGluZyBvZiB0aGUgY291bmNpbCBvZiBoZWFkcyBvZiBzdGF0ZSBvZiB0aGUgc2hhbmdoYWkgY29vcGVyYXRpb24gb3JnYW5pemF0aW9uIiwic2NvLW1lZXRpbmciXQ"
    }
  },
  "listEntitiesCsv": "id,url,type,name,names,identifiers,roles,cite,note,mentionCount,citation.start,citation.end,citation.exact,citation.url,citations\r\nxi-jinping,/v1/entities/xi-jinping,person,Xi Jinping,\"[{\"\"name\"\":\"\"Xi Jinping\"\",\"\"form\"\":\"\"name\"\"},{\"\"name\"\":\"\"President Xi Jinping\"\",\"\"form\"\":\"\"titled\"\"},{\"\"name\"\":\"\"Xi\"\",\"\"form\"\":\"\"alias\"\"}]\",\"[{\"\"scheme\"\":\"\"wikidata\"\",\"\"value\"\":\"\"Q15031\"\",\"\"url\"\":\"\"https://www.wikidata.org/entity/Q15031\"\"}]\",\"[{\"\"title\"\":\"\"President\"\",\"\"in\"\":{\"\"id\"\":\"\"china\"\",\"\"name\"\":\"\"China\"\",\"\"type\"\":\"\"country\"\",\"\"url\"\":\"\"/v1/entities/china\"\"},\"\"url\"\":\"\"/v1/relations/china-kazakhstan-friendship:xi-president-of-china\"\",\"\"citations\"\":[{\"\"role\"\":\"\"content\"\",\"\"start\"\":669,\"\"end\"\":697,\"\"exact\"\":\"\"Chinese President Xi Jinping\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=669,697\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":3115,\"\"end\"\":3143,\"\"exact\"\":\"\"Chinese President Xi Jinping\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=3115,3143\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":4213,\"\"end\"\":4241,\"\"exact\"\":\"\"Chinese President Xi Jinping\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=4213,4241\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":7472,\"\"end\"\":7500,\"\"exact\"\":\"\"Chinese President Xi Jinping\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=7472,7500\"\"}]}]\",\"Xi Jinping (person). In: \"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=85,87\",,24,85,87,Xi,\"/v1/articles/china-kazakhstan-friendship/text#char=85,87\",\"[{\"\"role\"\":\"\"content\"\",\"\"start\"\":85,\"\"end\"\":87,\"\"exact\"\":\"\"Xi\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=85,87\"\"}]\"\r\n",
  "listEntitiesNdjson": "{\"id\":\"xi-jinping\",\"url\":\"/v1/entities/xi-jinping\",\"type\":\"person\",\"name\":\"Xi Jinping\",\"names\":[{\"name\":\"Xi Jinping\",\"form\":\"name\"},{\"name\":\"President Xi Jinping\",\"form\":\"titled\"},{\"name\":\"Xi\",\"form\":\"alias\"}],\"identifiers\":[{\"scheme\":\"wikidata\",\"value\":\"Q15031\",\"url\":\"https://www.wikidata.org/entity/Q15031\"}],\"roles\":[{\"title\":\"President\",\"in\":{\"id\":\"china\",\"name\":\"China\",\"type\":\"country\",\"url\":\"/v1/entities/china\"},\"url\":\"/v1/relations/china-kazakhstan-friendship:xi-president-of-china\",\"citations\":[{\"role\":\"content\",\"start\":669,\"end\":697,\"exact\":\"Chinese President Xi Jinping\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=669,697\"},{\"role\":\"content\",\"start\":3115,\"end\":3143,\"exact\":\"Chinese President Xi Jinping\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=3115,3143\"},{\"role\":\"content\",\"start\":4213,\"end\":4241,\"exact\":\"Chinese President Xi Jinping\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=4213,4241\"},{\"role\":\"content\",\"start\":7472,\"end\":7500,\"exact\":\"Chinese President Xi Jinping\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=7472,7500\"}]}],\"cite\":\"Xi Jinping (person). In: \\\"China, Kazakhstan to build on lasting friendship, unique partnership\\\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=85,87\",\"note\":null,\"mentionCount\":24,\"citations\":[{\"role\":\"content\",\"start\":85,\"end\":87,\"exact\":\"Xi\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=85,87\"}]}\n",
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
      "next": "WyJVZlFtTkx0VzFsdi0iLDEsMSwwLCJjaGluYS1rYXpha2hzdGFuLWZyaWVuZHNoaXA6Y2hpbmFAMCJd",
      "total": 168
    },
    "links": {
      "self": "/v1/mentions?limit=1",
      "first": "/v1/mentions?limit=1",
      "prev": null,
      "next": "/v1/mentions?limit=1&cursor=WyJVZlFtTkx0VzFsdi0iLDEsMSwwLCJjaGluYS1rYXpha2hzdGFuLWZyaWVuZHNoaXA6Y2hpbmFAMCJd"
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
      "next": "WyJnSDV2YmZBU1BZMHMiLDEsMSw4OTQsImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDp4aS1uZXctam91cm5leSJd",
      "total": 20
    },
    "links": {
      "self": "/v1/quotes?limit=1",
      "first": "/v1/quotes?limit=1",
      "prev": null,
      "next": "/v1/quotes?limit=1&cursor=WyJnSDV2YmZBU1BZMHMiLDEsMSw4OTQsImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDp4aS1uZXctam91cm5leSJd"
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
  "listQuotesAtom": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>tag:verbatim,2024:quotes</id><title>Verbatim: quotes</title><subtitle>Who said what, how and when: direct, partial and indirect quotes.</subtitle><updated>2024-07-04T08:00:00Z</updated><link rel=\"self\" href=\"/v1/quotes.atom?limit=1\" type=\"application/atom+xml\"/><link rel=\"first\" href=\"/v1/quotes.atom?limit=1\" type=\"application/atom+xml\"/><link rel=\"next\" href=\"/v1/quotes.atom?limit=1&#38;cursor=WyJOU2ZGNXoxN1RYc20iLDEsMTk5MDYsImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDp4aS10cmVuZC1vZi1oaXN0b3J5Il0\" type=\"application/atom+xml\"/><link rel=\"alternate\" href=\"/v1/quotes\" type=\"application/json\"/><entry><id>tag:verbatim,2024:quotes/china-kazakhstan-friendship:xi-trend-of-history</id><title>Xi Jinping: The history of China-Kazakhstan friendly exchanges is a strong testament to the …</title><updated>2024-07-02T00:00:00Z</updated><link rel=\"alternate\" href=\"/v1/quotes/china-kazakhstan-friendship:xi-trend-of-history\" type=\"application/json\"/><author><name>Xi Jinping</name></author><category term=\"direct\"/><category term=\"signed-article\"/><content type=\"text\">“The history of China-Kazakhstan friendly exchanges is a strong testament to the fact that the development of our bilateral relationship conforms to the trend of history and that of our times,”&#10;&#10;China, Kazakhstan to build on lasting friendship, unique partnership&#10;/v1/articles/china-kazakhstan-friendship/text#char=4713,4904</content></entry></feed>\n",
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
      "next": "WyJQUXJ4QUR0YkZ0clAiLDEsLTEwMDAwMDAwMCwiY2hpbmEta2F6YWtoc3Rhbi1mcmllbmRzaGlwOmRvb3ItdG8tY2VudHJhbC1hc2lhIl0",
      "total": 59
    },
    "links": {
      "self": "/v1/events?limit=1",
      "first": "/v1/events?limit=1",
      "prev": null,
      "next": "/v1/events?limit=1&cursor=WyJQUXJ4QUR0YkZ0clAiLDEsLTEwMDAwMDAwMCwiY2hpbmEta2F6YWtoc3Rhbi1mcmllbmRzaGlwOmRvb3ItdG8tY2VudHJhbC1hc2lhIl0"
    }
  },
  "listEventsCsv": "id,url,article.id,article.name,article.type,article.url,cite,type,label,status,date.edtf,date.earliest,date.latest,date.basis,date.reason,place.id,place.name,place.type,place.url,participants,mentions,section,note,related,citation.start,citation.end,citation.exact,citation.url,citations\r\nchina-kazakhstan-friendship:arrival,/v1/events/china-kazakhstan-friendship:arrival,china-kazakhstan-friendship,\"China, Kazakhstan to build on lasting friendship, unique partnership\",article,/v1/articles/china-kazakhstan-friendship,\"\"\"Xi landed earlier in the day in Kazakhstan … Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024\"\". In: \"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=85,4285\",arrival,\"Xi arrives in Astana, Kazakhstan\",happened,2024-07-02,2024-07-02,2024-07-02,stated,,astana,Astana,place,/v1/entities/astana,\"[{\"\"role\"\":\"\"agent\"\",\"\"entity\"\":{\"\"id\"\":\"\"xi-jinping\"\",\"\"name\"\":\"\"Xi Jinping\"\",\"\"type\"\":\"\"person\"\",\"\"url\"\":\"\"/v1/entities/xi-jinping\"\"}}]\",\"[{\"\"id\"\":\"\"kazakhstan\"\",\"\"name\"\":\"\"Kazakhstan\"\",\"\"type\"\":\"\"country\"\",\"\"url\"\":\"\"/v1/entities/kazakhstan\"\"},{\"\"id\"\":\"\"china\"\",\"\"name\"\":\"\"China\"\",\"\"type\"\":\"\"country\"\",\"\"url\"\":\"\"/v1/entities/china\"\"}]\",body,\"\"\"earlier in the day\"\" has no day before it in the text; a caption dates the arrival.\",\"[{\"\"rel\"\":\"\"within\"\",\"\"kind\"\":\"\"event\"\",\"\"id\"\":\"\"china-kazakhstan-friendship:state-visit\"\",\"\"url\"\":\"\"/v1/events/china-kazakhstan-friendship:state-visit\"\"}]\",85,127,Xi landed earlier in the day in Kazakhstan,\"/v1/articles/china-kazakhstan-friendship/text#char=85,127\",\"[{\"\"role\"\":\"\"content\"\",\"\"start\"\":85,\"\"end\"\":127,\"\"exact\"\":\"\"Xi landed earlier in the day in Kazakhstan\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=85,127\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":4213,\"\"end\"\":4285,\"\"exact\"\":\"\"Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=4213,4285\"\"},{\"\"role\"\":\"\"date\"\",\"\"start\"\":4273,\"\"end\"\":4285,\"\"exact\"\":\"\"July 2, 2024\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=4273,4285\"\"},{\"\"role\"\":\"\"evidence\"\",\"\"start\"\":1188,\"\"end\"\":1209,\"\"exact\"\":\"\"his arrival in Astana\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=1188,1209\"\"},{\"\"role\"\":\"\"evidence\"\",\"\"start\"\":4508,\"\"end\"\":4529,\"\"exact\"\":\"\"his arrival in Astana\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=4508,4529\"\"},{\"\"role\"\":\"\"evidence\"\",\"\"start\"\":5850,\"\"end\"\":5862,\"\"exact\"\":\"\"Xi's arrival\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=5850,5862\"\"}]\"\r\n",
  "listEventsNdjson": "{\"id\":\"china-kazakhstan-friendship:arrival\",\"url\":\"/v1/events/china-kazakhstan-friendship:arrival\",\"article\":{\"id\":\"china-kazakhstan-friendship\",\"name\":\"China, Kazakhstan to build on lasting friendship, unique partnership\",\"type\":\"article\",\"url\":\"/v1/articles/china-kazakhstan-friendship\"},\"cite\":\"\\\"Xi landed earlier in the day in Kazakhstan … Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024\\\". In: \\\"China, Kazakhstan to build on lasting friendship, unique partnership\\\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=85,4285\",\"type\":\"arrival\",\"label\":\"Xi arrives in Astana, Kazakhstan\",\"status\":\"happened\",\"date\":{\"edtf\":\"2024-07-02\",\"earliest\":\"2024-07-02\",\"latest\":\"2024-07-02\",\"basis\":\"stated\",\"reason\":null},\"place\":{\"id\":\"astana\",\"name\":\"Astana\",\"type\":\"place\",\"url\":\"/v1/entities/astana\"},\"participants\":[{\"role\":\"agent\",\"entity\":{\"id\":\"xi-jinping\",\"name\":\"Xi Jinping\",\"type\":\"person\",\"url\":\"/v1/entities/xi-jinping\"}}],\"mentions\":[{\"id\":\"kazakhstan\",\"name\":\"Kazakhstan\",\"type\":\"country\",\"url\":\"/v1/entities/kazakhstan\"},{\"id\":\"china\",\"name\":\"China\",\"type\":\"country\",\"url\":\"/v1/entities/china\"}],\"section\":\"body\",\"note\":\"\\\"earlier in the day\\\" has no day before it in the text; a caption dates the arrival.\",\"related\":[{\"rel\":\"within\",\"kind\":\"event\",\"id\":\"china-kazakhstan-friendship:state-visit\",\"url\":\"/v1/events/china-kazakhstan-friendship:state-visit\"}],\"citations\":[{\"role\":\"content\",\"start\":85,\"end\":127,\"exact\":\"Xi landed earlier in the day in Kazakhstan\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=85,127\"},{\"role\":\"content\",\"start\":4213,\"end\":4285,\"exact\":\"Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=4213,4285\"},{\"role\":\"date\",\"start\":4273,\"end\":4285,\"exact\":\"July 2, 2024\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=4273,4285\"},{\"role\":\"evidence\",\"start\":1188,\"end\":1209,\"exact\":\"his arrival in Astana\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=1188,1209\"},{\"role\":\"evidence\",\"start\":4508,\"end\":4529,\"exact\":\"his arrival in Astana\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=4508,4529\"},{\"role\":\"evidence\",\"start\":5850,\"end\":5862,\"exact\":\"Xi's arrival\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=5850,5862\"}]}\n",
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
        "description": "opening the door to friendship and exchanges between China and Central Asia … July 2, 2024 … Over 2,000 years ago",
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
    "cite": "\"Xi landed earlier in the day in Kazakhstan … Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=85,4285",
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
    "description": "Xi landed earlier in the day in Kazakhstan … Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024 … July 2, 2024 … his arrival in Astana … his arrival in Astana … Xi's arrival",
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
        "cite": "\"24th Meeting … 24th Meeting\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=159,4307",
        "kind": "ordinal",
        "text": "24th Meeting 24th Meeting",
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
      "next": "WyJNM2xROGUyWWhtNkgiLDEsMSwxNTksImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDptZWV0aW5nLTI0dGgiXQ",
      "total": 23
    },
    "links": {
      "self": "/v1/figures?limit=1",
      "first": "/v1/figures?limit=1",
      "prev": null,
      "next": "/v1/figures?limit=1&cursor=WyJNM2xROGUyWWhtNkgiLDEsMSwxNTksImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDptZWV0aW5nLTI0dGgiXQ"
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
      "next": "WyJ1RkFfWF9lOW9yZFgiLDEsMSw1MjksImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDpmaWdodGVyLWpldHMiXQ",
      "total": 4
    },
    "links": {
      "self": "/v1/images?limit=1",
      "first": "/v1/images?limit=1",
      "prev": null,
      "next": "/v1/images?limit=1&cursor=WyJ1RkFfWF9lOW9yZFgiLDEsMSw1MjksImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDpmaWdodGVyLWpldHMiXQ"
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
      "next": "WyI2angzSnQ2aXB6VmMiLDEsMSwxMTQsImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDpzY28tbWVldGluZy1pbi1rYXpha2hzdGFuIl0",
      "total": 61
    },
    "links": {
      "self": "/v1/relations?limit=1",
      "first": "/v1/relations?limit=1",
      "prev": null,
      "next": "/v1/relations?limit=1&cursor=WyI2angzSnQ2aXB6VmMiLDEsMSwxMTQsImNoaW5hLWthemFraHN0YW4tZnJpZW5kc2hpcDpzY28tbWVldGluZy1pbi1rYXpha2hzdGFuIl0"
    }
  },
  "listRelationsCsv": "id,url,article.id,article.name,article.type,article.url,cite,subject.id,subject.name,subject.type,subject.url,predicate,object.id,object.name,object.type,object.url,label,date.edtf,date.earliest,date.latest,date.basis,date.reason,mentions,section,note,related,citation.start,citation.end,citation.exact,citation.url,citations\r\nchina-kazakhstan-friendship:tokayev-president-of-kazakhstan,/v1/relations/china-kazakhstan-friendship:tokayev-president-of-kazakhstan,china-kazakhstan-friendship,\"China, Kazakhstan to build on lasting friendship, unique partnership\",article,/v1/articles/china-kazakhstan-friendship,\"\"\"Kazakh President Kassym-Jomart Tokayev … Kazakh President Kassym-Jomart Tokayev … Kazakh President Kassym-Jomart Tokayev … Kazakh President Kassym-Jomart Tokayev … Kazakh President Kassym-Jomart…\"\". In: \"\"China, Kazakhstan to build on lasting friendship, unique partnership\"\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=248,7557\",kassym-jomart-tokayev,Kassym-Jomart Tokayev,person,/v1/entities/kassym-jomart-tokayev,holds-office-in,kazakhstan,Kazakhstan,country,/v1/entities/kazakhstan,President,,,,,,[],body,,[],248,286,Kazakh President Kassym-Jomart Tokayev,\"/v1/articles/china-kazakhstan-friendship/text#char=248,286\",\"[{\"\"role\"\":\"\"content\"\",\"\"start\"\":248,\"\"end\"\":286,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=248,286\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":592,\"\"end\"\":630,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=592,630\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":3065,\"\"end\"\":3103,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=3065,3103\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":4436,\"\"end\"\":4474,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=4436,4474\"\"},{\"\"role\"\":\"\"content\"\",\"\"start\"\":7519,\"\"end\"\":7557,\"\"exact\"\":\"\"Kazakh President Kassym-Jomart Tokayev\"\",\"\"url\"\":\"\"/v1/articles/china-kazakhstan-friendship/text#char=7519,7557\"\"}]\"\r\n",
  "listRelationsNdjson": "{\"id\":\"china-kazakhstan-friendship:tokayev-president-of-kazakhstan\",\"url\":\"/v1/relations/china-kazakhstan-friendship:tokayev-president-of-kazakhstan\",\"article\":{\"id\":\"china-kazakhstan-friendship\",\"name\":\"China, Kazakhstan to build on lasting friendship, unique partnership\",\"type\":\"article\",\"url\":\"/v1/articles/china-kazakhstan-friendship\"},\"cite\":\"\\\"Kazakh President Kassym-Jomart Tokayev … Kazakh President Kassym-Jomart Tokayev … Kazakh President Kassym-Jomart Tokayev … Kazakh President Kassym-Jomart Tokayev … Kazakh President Kassym-Jomart…\\\". In: \\\"China, Kazakhstan to build on lasting friendship, unique partnership\\\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=248,7557\",\"subject\":{\"id\":\"kassym-jomart-tokayev\",\"name\":\"Kassym-Jomart Tokayev\",\"type\":\"person\",\"url\":\"/v1/entities/kassym-jomart-tokayev\"},\"predicate\":\"holds-office-in\",\"object\":{\"id\":\"kazakhstan\",\"name\":\"Kazakhstan\",\"type\":\"country\",\"url\":\"/v1/entities/kazakhstan\"},\"label\":\"President\",\"date\":null,\"mentions\":[],\"section\":\"body\",\"note\":null,\"related\":[],\"citations\":[{\"role\":\"content\",\"start\":248,\"end\":286,\"exact\":\"Kazakh President Kassym-Jomart Tokayev\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=248,286\"},{\"role\":\"content\",\"start\":592,\"end\":630,\"exact\":\"Kazakh President Kassym-Jomart Tokayev\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=592,630\"},{\"role\":\"content\",\"start\":3065,\"end\":3103,\"exact\":\"Kazakh President Kassym-Jomart Tokayev\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=3065,3103\"},{\"role\":\"content\",\"start\":4436,\"end\":4474,\"exact\":\"Kazakh President Kassym-Jomart Tokayev\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=4436,4474\"},{\"role\":\"content\",\"start\":7519,\"end\":7557,\"exact\":\"Kazakh President Kassym-Jomart Tokayev\",\"url\":\"/v1/articles/china-kazakhstan-friendship/text#char=7519,7557\"}]}\n",
  "getRelation": {
    "id": "china-kazakhstan-friendship:tokayev-president-of-kazakhstan",
    "url": "/v1/relations/china-kazakhstan-friendship:tokayev-president-of-kazakhstan",
    "article": {
      "id": "china-kazakhstan-friendship",
      "name": "China, Kazakhstan to build on lasting friendship, unique partnership",
      "type": "article",
      "url": "/v1/articles/china-kazakhstan-friendship"
    },
    "cite": "\"Kazakh President Kassym-Jomart Tokayev … Kazakh President Kassym-Jomart Tokayev … Kazakh President Kassym-Jomart Tokayev … Kazakh President Kassym-Jomart Tokayev … Kazakh President Kassym-Jomart…\". In: \"China, Kazakhstan to build on lasting friendship, unique partnership\", Xinhua, [2024-07-02,2024-07-03]. /v1/articles/china-kazakhstan-friendship/text#char=248,7557",
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
      "next": "WyJIMm5tSVJQc1BsT3YiLDEsLTUuMzczNzMwOTM2MDg0MDU3NSwyNV0",
      "total": 9
    },
    "links": {
      "self": "/v1/search?q=%22golden%2030%20years%22&limit=1",
      "first": "/v1/search?q=%22golden%2030%20years%22&limit=1",
      "prev": null,
      "next": "/v1/search?q=%22golden%2030%20years%22&limit=1&cursor=WyJIMm5tSVJQc1BsT3YiLDEsLTUuMzczNzMwOTM2MDg0MDU3NSwyNV0"
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
      "next": "WyI2VTZ1d0wySGxUcjYiLDEsMCwtNzM0LDFd",
      "total": 337
    },
    "links": {
      "self": "/v1/articles/china-kazakhstan-friendship/spans?limit=1",
      "first": "/v1/articles/china-kazakhstan-friendship/spans?limit=1",
      "prev": null,
      "next": "/v1/articles/china-kazakhstan-friendship/spans?limit=1&cursor=WyI2VTZ1d0wySGxUcjYiLDEsMCwtNzM0LDFd"
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
      },
      {
        "start": 82,
        "end": 85,
        "text": "\n\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 85,
        "end": 87,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 4,
            "role": "content"
          },
          {
            "record": 5,
            "role": "content"
          }
        ]
      },
      {
        "start": 87,
        "end": 114,
        "text": " landed earlier in the day ",
        "section": "body",
        "records": [
          {
            "record": 4,
            "role": "content"
          }
        ]
      },
      {
        "start": 114,
        "end": 117,
        "text": "in ",
        "section": "body",
        "records": [
          {
            "record": 4,
            "role": "content"
          },
          {
            "record": 6,
            "role": "content"
          }
        ]
      },
      {
        "start": 117,
        "end": 127,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 4,
            "role": "content"
          },
          {
            "record": 6,
            "role": "content"
          },
          {
            "record": 7,
            "role": "content"
          }
        ]
      },
      {
        "start": 127,
        "end": 135,
        "text": ", where ",
        "section": "body",
        "records": [
          {
            "record": 6,
            "role": "content"
          }
        ]
      },
      {
        "start": 135,
        "end": 138,
        "text": "he ",
        "section": "body",
        "records": [
          {
            "record": 6,
            "role": "content"
          },
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          }
        ]
      },
      {
        "start": 138,
        "end": 154,
        "text": "will also attend",
        "section": "body",
        "records": [
          {
            "record": 6,
            "role": "content"
          },
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 8,
            "role": "date"
          },
          {
            "record": 9,
            "role": "content"
          }
        ]
      },
      {
        "start": 154,
        "end": 159,
        "text": " the ",
        "section": "body",
        "records": [
          {
            "record": 6,
            "role": "content"
          },
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          }
        ]
      },
      {
        "start": 159,
        "end": 171,
        "text": "24th Meeting",
        "section": "body",
        "records": [
          {
            "record": 6,
            "role": "content"
          },
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 10,
            "role": "content"
          },
          {
            "record": 11,
            "role": "content"
          },
          {
            "record": 12,
            "role": "content"
          }
        ]
      },
      {
        "start": 171,
        "end": 179,
        "text": " of the ",
        "section": "body",
        "records": [
          {
            "record": 6,
            "role": "content"
          },
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 10,
            "role": "content"
          },
          {
            "record": 12,
            "role": "content"
          }
        ]
      },
      {
        "start": 179,
        "end": 204,
        "text": "Council of Heads of State",
        "section": "body",
        "records": [
          {
            "record": 6,
            "role": "content"
          },
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 10,
            "role": "content"
          },
          {
            "record": 12,
            "role": "content"
          },
          {
            "record": 13,
            "role": "content"
          },
          {
            "record": 14,
            "role": "content"
          }
        ]
      },
      {
        "start": 204,
        "end": 212,
        "text": " of the ",
        "section": "body",
        "records": [
          {
            "record": 6,
            "role": "content"
          },
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 12,
            "role": "content"
          },
          {
            "record": 13,
            "role": "content"
          }
        ]
      },
      {
        "start": 212,
        "end": 245,
        "text": "Shanghai Cooperation Organization",
        "section": "body",
        "records": [
          {
            "record": 6,
            "role": "content"
          },
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 12,
            "role": "content"
          },
          {
            "record": 13,
            "role": "content"
          },
          {
            "record": 15,
            "role": "content"
          }
        ]
      },
      {
        "start": 245,
        "end": 246,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 246,
        "end": 248,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 248,
        "end": 254,
        "text": "Kazakh",
        "section": "body",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 19,
            "role": "content"
          }
        ]
      },
      {
        "start": 254,
        "end": 255,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          }
        ]
      },
      {
        "start": 255,
        "end": 286,
        "text": "President Kassym-Jomart Tokayev",
        "section": "body",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 20,
            "role": "content"
          }
        ]
      },
      {
        "start": 286,
        "end": 326,
        "text": " held a grand welcoming ceremony at the ",
        "section": "body",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          }
        ]
      },
      {
        "start": 326,
        "end": 333,
        "text": "airport",
        "section": "body",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 21,
            "role": "content"
          }
        ]
      },
      {
        "start": 333,
        "end": 335,
        "text": ". ",
        "section": "body",
        "records": []
      },
      {
        "start": 335,
        "end": 353,
        "text": "On Tuesday evening",
        "section": "body",
        "records": [
          {
            "record": 0,
            "role": "date"
          },
          {
            "record": 22,
            "role": "date"
          }
        ]
      },
      {
        "start": 353,
        "end": 355,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 355,
        "end": 359,
        "text": "the ",
        "section": "body",
        "records": [
          {
            "record": 22,
            "role": "content"
          }
        ]
      },
      {
        "start": 359,
        "end": 370,
        "text": "two leaders",
        "section": "body",
        "records": [
          {
            "record": 22,
            "role": "content"
          },
          {
            "record": 23,
            "role": "content"
          }
        ]
      },
      {
        "start": 370,
        "end": 526,
        "text": " had a cordial and friendly exchange over dinner in a pleasant and warm atmosphere, discussing issues related to bilateral ties and issues of common concern",
        "section": "body",
        "records": [
          {
            "record": 22,
            "role": "content"
          }
        ]
      },
      {
        "start": 526,
        "end": 527,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 527,
        "end": 529,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 529,
        "end": 535,
        "text": "Kazakh",
        "section": "caption",
        "records": [
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 25,
            "role": "content"
          },
          {
            "record": 26,
            "role": "content"
          }
        ]
      },
      {
        "start": 535,
        "end": 588,
        "text": " fighter jets paint the sky with colored smoke trails",
        "section": "caption",
        "records": [
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 25,
            "role": "content"
          }
        ]
      },
      {
        "start": 588,
        "end": 592,
        "text": " as ",
        "section": "caption",
        "records": [
          {
            "record": 24,
            "role": "content"
          }
        ]
      },
      {
        "start": 592,
        "end": 598,
        "text": "Kazakh",
        "section": "caption",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 28,
            "role": "content"
          },
          {
            "record": 29,
            "role": "content"
          }
        ]
      },
      {
        "start": 598,
        "end": 599,
        "text": " ",
        "section": "caption",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 28,
            "role": "content"
          }
        ]
      },
      {
        "start": 599,
        "end": 630,
        "text": "President Kassym-Jomart Tokayev",
        "section": "caption",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 28,
            "role": "content"
          },
          {
            "record": 30,
            "role": "content"
          }
        ]
      },
      {
        "start": 630,
        "end": 669,
        "text": " hosts a welcome ceremony for visiting ",
        "section": "caption",
        "records": [
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 28,
            "role": "content"
          }
        ]
      },
      {
        "start": 669,
        "end": 676,
        "text": "Chinese",
        "section": "caption",
        "records": [
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 28,
            "role": "content"
          },
          {
            "record": 31,
            "role": "content"
          },
          {
            "record": 32,
            "role": "content"
          }
        ]
      },
      {
        "start": 676,
        "end": 677,
        "text": " ",
        "section": "caption",
        "records": [
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 28,
            "role": "content"
          },
          {
            "record": 31,
            "role": "content"
          }
        ]
      },
      {
        "start": 677,
        "end": 697,
        "text": "President Xi Jinping",
        "section": "caption",
        "records": [
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 28,
            "role": "content"
          },
          {
            "record": 31,
            "role": "content"
          },
          {
            "record": 33,
            "role": "content"
          }
        ]
      },
      {
        "start": 697,
        "end": 702,
        "text": ", in ",
        "section": "caption",
        "records": [
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 28,
            "role": "content"
          }
        ]
      },
      {
        "start": 702,
        "end": 708,
        "text": "Astana",
        "section": "caption",
        "records": [
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 28,
            "role": "content"
          },
          {
            "record": 34,
            "role": "content"
          },
          {
            "record": 35,
            "role": "content"
          }
        ]
      },
      {
        "start": 708,
        "end": 710,
        "text": ", ",
        "section": "caption",
        "records": [
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 28,
            "role": "content"
          },
          {
            "record": 34,
            "role": "content"
          }
        ]
      },
      {
        "start": 710,
        "end": 720,
        "text": "Kazakhstan",
        "section": "caption",
        "records": [
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 28,
            "role": "content"
          },
          {
            "record": 34,
            "role": "content"
          },
          {
            "record": 36,
            "role": "content"
          }
        ]
      },
      {
        "start": 720,
        "end": 722,
        "text": ", ",
        "section": "caption",
        "records": [
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 28,
            "role": "content"
          }
        ]
      },
      {
        "start": 722,
        "end": 734,
        "text": "July 3, 2024",
        "section": "caption",
        "records": [
          {
            "record": 0,
            "role": "date"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 24,
            "role": "date"
          },
          {
            "record": 25,
            "role": "date"
          },
          {
            "record": 28,
            "role": "content"
          },
          {
            "record": 28,
            "role": "date"
          }
        ]
      },
      {
        "start": 734,
        "end": 735,
        "text": ".",
        "section": "caption",
        "records": [
          {
            "record": 24,
            "role": "content"
          }
        ]
      },
      {
        "start": 735,
        "end": 736,
        "text": " ",
        "section": null,
        "records": []
      },
      {
        "start": 736,
        "end": 737,
        "text": "(",
        "section": "credit",
        "records": [
          {
            "record": 24,
            "role": "content"
          }
        ]
      },
      {
        "start": 737,
        "end": 743,
        "text": "Xinhua",
        "section": "credit",
        "records": [
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 37,
            "role": "content"
          },
          {
            "record": 38,
            "role": "content"
          }
        ]
      },
      {
        "start": 743,
        "end": 744,
        "text": "/",
        "section": "credit",
        "records": [
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 37,
            "role": "content"
          }
        ]
      },
      {
        "start": 744,
        "end": 752,
        "text": "Lu Jinbo",
        "section": "credit",
        "records": [
          {
            "record": 24,
            "role": "content"
          },
          {
            "record": 37,
            "role": "content"
          },
          {
            "record": 39,
            "role": "content"
          }
        ]
      },
      {
        "start": 752,
        "end": 753,
        "text": ")",
        "section": "credit",
        "records": [
          {
            "record": 24,
            "role": "content"
          }
        ]
      },
      {
        "start": 753,
        "end": 756,
        "text": "\n\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 756,
        "end": 764,
        "text": "This is ",
        "section": "body",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          }
        ]
      },
      {
        "start": 764,
        "end": 766,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 42,
            "role": "content"
          },
          {
            "record": 43,
            "role": "content"
          }
        ]
      },
      {
        "start": 766,
        "end": 769,
        "text": "'s ",
        "section": "body",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 42,
            "role": "content"
          }
        ]
      },
      {
        "start": 769,
        "end": 780,
        "text": "fifth visit",
        "section": "body",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 42,
            "role": "content"
          },
          {
            "record": 44,
            "role": "content"
          }
        ]
      },
      {
        "start": 780,
        "end": 784,
        "text": " to ",
        "section": "body",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 42,
            "role": "content"
          }
        ]
      },
      {
        "start": 784,
        "end": 794,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 42,
            "role": "content"
          },
          {
            "record": 45,
            "role": "content"
          }
        ]
      },
      {
        "start": 794,
        "end": 803,
        "text": " and the ",
        "section": "body",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 42,
            "role": "content"
          }
        ]
      },
      {
        "start": 803,
        "end": 813,
        "text": "second one",
        "section": "body",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 42,
            "role": "content"
          },
          {
            "record": 46,
            "role": "content"
          }
        ]
      },
      {
        "start": 813,
        "end": 817,
        "text": " in ",
        "section": "body",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 42,
            "role": "content"
          }
        ]
      },
      {
        "start": 817,
        "end": 836,
        "text": "less than two years",
        "section": "body",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 42,
            "role": "content"
          },
          {
            "record": 47,
            "role": "content"
          }
        ]
      },
      {
        "start": 836,
        "end": 848,
        "text": ", following ",
        "section": "body",
        "records": [
          {
            "record": 42,
            "role": "content"
          }
        ]
      },
      {
        "start": 848,
        "end": 876,
        "text": "his previous state visit in ",
        "section": "body",
        "records": [
          {
            "record": 42,
            "role": "content"
          },
          {
            "record": 48,
            "role": "content"
          }
        ]
      },
      {
        "start": 876,
        "end": 890,
        "text": "September 2022",
        "section": "body",
        "records": [
          {
            "record": 42,
            "role": "content"
          },
          {
            "record": 42,
            "role": "date"
          },
          {
            "record": 48,
            "role": "content"
          },
          {
            "record": 48,
            "role": "date"
          },
          {
            "record": 49,
            "role": "date"
          }
        ]
      },
      {
        "start": 890,
        "end": 891,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 891,
        "end": 893,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 893,
        "end": 894,
        "text": "\"",
        "section": "body",
        "records": []
      },
      {
        "start": 894,
        "end": 910,
        "text": "Thirty-two years",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 51,
            "role": "date"
          },
          {
            "record": 52,
            "role": "date"
          },
          {
            "record": 53,
            "role": "date"
          },
          {
            "record": 54,
            "role": "content"
          }
        ]
      },
      {
        "start": 910,
        "end": 914,
        "text": " ago",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 51,
            "role": "date"
          },
          {
            "record": 52,
            "role": "date"
          },
          {
            "record": 53,
            "role": "date"
          }
        ]
      },
      {
        "start": 914,
        "end": 916,
        "text": ", ",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          }
        ]
      },
      {
        "start": 916,
        "end": 921,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 51,
            "role": "content"
          },
          {
            "record": 53,
            "role": "content"
          },
          {
            "record": 55,
            "role": "content"
          }
        ]
      },
      {
        "start": 921,
        "end": 936,
        "text": " was among the ",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 51,
            "role": "content"
          },
          {
            "record": 53,
            "role": "content"
          }
        ]
      },
      {
        "start": 936,
        "end": 951,
        "text": "first countries",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 51,
            "role": "content"
          },
          {
            "record": 53,
            "role": "content"
          },
          {
            "record": 56,
            "role": "content"
          }
        ]
      },
      {
        "start": 951,
        "end": 965,
        "text": " to recognize ",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 51,
            "role": "content"
          },
          {
            "record": 53,
            "role": "content"
          }
        ]
      },
      {
        "start": 965,
        "end": 975,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 51,
            "role": "content"
          },
          {
            "record": 53,
            "role": "content"
          },
          {
            "record": 57,
            "role": "content"
          }
        ]
      },
      {
        "start": 975,
        "end": 990,
        "text": "'s independence",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 51,
            "role": "content"
          },
          {
            "record": 53,
            "role": "content"
          }
        ]
      },
      {
        "start": 990,
        "end": 992,
        "text": ". ",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          }
        ]
      },
      {
        "start": 992,
        "end": 997,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 52,
            "role": "content"
          },
          {
            "record": 58,
            "role": "content"
          }
        ]
      },
      {
        "start": 997,
        "end": 998,
        "text": "-",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 52,
            "role": "content"
          }
        ]
      },
      {
        "start": 998,
        "end": 1008,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 52,
            "role": "content"
          },
          {
            "record": 59,
            "role": "content"
          }
        ]
      },
      {
        "start": 1008,
        "end": 1024,
        "text": " relations have ",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 52,
            "role": "content"
          }
        ]
      },
      {
        "start": 1024,
        "end": 1029,
        "text": "since",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 52,
            "role": "content"
          },
          {
            "record": 52,
            "role": "date"
          }
        ]
      },
      {
        "start": 1029,
        "end": 1055,
        "text": " embarked on a new journey",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          },
          {
            "record": 52,
            "role": "content"
          }
        ]
      },
      {
        "start": 1055,
        "end": 1056,
        "text": ",",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "content"
          }
        ]
      },
      {
        "start": 1056,
        "end": 1058,
        "text": "\" ",
        "section": "body",
        "records": []
      },
      {
        "start": 1058,
        "end": 1060,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "speaker"
          },
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 61,
            "role": "content"
          }
        ]
      },
      {
        "start": 1060,
        "end": 1061,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          }
        ]
      },
      {
        "start": 1061,
        "end": 1066,
        "text": "noted",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "cue"
          },
          {
            "record": 60,
            "role": "content"
          }
        ]
      },
      {
        "start": 1066,
        "end": 1067,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          }
        ]
      },
      {
        "start": 1067,
        "end": 1070,
        "text": "in ",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "evidence"
          },
          {
            "record": 60,
            "role": "content"
          }
        ]
      },
      {
        "start": 1070,
        "end": 1086,
        "text": "a signed article",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "evidence"
          },
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 62,
            "role": "content"
          }
        ]
      },
      {
        "start": 1086,
        "end": 1104,
        "text": " published in the ",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "evidence"
          },
          {
            "record": 62,
            "role": "content"
          }
        ]
      },
      {
        "start": 1104,
        "end": 1110,
        "text": "Kazakh",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "evidence"
          },
          {
            "record": 62,
            "role": "content"
          },
          {
            "record": 63,
            "role": "content"
          }
        ]
      },
      {
        "start": 1110,
        "end": 1117,
        "text": " media ",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "evidence"
          },
          {
            "record": 62,
            "role": "content"
          }
        ]
      },
      {
        "start": 1117,
        "end": 1127,
        "text": "on Tuesday",
        "section": "body",
        "records": [
          {
            "record": 50,
            "role": "evidence"
          },
          {
            "record": 50,
            "role": "date"
          },
          {
            "record": 62,
            "role": "content"
          },
          {
            "record": 62,
            "role": "date"
          },
          {
            "record": 64,
            "role": "date"
          },
          {
            "record": 65,
            "role": "date"
          }
        ]
      },
      {
        "start": 1127,
        "end": 1146,
        "text": " ahead of his visit",
        "section": "body",
        "records": [
          {
            "record": 62,
            "role": "content"
          }
        ]
      },
      {
        "start": 1146,
        "end": 1147,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 1147,
        "end": 1149,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 1149,
        "end": 1160,
        "text": "Meanwhile, ",
        "section": "body",
        "records": []
      },
      {
        "start": 1160,
        "end": 1182,
        "text": "in a written statement",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "evidence"
          },
          {
            "record": 67,
            "role": "evidence"
          },
          {
            "record": 68,
            "role": "evidence"
          },
          {
            "record": 69,
            "role": "evidence"
          },
          {
            "record": 70,
            "role": "content"
          }
        ]
      },
      {
        "start": 1182,
        "end": 1183,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 70,
            "role": "content"
          }
        ]
      },
      {
        "start": 1183,
        "end": 1188,
        "text": "upon ",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "date"
          },
          {
            "record": 67,
            "role": "date"
          },
          {
            "record": 68,
            "role": "date"
          },
          {
            "record": 69,
            "role": "date"
          },
          {
            "record": 70,
            "role": "content"
          },
          {
            "record": 70,
            "role": "date"
          }
        ]
      },
      {
        "start": 1188,
        "end": 1203,
        "text": "his arrival in ",
        "section": "body",
        "records": [
          {
            "record": 4,
            "role": "evidence"
          },
          {
            "record": 66,
            "role": "date"
          },
          {
            "record": 67,
            "role": "date"
          },
          {
            "record": 68,
            "role": "date"
          },
          {
            "record": 69,
            "role": "date"
          },
          {
            "record": 70,
            "role": "content"
          },
          {
            "record": 70,
            "role": "date"
          }
        ]
      },
      {
        "start": 1203,
        "end": 1209,
        "text": "Astana",
        "section": "body",
        "records": [
          {
            "record": 4,
            "role": "evidence"
          },
          {
            "record": 66,
            "role": "date"
          },
          {
            "record": 67,
            "role": "date"
          },
          {
            "record": 68,
            "role": "date"
          },
          {
            "record": 69,
            "role": "date"
          },
          {
            "record": 70,
            "role": "content"
          },
          {
            "record": 70,
            "role": "date"
          },
          {
            "record": 71,
            "role": "content"
          }
        ]
      },
      {
        "start": 1209,
        "end": 1211,
        "text": ", ",
        "section": "body",
        "records": [
          {
            "record": 70,
            "role": "content"
          }
        ]
      },
      {
        "start": 1211,
        "end": 1213,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "speaker"
          },
          {
            "record": 70,
            "role": "content"
          },
          {
            "record": 72,
            "role": "content"
          }
        ]
      },
      {
        "start": 1213,
        "end": 1214,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 70,
            "role": "content"
          }
        ]
      },
      {
        "start": 1214,
        "end": 1218,
        "text": "said",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "cue"
          },
          {
            "record": 70,
            "role": "content"
          }
        ]
      },
      {
        "start": 1218,
        "end": 1219,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 1219,
        "end": 1233,
        "text": "over the past ",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "content"
          },
          {
            "record": 73,
            "role": "date"
          },
          {
            "record": 74,
            "role": "date"
          },
          {
            "record": 75,
            "role": "date"
          }
        ]
      },
      {
        "start": 1233,
        "end": 1241,
        "text": "32 years",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "content"
          },
          {
            "record": 73,
            "role": "date"
          },
          {
            "record": 74,
            "role": "date"
          },
          {
            "record": 75,
            "role": "date"
          },
          {
            "record": 76,
            "role": "content"
          }
        ]
      },
      {
        "start": 1241,
        "end": 1247,
        "text": " since",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "content"
          },
          {
            "record": 73,
            "role": "date"
          },
          {
            "record": 75,
            "role": "date"
          }
        ]
      },
      {
        "start": 1247,
        "end": 1248,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "content"
          }
        ]
      },
      {
        "start": 1248,
        "end": 1252,
        "text": "the ",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "content"
          },
          {
            "record": 73,
            "role": "content"
          },
          {
            "record": 75,
            "role": "content"
          }
        ]
      },
      {
        "start": 1252,
        "end": 1265,
        "text": "two countries",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "content"
          },
          {
            "record": 73,
            "role": "content"
          },
          {
            "record": 75,
            "role": "content"
          },
          {
            "record": 77,
            "role": "content"
          }
        ]
      },
      {
        "start": 1265,
        "end": 1293,
        "text": " established diplomatic ties",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "content"
          },
          {
            "record": 73,
            "role": "content"
          },
          {
            "record": 75,
            "role": "content"
          }
        ]
      },
      {
        "start": 1293,
        "end": 1295,
        "text": ", ",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "content"
          }
        ]
      },
      {
        "start": 1295,
        "end": 1421,
        "text": "their relationship has withstood the test of time and the vicissitudes of the international landscape, evolving into a unique ",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "content"
          },
          {
            "record": 74,
            "role": "content"
          },
          {
            "record": 78,
            "role": "content"
          },
          {
            "record": 79,
            "role": "content"
          }
        ]
      },
      {
        "start": 1421,
        "end": 1466,
        "text": "permanent comprehensive strategic partnership",
        "section": "body",
        "records": [
          {
            "record": 66,
            "role": "content"
          },
          {
            "record": 74,
            "role": "content"
          },
          {
            "record": 78,
            "role": "content"
          },
          {
            "record": 79,
            "role": "content"
          },
          {
            "record": 80,
            "role": "content"
          }
        ]
      },
      {
        "start": 1466,
        "end": 1467,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 1467,
        "end": 1469,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 1469,
        "end": 1471,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 67,
            "role": "speaker"
          },
          {
            "record": 68,
            "role": "speaker"
          },
          {
            "record": 81,
            "role": "content"
          }
        ]
      },
      {
        "start": 1471,
        "end": 1472,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 1472,
        "end": 1480,
        "text": "recalled",
        "section": "body",
        "records": [
          {
            "record": 67,
            "role": "cue"
          }
        ]
      },
      {
        "start": 1480,
        "end": 1486,
        "text": " that ",
        "section": "body",
        "records": []
      },
      {
        "start": 1486,
        "end": 1494,
        "text": "11 years",
        "section": "body",
        "records": [
          {
            "record": 67,
            "role": "content"
          },
          {
            "record": 82,
            "role": "date"
          },
          {
            "record": 83,
            "role": "date"
          },
          {
            "record": 84,
            "role": "content"
          }
        ]
      },
      {
        "start": 1494,
        "end": 1498,
        "text": " ago",
        "section": "body",
        "records": [
          {
            "record": 67,
            "role": "content"
          },
          {
            "record": 82,
            "role": "date"
          },
          {
            "record": 83,
            "role": "date"
          }
        ]
      },
      {
        "start": 1498,
        "end": 1500,
        "text": ", ",
        "section": "body",
        "records": [
          {
            "record": 67,
            "role": "content"
          }
        ]
      },
      {
        "start": 1500,
        "end": 1503,
        "text": "he ",
        "section": "body",
        "records": [
          {
            "record": 67,
            "role": "content"
          },
          {
            "record": 82,
            "role": "content"
          },
          {
            "record": 83,
            "role": "content"
          }
        ]
      },
      {
        "start": 1503,
        "end": 1520,
        "text": "first put forward",
        "section": "body",
        "records": [
          {
            "record": 67,
            "role": "content"
          },
          {
            "record": 82,
            "role": "content"
          },
          {
            "record": 83,
            "role": "content"
          },
          {
            "record": 85,
            "role": "content"
          }
        ]
      },
      {
        "start": 1520,
        "end": 1560,
        "text": " the initiative of jointly building the ",
        "section": "body",
        "records": [
          {
            "record": 67,
            "role": "content"
          },
          {
            "record": 82,
            "role": "content"
          },
          {
            "record": 83,
            "role": "content"
          }
        ]
      },
      {
        "start": 1560,
        "end": 1583,
        "text": "Silk Road Economic Belt",
        "section": "body",
        "records": [
          {
            "record": 67,
            "role": "content"
          },
          {
            "record": 82,
            "role": "content"
          },
          {
            "record": 83,
            "role": "content"
          },
          {
            "record": 86,
            "role": "content"
          }
        ]
      },
      {
        "start": 1583,
        "end": 1587,
        "text": " in ",
        "section": "body",
        "records": [
          {
            "record": 67,
            "role": "content"
          },
          {
            "record": 82,
            "role": "content"
          }
        ]
      },
      {
        "start": 1587,
        "end": 1597,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 67,
            "role": "content"
          },
          {
            "record": 82,
            "role": "content"
          },
          {
            "record": 87,
            "role": "content"
          }
        ]
      },
      {
        "start": 1597,
        "end": 1599,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 1599,
        "end": 1605,
        "text": "adding",
        "section": "body",
        "records": [
          {
            "record": 68,
            "role": "cue"
          }
        ]
      },
      {
        "start": 1605,
        "end": 1611,
        "text": " that ",
        "section": "body",
        "records": []
      },
      {
        "start": 1611,
        "end": 1618,
        "text": "today, ",
        "section": "body",
        "records": [
          {
            "record": 68,
            "role": "content"
          }
        ]
      },
      {
        "start": 1618,
        "end": 1631,
        "text": "Belt and Road",
        "section": "body",
        "records": [
          {
            "record": 68,
            "role": "content"
          },
          {
            "record": 88,
            "role": "content"
          },
          {
            "record": 89,
            "role": "content"
          },
          {
            "record": 90,
            "role": "content"
          },
          {
            "record": 91,
            "role": "content"
          }
        ]
      },
      {
        "start": 1631,
        "end": 1652,
        "text": " cooperation between ",
        "section": "body",
        "records": [
          {
            "record": 68,
            "role": "content"
          },
          {
            "record": 88,
            "role": "content"
          },
          {
            "record": 89,
            "role": "content"
          },
          {
            "record": 90,
            "role": "content"
          }
        ]
      },
      {
        "start": 1652,
        "end": 1657,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 68,
            "role": "content"
          },
          {
            "record": 88,
            "role": "content"
          },
          {
            "record": 89,
            "role": "content"
          },
          {
            "record": 90,
            "role": "content"
          },
          {
            "record": 92,
            "role": "content"
          }
        ]
      },
      {
        "start": 1657,
        "end": 1662,
        "text": " and ",
        "section": "body",
        "records": [
          {
            "record": 68,
            "role": "content"
          },
          {
            "record": 88,
            "role": "content"
          },
          {
            "record": 89,
            "role": "content"
          },
          {
            "record": 90,
            "role": "content"
          }
        ]
      },
      {
        "start": 1662,
        "end": 1672,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 68,
            "role": "content"
          },
          {
            "record": 88,
            "role": "content"
          },
          {
            "record": 89,
            "role": "content"
          },
          {
            "record": 90,
            "role": "content"
          },
          {
            "record": 93,
            "role": "content"
          }
        ]
      },
      {
        "start": 1672,
        "end": 1701,
        "text": " has yielded fruitful results",
        "section": "body",
        "records": [
          {
            "record": 68,
            "role": "content"
          },
          {
            "record": 88,
            "role": "content"
          }
        ]
      },
      {
        "start": 1701,
        "end": 1702,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 1702,
        "end": 1704,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 1704,
        "end": 1711,
        "text": "Two-way",
        "section": "body",
        "records": [
          {
            "record": 69,
            "role": "content"
          },
          {
            "record": 94,
            "role": "content"
          },
          {
            "record": 95,
            "role": "content"
          }
        ]
      },
      {
        "start": 1711,
        "end": 1764,
        "text": " economic and trade cooperation has reached new highs",
        "section": "body",
        "records": [
          {
            "record": 69,
            "role": "content"
          },
          {
            "record": 95,
            "role": "content"
          }
        ]
      },
      {
        "start": 1764,
        "end": 1766,
        "text": ", ",
        "section": "body",
        "records": [
          {
            "record": 69,
            "role": "content"
          }
        ]
      },
      {
        "start": 1766,
        "end": 1839,
        "text": "people-to-people and cultural exchanges have featured numerous highlights",
        "section": "body",
        "records": [
          {
            "record": 69,
            "role": "content"
          },
          {
            "record": 96,
            "role": "content"
          }
        ]
      },
      {
        "start": 1839,
        "end": 1845,
        "text": ", and ",
        "section": "body",
        "records": [
          {
            "record": 69,
            "role": "content"
          }
        ]
      },
      {
        "start": 1845,
        "end": 1849,
        "text": "the ",
        "section": "body",
        "records": [
          {
            "record": 69,
            "role": "content"
          },
          {
            "record": 97,
            "role": "content"
          }
        ]
      },
      {
        "start": 1849,
        "end": 1858,
        "text": "two sides",
        "section": "body",
        "records": [
          {
            "record": 69,
            "role": "content"
          },
          {
            "record": 77,
            "role": "content"
          },
          {
            "record": 97,
            "role": "content"
          }
        ]
      },
      {
        "start": 1858,
        "end": 1966,
        "text": "' international cooperation has been close and efficient, which has not only improved the well-being of the ",
        "section": "body",
        "records": [
          {
            "record": 69,
            "role": "content"
          },
          {
            "record": 97,
            "role": "content"
          }
        ]
      },
      {
        "start": 1966,
        "end": 1977,
        "text": "two peoples",
        "section": "body",
        "records": [
          {
            "record": 69,
            "role": "content"
          },
          {
            "record": 97,
            "role": "content"
          },
          {
            "record": 98,
            "role": "content"
          }
        ]
      },
      {
        "start": 1977,
        "end": 2077,
        "text": ", but also injected more stability and positive energy into the international and regional situation",
        "section": "body",
        "records": [
          {
            "record": 69,
            "role": "content"
          },
          {
            "record": 97,
            "role": "content"
          }
        ]
      },
      {
        "start": 2077,
        "end": 2079,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 2079,
        "end": 2081,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 69,
            "role": "speaker"
          },
          {
            "record": 99,
            "role": "content"
          }
        ]
      },
      {
        "start": 2081,
        "end": 2082,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 2082,
        "end": 2087,
        "text": "added",
        "section": "body",
        "records": [
          {
            "record": 69,
            "role": "cue"
          }
        ]
      },
      {
        "start": 2087,
        "end": 2088,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 2088,
        "end": 2090,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 2090,
        "end": 2095,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 100,
            "role": "content"
          },
          {
            "record": 101,
            "role": "content"
          },
          {
            "record": 102,
            "role": "content"
          }
        ]
      },
      {
        "start": 2095,
        "end": 2100,
        "text": " was ",
        "section": "body",
        "records": [
          {
            "record": 100,
            "role": "content"
          },
          {
            "record": 101,
            "role": "content"
          }
        ]
      },
      {
        "start": 2100,
        "end": 2110,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 100,
            "role": "content"
          },
          {
            "record": 101,
            "role": "content"
          },
          {
            "record": 103,
            "role": "content"
          }
        ]
      },
      {
        "start": 2110,
        "end": 2140,
        "text": "'s largest trading partner in ",
        "section": "body",
        "records": [
          {
            "record": 100,
            "role": "content"
          },
          {
            "record": 101,
            "role": "content"
          }
        ]
      },
      {
        "start": 2140,
        "end": 2144,
        "text": "2023",
        "section": "body",
        "records": [
          {
            "record": 100,
            "role": "content"
          },
          {
            "record": 100,
            "role": "date"
          },
          {
            "record": 101,
            "role": "content"
          },
          {
            "record": 101,
            "role": "date"
          },
          {
            "record": 104,
            "role": "date"
          },
          {
            "record": 105,
            "role": "date"
          }
        ]
      },
      {
        "start": 2144,
        "end": 2151,
        "text": ", with ",
        "section": "body",
        "records": [
          {
            "record": 100,
            "role": "content"
          }
        ]
      },
      {
        "start": 2151,
        "end": 2158,
        "text": "two-way",
        "section": "body",
        "records": [
          {
            "record": 94,
            "role": "content"
          },
          {
            "record": 100,
            "role": "content"
          }
        ]
      },
      {
        "start": 2158,
        "end": 2165,
        "text": " trade ",
        "section": "body",
        "records": [
          {
            "record": 100,
            "role": "content"
          }
        ]
      },
      {
        "start": 2165,
        "end": 2194,
        "text": "up by 32 percent year-on-year",
        "section": "body",
        "records": [
          {
            "record": 100,
            "role": "content"
          },
          {
            "record": 105,
            "role": "content"
          }
        ]
      },
      {
        "start": 2194,
        "end": 2204,
        "text": " to reach ",
        "section": "body",
        "records": [
          {
            "record": 100,
            "role": "content"
          }
        ]
      },
      {
        "start": 2204,
        "end": 2227,
        "text": "41 billion U.S. dollars",
        "section": "body",
        "records": [
          {
            "record": 100,
            "role": "content"
          },
          {
            "record": 104,
            "role": "content"
          }
        ]
      },
      {
        "start": 2227,
        "end": 2229,
        "text": ". ",
        "section": "body",
        "records": []
      },
      {
        "start": 2229,
        "end": 2246,
        "text": "Key exports from ",
        "section": "body",
        "records": [
          {
            "record": 106,
            "role": "content"
          },
          {
            "record": 107,
            "role": "content"
          },
          {
            "record": 108,
            "role": "content"
          },
          {
            "record": 109,
            "role": "content"
          }
        ]
      },
      {
        "start": 2246,
        "end": 2256,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 106,
            "role": "content"
          },
          {
            "record": 107,
            "role": "content"
          },
          {
            "record": 108,
            "role": "content"
          },
          {
            "record": 109,
            "role": "content"
          },
          {
            "record": 110,
            "role": "content"
          }
        ]
      },
      {
        "start": 2256,
        "end": 2260,
        "text": " to ",
        "section": "body",
        "records": [
          {
            "record": 106,
            "role": "content"
          },
          {
            "record": 107,
            "role": "content"
          },
          {
            "record": 108,
            "role": "content"
          },
          {
            "record": 109,
            "role": "content"
          }
        ]
      },
      {
        "start": 2260,
        "end": 2265,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 106,
            "role": "content"
          },
          {
            "record": 107,
            "role": "content"
          },
          {
            "record": 108,
            "role": "content"
          },
          {
            "record": 109,
            "role": "content"
          },
          {
            "record": 111,
            "role": "content"
          }
        ]
      },
      {
        "start": 2265,
        "end": 2273,
        "text": " include",
        "section": "body",
        "records": [
          {
            "record": 106,
            "role": "content"
          },
          {
            "record": 107,
            "role": "content"
          },
          {
            "record": 108,
            "role": "content"
          }
        ]
      },
      {
        "start": 2273,
        "end": 2274,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 2274,
        "end": 2283,
        "text": "crude oil",
        "section": "body",
        "records": [
          {
            "record": 108,
            "role": "content"
          },
          {
            "record": 112,
            "role": "content"
          }
        ]
      },
      {
        "start": 2283,
        "end": 2285,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 2285,
        "end": 2291,
        "text": "metals",
        "section": "body",
        "records": [
          {
            "record": 107,
            "role": "content"
          },
          {
            "record": 113,
            "role": "content"
          }
        ]
      },
      {
        "start": 2291,
        "end": 2297,
        "text": ", and ",
        "section": "body",
        "records": []
      },
      {
        "start": 2297,
        "end": 2318,
        "text": "agricultural products",
        "section": "body",
        "records": [
          {
            "record": 106,
            "role": "content"
          },
          {
            "record": 114,
            "role": "content"
          }
        ]
      },
      {
        "start": 2318,
        "end": 2324,
        "text": ", and ",
        "section": "body",
        "records": []
      },
      {
        "start": 2324,
        "end": 2329,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 115,
            "role": "content"
          },
          {
            "record": 116,
            "role": "content"
          },
          {
            "record": 117,
            "role": "content"
          },
          {
            "record": 118,
            "role": "content"
          },
          {
            "record": 119,
            "role": "content"
          }
        ]
      },
      {
        "start": 2329,
        "end": 2343,
        "text": " has supplied ",
        "section": "body",
        "records": [
          {
            "record": 115,
            "role": "content"
          },
          {
            "record": 116,
            "role": "content"
          },
          {
            "record": 117,
            "role": "content"
          },
          {
            "record": 118,
            "role": "content"
          }
        ]
      },
      {
        "start": 2343,
        "end": 2353,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 115,
            "role": "content"
          },
          {
            "record": 116,
            "role": "content"
          },
          {
            "record": 117,
            "role": "content"
          },
          {
            "record": 118,
            "role": "content"
          },
          {
            "record": 120,
            "role": "content"
          }
        ]
      },
      {
        "start": 2353,
        "end": 2358,
        "text": " with",
        "section": "body",
        "records": [
          {
            "record": 115,
            "role": "content"
          },
          {
            "record": 116,
            "role": "content"
          },
          {
            "record": 117,
            "role": "content"
          }
        ]
      },
      {
        "start": 2358,
        "end": 2359,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 2359,
        "end": 2368,
        "text": "machinery",
        "section": "body",
        "records": [
          {
            "record": 117,
            "role": "content"
          },
          {
            "record": 121,
            "role": "content"
          }
        ]
      },
      {
        "start": 2368,
        "end": 2370,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 2370,
        "end": 2381,
        "text": "electronics",
        "section": "body",
        "records": [
          {
            "record": 116,
            "role": "content"
          },
          {
            "record": 122,
            "role": "content"
          }
        ]
      },
      {
        "start": 2381,
        "end": 2387,
        "text": ", and ",
        "section": "body",
        "records": []
      },
      {
        "start": 2387,
        "end": 2401,
        "text": "consumer goods",
        "section": "body",
        "records": [
          {
            "record": 115,
            "role": "content"
          },
          {
            "record": 123,
            "role": "content"
          }
        ]
      },
      {
        "start": 2401,
        "end": 2402,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 2402,
        "end": 2404,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 2404,
        "end": 2428,
        "text": "Over the past year alone",
        "section": "body",
        "records": [
          {
            "record": 124,
            "role": "date"
          },
          {
            "record": 125,
            "role": "date"
          },
          {
            "record": 125,
            "role": "content"
          },
          {
            "record": 126,
            "role": "date"
          }
        ]
      },
      {
        "start": 2428,
        "end": 2479,
        "text": ", a number of important agreements have been sealed",
        "section": "body",
        "records": [
          {
            "record": 125,
            "role": "content"
          }
        ]
      },
      {
        "start": 2479,
        "end": 2491,
        "text": ", including ",
        "section": "body",
        "records": []
      },
      {
        "start": 2491,
        "end": 2515,
        "text": "the implementation of a ",
        "section": "body",
        "records": [
          {
            "record": 124,
            "role": "content"
          }
        ]
      },
      {
        "start": 2515,
        "end": 2538,
        "text": "mutual visa-free policy",
        "section": "body",
        "records": [
          {
            "record": 124,
            "role": "content"
          },
          {
            "record": 127,
            "role": "content"
          },
          {
            "record": 128,
            "role": "content"
          },
          {
            "record": 129,
            "role": "content"
          }
        ]
      },
      {
        "start": 2538,
        "end": 2540,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 2540,
        "end": 2562,
        "text": "the construction of a ",
        "section": "body",
        "records": [
          {
            "record": 130,
            "role": "content"
          }
        ]
      },
      {
        "start": 2562,
        "end": 2586,
        "text": "third railway checkpoint",
        "section": "body",
        "records": [
          {
            "record": 130,
            "role": "content"
          },
          {
            "record": 131,
            "role": "content"
          }
        ]
      },
      {
        "start": 2586,
        "end": 2588,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 2588,
        "end": 2625,
        "text": "the establishment of cultural centers",
        "section": "body",
        "records": [
          {
            "record": 132,
            "role": "content"
          }
        ]
      },
      {
        "start": 2625,
        "end": 2631,
        "text": ", and ",
        "section": "body",
        "records": []
      },
      {
        "start": 2631,
        "end": 2651,
        "text": "the announcement of ",
        "section": "body",
        "records": [
          {
            "record": 126,
            "role": "content"
          }
        ]
      },
      {
        "start": 2651,
        "end": 2655,
        "text": "2024",
        "section": "body",
        "records": [
          {
            "record": 126,
            "role": "content"
          },
          {
            "record": 133,
            "role": "date"
          },
          {
            "record": 133,
            "role": "content"
          },
          {
            "record": 134,
            "role": "date"
          }
        ]
      },
      {
        "start": 2655,
        "end": 2659,
        "text": " as ",
        "section": "body",
        "records": [
          {
            "record": 126,
            "role": "content"
          },
          {
            "record": 133,
            "role": "content"
          }
        ]
      },
      {
        "start": 2659,
        "end": 2664,
        "text": "the \"",
        "section": "body",
        "records": [
          {
            "record": 126,
            "role": "content"
          },
          {
            "record": 133,
            "role": "content"
          },
          {
            "record": 134,
            "role": "content"
          }
        ]
      },
      {
        "start": 2664,
        "end": 2687,
        "text": "Kazakhstan Tourism Year",
        "section": "body",
        "records": [
          {
            "record": 126,
            "role": "content"
          },
          {
            "record": 133,
            "role": "content"
          },
          {
            "record": 134,
            "role": "content"
          },
          {
            "record": 135,
            "role": "content"
          }
        ]
      },
      {
        "start": 2687,
        "end": 2692,
        "text": "\" in ",
        "section": "body",
        "records": [
          {
            "record": 126,
            "role": "content"
          },
          {
            "record": 133,
            "role": "content"
          },
          {
            "record": 134,
            "role": "content"
          }
        ]
      },
      {
        "start": 2692,
        "end": 2697,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 126,
            "role": "content"
          },
          {
            "record": 133,
            "role": "content"
          },
          {
            "record": 134,
            "role": "content"
          },
          {
            "record": 136,
            "role": "content"
          }
        ]
      },
      {
        "start": 2697,
        "end": 2698,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 2698,
        "end": 2700,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 2700,
        "end": 2704,
        "text": "The ",
        "section": "body",
        "records": [
          {
            "record": 137,
            "role": "content"
          }
        ]
      },
      {
        "start": 2704,
        "end": 2714,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 137,
            "role": "content"
          },
          {
            "record": 138,
            "role": "content"
          }
        ]
      },
      {
        "start": 2714,
        "end": 2715,
        "text": "-",
        "section": "body",
        "records": [
          {
            "record": 137,
            "role": "content"
          }
        ]
      },
      {
        "start": 2715,
        "end": 2720,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 137,
            "role": "content"
          },
          {
            "record": 139,
            "role": "content"
          }
        ]
      },
      {
        "start": 2720,
        "end": 2804,
        "text": " relationship is built upon strong bonds of solid friendship and good neighborliness",
        "section": "body",
        "records": [
          {
            "record": 137,
            "role": "content"
          }
        ]
      },
      {
        "start": 2804,
        "end": 2806,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 2806,
        "end": 2813,
        "text": "Tokayev",
        "section": "body",
        "records": [
          {
            "record": 137,
            "role": "speaker"
          },
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 141,
            "role": "content"
          },
          {
            "record": 142,
            "role": "speaker"
          },
          {
            "record": 143,
            "role": "speaker"
          },
          {
            "record": 144,
            "role": "content"
          }
        ]
      },
      {
        "start": 2813,
        "end": 2814,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 141,
            "role": "content"
          }
        ]
      },
      {
        "start": 2814,
        "end": 2818,
        "text": "told",
        "section": "body",
        "records": [
          {
            "record": 137,
            "role": "cue"
          },
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 141,
            "role": "content"
          }
        ]
      },
      {
        "start": 2818,
        "end": 2819,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 141,
            "role": "content"
          }
        ]
      },
      {
        "start": 2819,
        "end": 2825,
        "text": "Xinhua",
        "section": "body",
        "records": [
          {
            "record": 137,
            "role": "addressee"
          },
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 141,
            "role": "content"
          },
          {
            "record": 142,
            "role": "addressee"
          },
          {
            "record": 143,
            "role": "addressee"
          },
          {
            "record": 145,
            "role": "content"
          }
        ]
      },
      {
        "start": 2825,
        "end": 2826,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 141,
            "role": "content"
          }
        ]
      },
      {
        "start": 2826,
        "end": 2841,
        "text": "in an interview",
        "section": "body",
        "records": [
          {
            "record": 137,
            "role": "evidence"
          },
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 141,
            "role": "content"
          },
          {
            "record": 142,
            "role": "evidence"
          },
          {
            "record": 143,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 2841,
        "end": 2842,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 140,
            "role": "content"
          }
        ]
      },
      {
        "start": 2842,
        "end": 2851,
        "text": "prior to ",
        "section": "body",
        "records": [
          {
            "record": 137,
            "role": "date"
          },
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 140,
            "role": "date"
          },
          {
            "record": 142,
            "role": "date"
          },
          {
            "record": 143,
            "role": "date"
          },
          {
            "record": 146,
            "role": "date"
          }
        ]
      },
      {
        "start": 2851,
        "end": 2853,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 137,
            "role": "date"
          },
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 140,
            "role": "date"
          },
          {
            "record": 142,
            "role": "date"
          },
          {
            "record": 143,
            "role": "date"
          },
          {
            "record": 146,
            "role": "date"
          },
          {
            "record": 147,
            "role": "content"
          }
        ]
      },
      {
        "start": 2853,
        "end": 2861,
        "text": "'s visit",
        "section": "body",
        "records": [
          {
            "record": 137,
            "role": "date"
          },
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 140,
            "role": "date"
          },
          {
            "record": 142,
            "role": "date"
          },
          {
            "record": 143,
            "role": "date"
          },
          {
            "record": 146,
            "role": "date"
          }
        ]
      },
      {
        "start": 2861,
        "end": 2863,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 2863,
        "end": 2869,
        "text": "noting",
        "section": "body",
        "records": [
          {
            "record": 142,
            "role": "cue"
          },
          {
            "record": 143,
            "role": "cue"
          }
        ]
      },
      {
        "start": 2869,
        "end": 2875,
        "text": " that ",
        "section": "body",
        "records": []
      },
      {
        "start": 2875,
        "end": 2916,
        "text": "bilateral cooperation embarked on a new \"",
        "section": "body",
        "records": [
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 142,
            "role": "content"
          }
        ]
      },
      {
        "start": 2916,
        "end": 2923,
        "text": "golden ",
        "section": "body",
        "records": [
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 142,
            "role": "content"
          },
          {
            "record": 143,
            "role": "content"
          },
          {
            "record": 148,
            "role": "content"
          }
        ]
      },
      {
        "start": 2923,
        "end": 2931,
        "text": "30 years",
        "section": "body",
        "records": [
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 142,
            "role": "content"
          },
          {
            "record": 143,
            "role": "content"
          },
          {
            "record": 148,
            "role": "content"
          },
          {
            "record": 149,
            "role": "content"
          }
        ]
      },
      {
        "start": 2931,
        "end": 2933,
        "text": "\" ",
        "section": "body",
        "records": [
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 142,
            "role": "content"
          }
        ]
      },
      {
        "start": 2933,
        "end": 2940,
        "text": "during ",
        "section": "body",
        "records": [
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 49,
            "role": "date"
          },
          {
            "record": 142,
            "role": "content"
          }
        ]
      },
      {
        "start": 2940,
        "end": 2942,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 42,
            "role": "content"
          },
          {
            "record": 48,
            "role": "content"
          },
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 49,
            "role": "date"
          },
          {
            "record": 142,
            "role": "content"
          },
          {
            "record": 150,
            "role": "content"
          }
        ]
      },
      {
        "start": 2942,
        "end": 2963,
        "text": "'s previous visit in ",
        "section": "body",
        "records": [
          {
            "record": 42,
            "role": "content"
          },
          {
            "record": 48,
            "role": "content"
          },
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 49,
            "role": "date"
          },
          {
            "record": 142,
            "role": "content"
          }
        ]
      },
      {
        "start": 2963,
        "end": 2967,
        "text": "2022",
        "section": "body",
        "records": [
          {
            "record": 42,
            "role": "content"
          },
          {
            "record": 48,
            "role": "content"
          },
          {
            "record": 48,
            "role": "date"
          },
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 49,
            "role": "date"
          },
          {
            "record": 73,
            "role": "date"
          },
          {
            "record": 142,
            "role": "content"
          },
          {
            "record": 151,
            "role": "date"
          },
          {
            "record": 151,
            "role": "content"
          },
          {
            "record": 152,
            "role": "date"
          }
        ]
      },
      {
        "start": 2967,
        "end": 2990,
        "text": ", the year marking the ",
        "section": "body",
        "records": [
          {
            "record": 142,
            "role": "content"
          },
          {
            "record": 151,
            "role": "content"
          }
        ]
      },
      {
        "start": 2990,
        "end": 3006,
        "text": "30th anniversary",
        "section": "body",
        "records": [
          {
            "record": 73,
            "role": "date"
          },
          {
            "record": 142,
            "role": "content"
          },
          {
            "record": 151,
            "role": "content"
          },
          {
            "record": 152,
            "role": "content"
          }
        ]
      },
      {
        "start": 3006,
        "end": 3024,
        "text": " of bilateral ties",
        "section": "body",
        "records": [
          {
            "record": 142,
            "role": "content"
          },
          {
            "record": 151,
            "role": "content"
          }
        ]
      },
      {
        "start": 3024,
        "end": 3025,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 3025,
        "end": 3027,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 3027,
        "end": 3065,
        "text": "A grand welcoming ceremony is held by ",
        "section": "caption",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          }
        ]
      },
      {
        "start": 3065,
        "end": 3071,
        "text": "Kazakh",
        "section": "caption",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          },
          {
            "record": 154,
            "role": "content"
          }
        ]
      },
      {
        "start": 3071,
        "end": 3072,
        "text": " ",
        "section": "caption",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          }
        ]
      },
      {
        "start": 3072,
        "end": 3103,
        "text": "President Kassym-Jomart Tokayev",
        "section": "caption",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          },
          {
            "record": 155,
            "role": "content"
          }
        ]
      },
      {
        "start": 3103,
        "end": 3115,
        "text": " to welcome ",
        "section": "caption",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          }
        ]
      },
      {
        "start": 3115,
        "end": 3122,
        "text": "Chinese",
        "section": "caption",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 31,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          },
          {
            "record": 156,
            "role": "content"
          }
        ]
      },
      {
        "start": 3122,
        "end": 3123,
        "text": " ",
        "section": "caption",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 31,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          }
        ]
      },
      {
        "start": 3123,
        "end": 3143,
        "text": "President Xi Jinping",
        "section": "caption",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 31,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          },
          {
            "record": 157,
            "role": "content"
          }
        ]
      },
      {
        "start": 3143,
        "end": 3151,
        "text": " at the ",
        "section": "caption",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          }
        ]
      },
      {
        "start": 3151,
        "end": 3162,
        "text": "airport in ",
        "section": "caption",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          },
          {
            "record": 158,
            "role": "content"
          },
          {
            "record": 159,
            "role": "content"
          }
        ]
      },
      {
        "start": 3162,
        "end": 3168,
        "text": "Astana",
        "section": "caption",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 34,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          },
          {
            "record": 158,
            "role": "content"
          },
          {
            "record": 159,
            "role": "content"
          },
          {
            "record": 160,
            "role": "content"
          }
        ]
      },
      {
        "start": 3168,
        "end": 3170,
        "text": ", ",
        "section": "caption",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 34,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          }
        ]
      },
      {
        "start": 3170,
        "end": 3180,
        "text": "Kazakhstan",
        "section": "caption",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 34,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          },
          {
            "record": 161,
            "role": "content"
          }
        ]
      },
      {
        "start": 3180,
        "end": 3182,
        "text": ", ",
        "section": "caption",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          }
        ]
      },
      {
        "start": 3182,
        "end": 3194,
        "text": "July 2, 2024",
        "section": "caption",
        "records": [
          {
            "record": 17,
            "role": "content"
          },
          {
            "record": 17,
            "role": "date"
          },
          {
            "record": 18,
            "role": "content"
          },
          {
            "record": 153,
            "role": "content"
          },
          {
            "record": 153,
            "role": "date"
          }
        ]
      },
      {
        "start": 3194,
        "end": 3195,
        "text": ".",
        "section": "caption",
        "records": [
          {
            "record": 153,
            "role": "content"
          }
        ]
      },
      {
        "start": 3195,
        "end": 3196,
        "text": " ",
        "section": null,
        "records": []
      },
      {
        "start": 3196,
        "end": 3197,
        "text": "(",
        "section": "credit",
        "records": [
          {
            "record": 153,
            "role": "content"
          }
        ]
      },
      {
        "start": 3197,
        "end": 3203,
        "text": "Xinhua",
        "section": "credit",
        "records": [
          {
            "record": 153,
            "role": "content"
          },
          {
            "record": 162,
            "role": "content"
          },
          {
            "record": 163,
            "role": "content"
          }
        ]
      },
      {
        "start": 3203,
        "end": 3204,
        "text": "/",
        "section": "credit",
        "records": [
          {
            "record": 153,
            "role": "content"
          },
          {
            "record": 162,
            "role": "content"
          }
        ]
      },
      {
        "start": 3204,
        "end": 3212,
        "text": "Yin Bogu",
        "section": "credit",
        "records": [
          {
            "record": 153,
            "role": "content"
          },
          {
            "record": 162,
            "role": "content"
          },
          {
            "record": 164,
            "role": "content"
          }
        ]
      },
      {
        "start": 3212,
        "end": 3213,
        "text": ")",
        "section": "credit",
        "records": [
          {
            "record": 153,
            "role": "content"
          }
        ]
      },
      {
        "start": 3213,
        "end": 3215,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 3215,
        "end": 3217,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 165,
            "role": "content"
          },
          {
            "record": 166,
            "role": "content"
          }
        ]
      },
      {
        "start": 3217,
        "end": 3236,
        "text": "'s visit this time ",
        "section": "body",
        "records": [
          {
            "record": 165,
            "role": "content"
          }
        ]
      },
      {
        "start": 3236,
        "end": 3256,
        "text": "is expected to bring",
        "section": "body",
        "records": [
          {
            "record": 165,
            "role": "content"
          },
          {
            "record": 165,
            "role": "date"
          }
        ]
      },
      {
        "start": 3256,
        "end": 3334,
        "text": " a renewed focus on the multifaceted aspects of bilateral ties and cooperation",
        "section": "body",
        "records": [
          {
            "record": 165,
            "role": "content"
          }
        ]
      },
      {
        "start": 3334,
        "end": 3335,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 3335,
        "end": 3337,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 3337,
        "end": 3340,
        "text": "In ",
        "section": "body",
        "records": []
      },
      {
        "start": 3340,
        "end": 3361,
        "text": "a series of meetings ",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          }
        ]
      },
      {
        "start": 3361,
        "end": 3370,
        "text": "scheduled",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 167,
            "role": "date"
          },
          {
            "record": 168,
            "role": "date"
          }
        ]
      },
      {
        "start": 3370,
        "end": 3376,
        "text": " with ",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          }
        ]
      },
      {
        "start": 3376,
        "end": 3383,
        "text": "Tokayev",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 169,
            "role": "content"
          }
        ]
      },
      {
        "start": 3383,
        "end": 3385,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 3385,
        "end": 3387,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 168,
            "role": "content"
          },
          {
            "record": 170,
            "role": "content"
          }
        ]
      },
      {
        "start": 3387,
        "end": 3489,
        "text": " is expected to engage in detailed discussions aimed at further strengthening cooperation between the ",
        "section": "body",
        "records": [
          {
            "record": 168,
            "role": "content"
          }
        ]
      },
      {
        "start": 3489,
        "end": 3500,
        "text": "two nations",
        "section": "body",
        "records": [
          {
            "record": 77,
            "role": "content"
          },
          {
            "record": 168,
            "role": "content"
          }
        ]
      },
      {
        "start": 3500,
        "end": 3502,
        "text": ". ",
        "section": "body",
        "records": []
      },
      {
        "start": 3502,
        "end": 3505,
        "text": "In ",
        "section": "body",
        "records": [
          {
            "record": 171,
            "role": "cue"
          }
        ]
      },
      {
        "start": 3505,
        "end": 3507,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 171,
            "role": "cue"
          },
          {
            "record": 171,
            "role": "speaker"
          },
          {
            "record": 172,
            "role": "content"
          }
        ]
      },
      {
        "start": 3507,
        "end": 3515,
        "text": "'s words",
        "section": "body",
        "records": [
          {
            "record": 171,
            "role": "cue"
          }
        ]
      },
      {
        "start": 3515,
        "end": 3517,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 3517,
        "end": 3524,
        "text": "he and ",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 3524,
        "end": 3531,
        "text": "Tokayev",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "evidence"
          },
          {
            "record": 173,
            "role": "content"
          }
        ]
      },
      {
        "start": 3531,
        "end": 3536,
        "text": " will",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 3536,
        "end": 3538,
        "text": " \"",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          }
        ]
      },
      {
        "start": 3538,
        "end": 3590,
        "text": "meet and plan the way forward for further growth of ",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "content"
          }
        ]
      },
      {
        "start": 3590,
        "end": 3595,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "content"
          },
          {
            "record": 174,
            "role": "content"
          }
        ]
      },
      {
        "start": 3595,
        "end": 3596,
        "text": "-",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "content"
          }
        ]
      },
      {
        "start": 3596,
        "end": 3606,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "content"
          },
          {
            "record": 175,
            "role": "content"
          }
        ]
      },
      {
        "start": 3606,
        "end": 3650,
        "text": " relations and discuss how best to take the ",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "content"
          }
        ]
      },
      {
        "start": 3650,
        "end": 3655,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 78,
            "role": "content"
          },
          {
            "record": 79,
            "role": "content"
          },
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "content"
          },
          {
            "record": 176,
            "role": "content"
          }
        ]
      },
      {
        "start": 3655,
        "end": 3656,
        "text": "-",
        "section": "body",
        "records": [
          {
            "record": 78,
            "role": "content"
          },
          {
            "record": 79,
            "role": "content"
          },
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "content"
          }
        ]
      },
      {
        "start": 3656,
        "end": 3666,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 78,
            "role": "content"
          },
          {
            "record": 79,
            "role": "content"
          },
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "content"
          },
          {
            "record": 177,
            "role": "content"
          }
        ]
      },
      {
        "start": 3666,
        "end": 3667,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 78,
            "role": "content"
          },
          {
            "record": 79,
            "role": "content"
          },
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "content"
          }
        ]
      },
      {
        "start": 3667,
        "end": 3712,
        "text": "permanent comprehensive strategic partnership",
        "section": "body",
        "records": [
          {
            "record": 78,
            "role": "content"
          },
          {
            "record": 79,
            "role": "content"
          },
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "content"
          },
          {
            "record": 178,
            "role": "content"
          }
        ]
      },
      {
        "start": 3712,
        "end": 3728,
        "text": " to new heights.",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          },
          {
            "record": 171,
            "role": "content"
          }
        ]
      },
      {
        "start": 3728,
        "end": 3729,
        "text": "\"",
        "section": "body",
        "records": [
          {
            "record": 167,
            "role": "content"
          }
        ]
      },
      {
        "start": 3729,
        "end": 3731,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 3731,
        "end": 3732,
        "text": "\"",
        "section": "body",
        "records": []
      },
      {
        "start": 3732,
        "end": 3742,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 179,
            "role": "content"
          },
          {
            "record": 180,
            "role": "content"
          },
          {
            "record": 181,
            "role": "content"
          },
          {
            "record": 182,
            "role": "content"
          }
        ]
      },
      {
        "start": 3742,
        "end": 3747,
        "text": " and ",
        "section": "body",
        "records": [
          {
            "record": 179,
            "role": "content"
          },
          {
            "record": 180,
            "role": "content"
          },
          {
            "record": 181,
            "role": "content"
          }
        ]
      },
      {
        "start": 3747,
        "end": 3752,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 179,
            "role": "content"
          },
          {
            "record": 180,
            "role": "content"
          },
          {
            "record": 181,
            "role": "content"
          },
          {
            "record": 183,
            "role": "content"
          }
        ]
      },
      {
        "start": 3752,
        "end": 3756,
        "text": " are",
        "section": "body",
        "records": [
          {
            "record": 179,
            "role": "content"
          },
          {
            "record": 180,
            "role": "content"
          },
          {
            "record": 181,
            "role": "content"
          }
        ]
      },
      {
        "start": 3756,
        "end": 3772,
        "text": " close neighbors",
        "section": "body",
        "records": [
          {
            "record": 179,
            "role": "content"
          },
          {
            "record": 180,
            "role": "content"
          }
        ]
      },
      {
        "start": 3772,
        "end": 3774,
        "text": ", ",
        "section": "body",
        "records": [
          {
            "record": 180,
            "role": "content"
          }
        ]
      },
      {
        "start": 3774,
        "end": 3800,
        "text": "true friends, and partners",
        "section": "body",
        "records": [
          {
            "record": 180,
            "role": "content"
          },
          {
            "record": 181,
            "role": "content"
          }
        ]
      },
      {
        "start": 3800,
        "end": 3809,
        "text": ". Today, ",
        "section": "body",
        "records": [
          {
            "record": 180,
            "role": "content"
          }
        ]
      },
      {
        "start": 3809,
        "end": 3823,
        "text": "both countries",
        "section": "body",
        "records": [
          {
            "record": 77,
            "role": "content"
          },
          {
            "record": 180,
            "role": "content"
          },
          {
            "record": 184,
            "role": "content"
          }
        ]
      },
      {
        "start": 3823,
        "end": 3875,
        "text": " are at a key stage of their development and revival",
        "section": "body",
        "records": [
          {
            "record": 180,
            "role": "content"
          },
          {
            "record": 184,
            "role": "content"
          }
        ]
      },
      {
        "start": 3875,
        "end": 3876,
        "text": ",",
        "section": "body",
        "records": [
          {
            "record": 180,
            "role": "content"
          }
        ]
      },
      {
        "start": 3876,
        "end": 3878,
        "text": "\" ",
        "section": "body",
        "records": []
      },
      {
        "start": 3878,
        "end": 3882,
        "text": "said",
        "section": "body",
        "records": [
          {
            "record": 180,
            "role": "cue"
          }
        ]
      },
      {
        "start": 3882,
        "end": 3883,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 3883,
        "end": 3903,
        "text": "Gulnar Shaimergenova",
        "section": "body",
        "records": [
          {
            "record": 180,
            "role": "speaker"
          },
          {
            "record": 185,
            "role": "content"
          },
          {
            "record": 186,
            "role": "content"
          }
        ]
      },
      {
        "start": 3903,
        "end": 3917,
        "text": ", director of ",
        "section": "body",
        "records": [
          {
            "record": 180,
            "role": "speaker"
          },
          {
            "record": 185,
            "role": "content"
          }
        ]
      },
      {
        "start": 3917,
        "end": 3927,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 180,
            "role": "speaker"
          },
          {
            "record": 185,
            "role": "content"
          },
          {
            "record": 187,
            "role": "content"
          },
          {
            "record": 188,
            "role": "content"
          }
        ]
      },
      {
        "start": 3927,
        "end": 3930,
        "text": "'s ",
        "section": "body",
        "records": [
          {
            "record": 180,
            "role": "speaker"
          },
          {
            "record": 185,
            "role": "content"
          },
          {
            "record": 187,
            "role": "content"
          }
        ]
      },
      {
        "start": 3930,
        "end": 3950,
        "text": "China Studies Center",
        "section": "body",
        "records": [
          {
            "record": 180,
            "role": "speaker"
          },
          {
            "record": 185,
            "role": "content"
          },
          {
            "record": 187,
            "role": "content"
          },
          {
            "record": 189,
            "role": "content"
          }
        ]
      },
      {
        "start": 3950,
        "end": 3951,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 3951,
        "end": 3953,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 3953,
        "end": 3968,
        "text": "The leaders of ",
        "section": "body",
        "records": [
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 190,
            "role": "content"
          }
        ]
      },
      {
        "start": 3968,
        "end": 3982,
        "text": "both countries",
        "section": "body",
        "records": [
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 77,
            "role": "content"
          },
          {
            "record": 190,
            "role": "content"
          }
        ]
      },
      {
        "start": 3982,
        "end": 4002,
        "text": " have opened a new \"",
        "section": "body",
        "records": [
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 190,
            "role": "content"
          }
        ]
      },
      {
        "start": 4002,
        "end": 4009,
        "text": "golden ",
        "section": "body",
        "records": [
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 190,
            "role": "content"
          },
          {
            "record": 191,
            "role": "content"
          },
          {
            "record": 192,
            "role": "content"
          }
        ]
      },
      {
        "start": 4009,
        "end": 4017,
        "text": "30 years",
        "section": "body",
        "records": [
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 149,
            "role": "content"
          },
          {
            "record": 190,
            "role": "content"
          },
          {
            "record": 191,
            "role": "content"
          },
          {
            "record": 192,
            "role": "content"
          }
        ]
      },
      {
        "start": 4017,
        "end": 4043,
        "text": "\" of bilateral cooperation",
        "section": "body",
        "records": [
          {
            "record": 49,
            "role": "content"
          },
          {
            "record": 190,
            "role": "content"
          }
        ]
      },
      {
        "start": 4043,
        "end": 4045,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 4045,
        "end": 4048,
        "text": "she",
        "section": "body",
        "records": [
          {
            "record": 190,
            "role": "speaker"
          },
          {
            "record": 191,
            "role": "speaker"
          },
          {
            "record": 193,
            "role": "speaker"
          }
        ]
      },
      {
        "start": 4048,
        "end": 4049,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 4049,
        "end": 4053,
        "text": "said",
        "section": "body",
        "records": [
          {
            "record": 190,
            "role": "cue"
          },
          {
            "record": 191,
            "role": "cue"
          }
        ]
      },
      {
        "start": 4053,
        "end": 4055,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 4055,
        "end": 4061,
        "text": "adding",
        "section": "body",
        "records": [
          {
            "record": 193,
            "role": "cue"
          }
        ]
      },
      {
        "start": 4061,
        "end": 4067,
        "text": " that ",
        "section": "body",
        "records": []
      },
      {
        "start": 4067,
        "end": 4072,
        "text": "with ",
        "section": "body",
        "records": [
          {
            "record": 193,
            "role": "content"
          }
        ]
      },
      {
        "start": 4072,
        "end": 4115,
        "text": "bilateral relations growing at a high level",
        "section": "body",
        "records": [
          {
            "record": 193,
            "role": "content"
          },
          {
            "record": 194,
            "role": "content"
          }
        ]
      },
      {
        "start": 4115,
        "end": 4137,
        "text": ", it is believed that ",
        "section": "body",
        "records": [
          {
            "record": 193,
            "role": "content"
          }
        ]
      },
      {
        "start": 4137,
        "end": 4139,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 193,
            "role": "content"
          },
          {
            "record": 195,
            "role": "content"
          },
          {
            "record": 196,
            "role": "content"
          }
        ]
      },
      {
        "start": 4139,
        "end": 4158,
        "text": "'s visit this time ",
        "section": "body",
        "records": [
          {
            "record": 193,
            "role": "content"
          },
          {
            "record": 195,
            "role": "content"
          }
        ]
      },
      {
        "start": 4158,
        "end": 4170,
        "text": "will open up",
        "section": "body",
        "records": [
          {
            "record": 193,
            "role": "content"
          },
          {
            "record": 195,
            "role": "content"
          },
          {
            "record": 195,
            "role": "date"
          }
        ]
      },
      {
        "start": 4170,
        "end": 4210,
        "text": " new prospects for bilateral cooperation",
        "section": "body",
        "records": [
          {
            "record": 193,
            "role": "content"
          },
          {
            "record": 195,
            "role": "content"
          }
        ]
      },
      {
        "start": 4210,
        "end": 4211,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 4211,
        "end": 4213,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 4213,
        "end": 4220,
        "text": "Chinese",
        "section": "caption",
        "records": [
          {
            "record": 4,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 31,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 198,
            "role": "content"
          }
        ]
      },
      {
        "start": 4220,
        "end": 4221,
        "text": " ",
        "section": "caption",
        "records": [
          {
            "record": 4,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 31,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          }
        ]
      },
      {
        "start": 4221,
        "end": 4241,
        "text": "President Xi Jinping",
        "section": "caption",
        "records": [
          {
            "record": 4,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 31,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 199,
            "role": "content"
          }
        ]
      },
      {
        "start": 4241,
        "end": 4253,
        "text": " arrives in ",
        "section": "caption",
        "records": [
          {
            "record": 4,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          }
        ]
      },
      {
        "start": 4253,
        "end": 4259,
        "text": "Astana",
        "section": "caption",
        "records": [
          {
            "record": 4,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 34,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 200,
            "role": "content"
          }
        ]
      },
      {
        "start": 4259,
        "end": 4261,
        "text": ", ",
        "section": "caption",
        "records": [
          {
            "record": 4,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 34,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          }
        ]
      },
      {
        "start": 4261,
        "end": 4271,
        "text": "Kazakhstan",
        "section": "caption",
        "records": [
          {
            "record": 4,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 34,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 201,
            "role": "content"
          }
        ]
      },
      {
        "start": 4271,
        "end": 4273,
        "text": ", ",
        "section": "caption",
        "records": [
          {
            "record": 4,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          }
        ]
      },
      {
        "start": 4273,
        "end": 4285,
        "text": "July 2, 2024",
        "section": "caption",
        "records": [
          {
            "record": 4,
            "role": "content"
          },
          {
            "record": 4,
            "role": "date"
          },
          {
            "record": 8,
            "role": "date"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 22,
            "role": "date"
          },
          {
            "record": 40,
            "role": "date"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 41,
            "role": "date"
          },
          {
            "record": 50,
            "role": "date"
          },
          {
            "record": 51,
            "role": "date"
          },
          {
            "record": 52,
            "role": "date"
          },
          {
            "record": 53,
            "role": "date"
          },
          {
            "record": 62,
            "role": "date"
          },
          {
            "record": 64,
            "role": "date"
          },
          {
            "record": 65,
            "role": "date"
          },
          {
            "record": 66,
            "role": "date"
          },
          {
            "record": 67,
            "role": "date"
          },
          {
            "record": 68,
            "role": "date"
          },
          {
            "record": 69,
            "role": "date"
          },
          {
            "record": 70,
            "role": "date"
          },
          {
            "record": 73,
            "role": "date"
          },
          {
            "record": 74,
            "role": "date"
          },
          {
            "record": 75,
            "role": "date"
          },
          {
            "record": 82,
            "role": "date"
          },
          {
            "record": 83,
            "role": "date"
          },
          {
            "record": 124,
            "role": "date"
          },
          {
            "record": 125,
            "role": "date"
          },
          {
            "record": 126,
            "role": "date"
          },
          {
            "record": 137,
            "role": "date"
          },
          {
            "record": 140,
            "role": "date"
          },
          {
            "record": 142,
            "role": "date"
          },
          {
            "record": 143,
            "role": "date"
          },
          {
            "record": 146,
            "role": "date"
          },
          {
            "record": 165,
            "role": "date"
          },
          {
            "record": 167,
            "role": "date"
          },
          {
            "record": 168,
            "role": "date"
          },
          {
            "record": 195,
            "role": "date"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 197,
            "role": "date"
          },
          {
            "record": 202,
            "role": "date"
          },
          {
            "record": 203,
            "role": "date"
          },
          {
            "record": 204,
            "role": "date"
          },
          {
            "record": 205,
            "role": "date"
          },
          {
            "record": 206,
            "role": "date"
          },
          {
            "record": 207,
            "role": "date"
          },
          {
            "record": 208,
            "role": "date"
          },
          {
            "record": 209,
            "role": "date"
          },
          {
            "record": 210,
            "role": "date"
          },
          {
            "record": 211,
            "role": "date"
          }
        ]
      },
      {
        "start": 4285,
        "end": 4287,
        "text": ", ",
        "section": "caption",
        "records": [
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          }
        ]
      },
      {
        "start": 4287,
        "end": 4295,
        "text": "for the ",
        "section": "caption",
        "records": [
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          }
        ]
      },
      {
        "start": 4295,
        "end": 4307,
        "text": "24th Meeting",
        "section": "caption",
        "records": [
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 10,
            "role": "content"
          },
          {
            "record": 11,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 212,
            "role": "content"
          }
        ]
      },
      {
        "start": 4307,
        "end": 4315,
        "text": " of the ",
        "section": "caption",
        "records": [
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 10,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 212,
            "role": "content"
          }
        ]
      },
      {
        "start": 4315,
        "end": 4340,
        "text": "Council of Heads of State",
        "section": "caption",
        "records": [
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 10,
            "role": "content"
          },
          {
            "record": 13,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 212,
            "role": "content"
          },
          {
            "record": 213,
            "role": "content"
          }
        ]
      },
      {
        "start": 4340,
        "end": 4348,
        "text": " of the ",
        "section": "caption",
        "records": [
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 13,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 212,
            "role": "content"
          }
        ]
      },
      {
        "start": 4348,
        "end": 4381,
        "text": "Shanghai Cooperation Organization",
        "section": "caption",
        "records": [
          {
            "record": 8,
            "role": "content"
          },
          {
            "record": 9,
            "role": "content"
          },
          {
            "record": 13,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 212,
            "role": "content"
          },
          {
            "record": 214,
            "role": "content"
          }
        ]
      },
      {
        "start": 4381,
        "end": 4387,
        "text": ", and ",
        "section": "caption",
        "records": [
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          }
        ]
      },
      {
        "start": 4387,
        "end": 4404,
        "text": "a state visit to ",
        "section": "caption",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 215,
            "role": "content"
          }
        ]
      },
      {
        "start": 4404,
        "end": 4414,
        "text": "Kazakhstan",
        "section": "caption",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 41,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 215,
            "role": "content"
          },
          {
            "record": 216,
            "role": "content"
          }
        ]
      },
      {
        "start": 4414,
        "end": 4415,
        "text": " ",
        "section": "caption",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 215,
            "role": "content"
          }
        ]
      },
      {
        "start": 4415,
        "end": 4436,
        "text": "at the invitation of ",
        "section": "caption",
        "records": [
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 215,
            "role": "content"
          },
          {
            "record": 217,
            "role": "content"
          }
        ]
      },
      {
        "start": 4436,
        "end": 4442,
        "text": "Kazakh",
        "section": "caption",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 215,
            "role": "content"
          },
          {
            "record": 217,
            "role": "content"
          },
          {
            "record": 218,
            "role": "content"
          }
        ]
      },
      {
        "start": 4442,
        "end": 4443,
        "text": " ",
        "section": "caption",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 215,
            "role": "content"
          },
          {
            "record": 217,
            "role": "content"
          }
        ]
      },
      {
        "start": 4443,
        "end": 4474,
        "text": "President Kassym-Jomart Tokayev",
        "section": "caption",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 40,
            "role": "content"
          },
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 215,
            "role": "content"
          },
          {
            "record": 217,
            "role": "content"
          },
          {
            "record": 219,
            "role": "content"
          }
        ]
      },
      {
        "start": 4474,
        "end": 4475,
        "text": ".",
        "section": "caption",
        "records": [
          {
            "record": 197,
            "role": "content"
          }
        ]
      },
      {
        "start": 4475,
        "end": 4476,
        "text": " ",
        "section": null,
        "records": []
      },
      {
        "start": 4476,
        "end": 4477,
        "text": "(",
        "section": "credit",
        "records": [
          {
            "record": 197,
            "role": "content"
          }
        ]
      },
      {
        "start": 4477,
        "end": 4483,
        "text": "Xinhua",
        "section": "credit",
        "records": [
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 220,
            "role": "content"
          },
          {
            "record": 221,
            "role": "content"
          }
        ]
      },
      {
        "start": 4483,
        "end": 4484,
        "text": "/",
        "section": "credit",
        "records": [
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 220,
            "role": "content"
          }
        ]
      },
      {
        "start": 4484,
        "end": 4491,
        "text": "Ju Peng",
        "section": "credit",
        "records": [
          {
            "record": 197,
            "role": "content"
          },
          {
            "record": 220,
            "role": "content"
          },
          {
            "record": 222,
            "role": "content"
          }
        ]
      },
      {
        "start": 4491,
        "end": 4492,
        "text": ")",
        "section": "credit",
        "records": [
          {
            "record": 197,
            "role": "content"
          }
        ]
      },
      {
        "start": 4492,
        "end": 4495,
        "text": "\n\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 4495,
        "end": 4497,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 211,
            "role": "speaker"
          },
          {
            "record": 223,
            "role": "content"
          }
        ]
      },
      {
        "start": 4497,
        "end": 4498,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 4498,
        "end": 4502,
        "text": "said",
        "section": "body",
        "records": [
          {
            "record": 211,
            "role": "cue"
          }
        ]
      },
      {
        "start": 4502,
        "end": 4503,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 4503,
        "end": 4508,
        "text": "upon ",
        "section": "body",
        "records": [
          {
            "record": 211,
            "role": "date"
          }
        ]
      },
      {
        "start": 4508,
        "end": 4523,
        "text": "his arrival in ",
        "section": "body",
        "records": [
          {
            "record": 4,
            "role": "evidence"
          },
          {
            "record": 211,
            "role": "date"
          }
        ]
      },
      {
        "start": 4523,
        "end": 4529,
        "text": "Astana",
        "section": "body",
        "records": [
          {
            "record": 4,
            "role": "evidence"
          },
          {
            "record": 211,
            "role": "date"
          },
          {
            "record": 224,
            "role": "content"
          }
        ]
      },
      {
        "start": 4529,
        "end": 4535,
        "text": " that ",
        "section": "body",
        "records": []
      },
      {
        "start": 4535,
        "end": 4569,
        "text": "the everlasting friendship of the ",
        "section": "body",
        "records": [
          {
            "record": 211,
            "role": "content"
          },
          {
            "record": 225,
            "role": "content"
          }
        ]
      },
      {
        "start": 4569,
        "end": 4580,
        "text": "two nations",
        "section": "body",
        "records": [
          {
            "record": 77,
            "role": "content"
          },
          {
            "record": 211,
            "role": "content"
          },
          {
            "record": 225,
            "role": "content"
          }
        ]
      },
      {
        "start": 4580,
        "end": 4688,
        "text": " has grown stronger over time, and set an example of solidarity, mutual benefit, and mutual success between ",
        "section": "body",
        "records": [
          {
            "record": 211,
            "role": "content"
          },
          {
            "record": 225,
            "role": "content"
          }
        ]
      },
      {
        "start": 4688,
        "end": 4709,
        "text": "neighboring countries",
        "section": "body",
        "records": [
          {
            "record": 179,
            "role": "content"
          },
          {
            "record": 211,
            "role": "content"
          },
          {
            "record": 225,
            "role": "content"
          }
        ]
      },
      {
        "start": 4709,
        "end": 4710,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 4710,
        "end": 4712,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 4712,
        "end": 4713,
        "text": "\"",
        "section": "body",
        "records": []
      },
      {
        "start": 4713,
        "end": 4728,
        "text": "The history of ",
        "section": "body",
        "records": [
          {
            "record": 65,
            "role": "content"
          }
        ]
      },
      {
        "start": 4728,
        "end": 4733,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 65,
            "role": "content"
          },
          {
            "record": 226,
            "role": "content"
          }
        ]
      },
      {
        "start": 4733,
        "end": 4734,
        "text": "-",
        "section": "body",
        "records": [
          {
            "record": 65,
            "role": "content"
          }
        ]
      },
      {
        "start": 4734,
        "end": 4744,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 65,
            "role": "content"
          },
          {
            "record": 227,
            "role": "content"
          }
        ]
      },
      {
        "start": 4744,
        "end": 4904,
        "text": " friendly exchanges is a strong testament to the fact that the development of our bilateral relationship conforms to the trend of history and that of our times,",
        "section": "body",
        "records": [
          {
            "record": 65,
            "role": "content"
          }
        ]
      },
      {
        "start": 4904,
        "end": 4906,
        "text": "\" ",
        "section": "body",
        "records": []
      },
      {
        "start": 4906,
        "end": 4908,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 65,
            "role": "speaker"
          },
          {
            "record": 228,
            "role": "content"
          }
        ]
      },
      {
        "start": 4908,
        "end": 4909,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          }
        ]
      },
      {
        "start": 4909,
        "end": 4913,
        "text": "said",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 65,
            "role": "cue"
          }
        ]
      },
      {
        "start": 4913,
        "end": 4914,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          }
        ]
      },
      {
        "start": 4914,
        "end": 4917,
        "text": "in ",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 65,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 4917,
        "end": 4935,
        "text": "his signed article",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 62,
            "role": "evidence"
          },
          {
            "record": 65,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 4935,
        "end": 4953,
        "text": " under the title \"",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 62,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 4953,
        "end": 5020,
        "text": "Staying True to Our Shared Commitment and Opening a New Chapter in ",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 62,
            "role": "evidence"
          },
          {
            "record": 229,
            "role": "content"
          }
        ]
      },
      {
        "start": 5020,
        "end": 5025,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 62,
            "role": "evidence"
          },
          {
            "record": 229,
            "role": "content"
          },
          {
            "record": 230,
            "role": "content"
          }
        ]
      },
      {
        "start": 5025,
        "end": 5026,
        "text": "-",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 62,
            "role": "evidence"
          },
          {
            "record": 229,
            "role": "content"
          }
        ]
      },
      {
        "start": 5026,
        "end": 5036,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 62,
            "role": "evidence"
          },
          {
            "record": 229,
            "role": "content"
          },
          {
            "record": 231,
            "role": "content"
          }
        ]
      },
      {
        "start": 5036,
        "end": 5046,
        "text": " Relations",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 62,
            "role": "evidence"
          },
          {
            "record": 229,
            "role": "content"
          }
        ]
      },
      {
        "start": 5046,
        "end": 5048,
        "text": ".\"",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 62,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 5048,
        "end": 5050,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 5050,
        "end": 5140,
        "text": "Time has provided many heartwarming tales epitomizing the profound friendship between the ",
        "section": "body",
        "records": []
      },
      {
        "start": 5140,
        "end": 5153,
        "text": "two countries",
        "section": "body",
        "records": [
          {
            "record": 77,
            "role": "content"
          }
        ]
      },
      {
        "start": 5153,
        "end": 5154,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 5154,
        "end": 5156,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 5156,
        "end": 5172,
        "text": "Over 2,000 years",
        "section": "body",
        "records": [
          {
            "record": 208,
            "role": "date"
          },
          {
            "record": 209,
            "role": "date"
          },
          {
            "record": 210,
            "role": "date"
          },
          {
            "record": 232,
            "role": "content"
          }
        ]
      },
      {
        "start": 5172,
        "end": 5176,
        "text": " ago",
        "section": "body",
        "records": [
          {
            "record": 208,
            "role": "date"
          },
          {
            "record": 209,
            "role": "date"
          },
          {
            "record": 210,
            "role": "date"
          }
        ]
      },
      {
        "start": 5176,
        "end": 5178,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 5178,
        "end": 5188,
        "text": "Zhang Qian",
        "section": "body",
        "records": [
          {
            "record": 209,
            "role": "content"
          },
          {
            "record": 210,
            "role": "content"
          },
          {
            "record": 233,
            "role": "content"
          },
          {
            "record": 234,
            "role": "content"
          }
        ]
      },
      {
        "start": 5188,
        "end": 5212,
        "text": ", a royal emissary from ",
        "section": "body",
        "records": [
          {
            "record": 209,
            "role": "content"
          },
          {
            "record": 210,
            "role": "content"
          },
          {
            "record": 233,
            "role": "content"
          }
        ]
      },
      {
        "start": 5212,
        "end": 5217,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 209,
            "role": "content"
          },
          {
            "record": 210,
            "role": "content"
          },
          {
            "record": 233,
            "role": "content"
          },
          {
            "record": 235,
            "role": "content"
          }
        ]
      },
      {
        "start": 5217,
        "end": 5250,
        "text": " led a diplomatic mission to the ",
        "section": "body",
        "records": [
          {
            "record": 209,
            "role": "content"
          },
          {
            "record": 210,
            "role": "content"
          }
        ]
      },
      {
        "start": 5250,
        "end": 5265,
        "text": "Western Regions",
        "section": "body",
        "records": [
          {
            "record": 209,
            "role": "content"
          },
          {
            "record": 210,
            "role": "content"
          },
          {
            "record": 236,
            "role": "content"
          }
        ]
      },
      {
        "start": 5265,
        "end": 5267,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 5267,
        "end": 5320,
        "text": "opening the door to friendship and exchanges between ",
        "section": "body",
        "records": [
          {
            "record": 208,
            "role": "content"
          }
        ]
      },
      {
        "start": 5320,
        "end": 5325,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 208,
            "role": "content"
          },
          {
            "record": 237,
            "role": "content"
          }
        ]
      },
      {
        "start": 5325,
        "end": 5330,
        "text": " and ",
        "section": "body",
        "records": [
          {
            "record": 208,
            "role": "content"
          }
        ]
      },
      {
        "start": 5330,
        "end": 5342,
        "text": "Central Asia",
        "section": "body",
        "records": [
          {
            "record": 208,
            "role": "content"
          },
          {
            "record": 238,
            "role": "content"
          }
        ]
      },
      {
        "start": 5342,
        "end": 5344,
        "text": ". ",
        "section": "body",
        "records": []
      },
      {
        "start": 5344,
        "end": 5356,
        "text": "The ancient ",
        "section": "body",
        "records": [
          {
            "record": 239,
            "role": "content"
          },
          {
            "record": 240,
            "role": "content"
          }
        ]
      },
      {
        "start": 5356,
        "end": 5365,
        "text": "Silk Road",
        "section": "body",
        "records": [
          {
            "record": 239,
            "role": "content"
          },
          {
            "record": 240,
            "role": "content"
          },
          {
            "record": 241,
            "role": "content"
          }
        ]
      },
      {
        "start": 5365,
        "end": 5376,
        "text": ", of which ",
        "section": "body",
        "records": [
          {
            "record": 239,
            "role": "content"
          },
          {
            "record": 240,
            "role": "content"
          }
        ]
      },
      {
        "start": 5376,
        "end": 5381,
        "text": "Zhang",
        "section": "body",
        "records": [
          {
            "record": 239,
            "role": "content"
          },
          {
            "record": 240,
            "role": "content"
          },
          {
            "record": 242,
            "role": "content"
          }
        ]
      },
      {
        "start": 5381,
        "end": 5395,
        "text": " was a pioneer",
        "section": "body",
        "records": [
          {
            "record": 239,
            "role": "content"
          },
          {
            "record": 240,
            "role": "content"
          }
        ]
      },
      {
        "start": 5395,
        "end": 5463,
        "text": ", contributed to the friendly exchanges and mutual learning between ",
        "section": "body",
        "records": [
          {
            "record": 239,
            "role": "content"
          }
        ]
      },
      {
        "start": 5463,
        "end": 5468,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 239,
            "role": "content"
          },
          {
            "record": 243,
            "role": "content"
          }
        ]
      },
      {
        "start": 5468,
        "end": 5473,
        "text": " and ",
        "section": "body",
        "records": [
          {
            "record": 239,
            "role": "content"
          }
        ]
      },
      {
        "start": 5473,
        "end": 5483,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 239,
            "role": "content"
          },
          {
            "record": 244,
            "role": "content"
          }
        ]
      },
      {
        "start": 5483,
        "end": 5484,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 5484,
        "end": 5486,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 5486,
        "end": 5490,
        "text": "And ",
        "section": "body",
        "records": []
      },
      {
        "start": 5490,
        "end": 5520,
        "text": "the new era has welcomed more ",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          }
        ]
      },
      {
        "start": 5520,
        "end": 5525,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 246,
            "role": "content"
          },
          {
            "record": 247,
            "role": "content"
          },
          {
            "record": 248,
            "role": "content"
          },
          {
            "record": 249,
            "role": "content"
          },
          {
            "record": 250,
            "role": "content"
          },
          {
            "record": 251,
            "role": "content"
          },
          {
            "record": 252,
            "role": "content"
          }
        ]
      },
      {
        "start": 5525,
        "end": 5526,
        "text": "-",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 246,
            "role": "content"
          },
          {
            "record": 247,
            "role": "content"
          },
          {
            "record": 248,
            "role": "content"
          },
          {
            "record": 249,
            "role": "content"
          },
          {
            "record": 250,
            "role": "content"
          },
          {
            "record": 251,
            "role": "content"
          }
        ]
      },
      {
        "start": 5526,
        "end": 5536,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 246,
            "role": "content"
          },
          {
            "record": 247,
            "role": "content"
          },
          {
            "record": 248,
            "role": "content"
          },
          {
            "record": 249,
            "role": "content"
          },
          {
            "record": 250,
            "role": "content"
          },
          {
            "record": 251,
            "role": "content"
          },
          {
            "record": 253,
            "role": "content"
          }
        ]
      },
      {
        "start": 5536,
        "end": 5563,
        "text": " friendship envoys, such as",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 246,
            "role": "content"
          },
          {
            "record": 247,
            "role": "content"
          },
          {
            "record": 248,
            "role": "content"
          },
          {
            "record": 249,
            "role": "content"
          },
          {
            "record": 250,
            "role": "content"
          },
          {
            "record": 251,
            "role": "content"
          }
        ]
      },
      {
        "start": 5563,
        "end": 5564,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 5564,
        "end": 5568,
        "text": "the ",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 254,
            "role": "content"
          }
        ]
      },
      {
        "start": 5568,
        "end": 5583,
        "text": "ophthalmologist",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 254,
            "role": "content"
          },
          {
            "record": 255,
            "role": "content"
          }
        ]
      },
      {
        "start": 5583,
        "end": 5584,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 254,
            "role": "content"
          }
        ]
      },
      {
        "start": 5584,
        "end": 5602,
        "text": "Saulebek Kabibekov",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 250,
            "role": "content"
          },
          {
            "record": 251,
            "role": "content"
          },
          {
            "record": 254,
            "role": "content"
          },
          {
            "record": 256,
            "role": "content"
          }
        ]
      },
      {
        "start": 5602,
        "end": 5604,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 5604,
        "end": 5609,
        "text": "the \"",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 257,
            "role": "content"
          }
        ]
      },
      {
        "start": 5609,
        "end": 5618,
        "text": "panda-man",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 257,
            "role": "content"
          },
          {
            "record": 258,
            "role": "content"
          }
        ]
      },
      {
        "start": 5618,
        "end": 5620,
        "text": "\" ",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 257,
            "role": "content"
          }
        ]
      },
      {
        "start": 5620,
        "end": 5634,
        "text": "Ruslan Tulenov",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 248,
            "role": "content"
          },
          {
            "record": 249,
            "role": "content"
          },
          {
            "record": 257,
            "role": "content"
          },
          {
            "record": 259,
            "role": "content"
          }
        ]
      },
      {
        "start": 5634,
        "end": 5686,
        "text": ", who voluntarily donated his rare type of blood in ",
        "section": "body",
        "records": [
          {
            "record": 257,
            "role": "content"
          }
        ]
      },
      {
        "start": 5686,
        "end": 5691,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 257,
            "role": "content"
          },
          {
            "record": 260,
            "role": "content"
          }
        ]
      },
      {
        "start": 5691,
        "end": 5697,
        "text": ", and ",
        "section": "body",
        "records": []
      },
      {
        "start": 5697,
        "end": 5709,
        "text": "the popular ",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 261,
            "role": "content"
          }
        ]
      },
      {
        "start": 5709,
        "end": 5715,
        "text": "singer",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 261,
            "role": "content"
          },
          {
            "record": 262,
            "role": "content"
          }
        ]
      },
      {
        "start": 5715,
        "end": 5716,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 261,
            "role": "content"
          }
        ]
      },
      {
        "start": 5716,
        "end": 5734,
        "text": "Dimash Kudaibergen",
        "section": "body",
        "records": [
          {
            "record": 245,
            "role": "content"
          },
          {
            "record": 246,
            "role": "content"
          },
          {
            "record": 247,
            "role": "content"
          },
          {
            "record": 261,
            "role": "content"
          },
          {
            "record": 263,
            "role": "content"
          }
        ]
      },
      {
        "start": 5734,
        "end": 5735,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 5735,
        "end": 5737,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 5737,
        "end": 5820,
        "text": "The everlasting friendship was also fully manifested through the inviting ambience ",
        "section": "body",
        "records": []
      },
      {
        "start": 5820,
        "end": 5827,
        "text": "at the ",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 5827,
        "end": 5838,
        "text": "airport in ",
        "section": "body",
        "records": [
          {
            "record": 158,
            "role": "content"
          },
          {
            "record": 206,
            "role": "evidence"
          },
          {
            "record": 264,
            "role": "content"
          }
        ]
      },
      {
        "start": 5838,
        "end": 5844,
        "text": "Astana",
        "section": "body",
        "records": [
          {
            "record": 158,
            "role": "content"
          },
          {
            "record": 206,
            "role": "evidence"
          },
          {
            "record": 264,
            "role": "content"
          },
          {
            "record": 265,
            "role": "content"
          }
        ]
      },
      {
        "start": 5844,
        "end": 5845,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 5845,
        "end": 5850,
        "text": "upon ",
        "section": "body",
        "records": [
          {
            "record": 204,
            "role": "date"
          },
          {
            "record": 205,
            "role": "date"
          },
          {
            "record": 206,
            "role": "date"
          },
          {
            "record": 207,
            "role": "date"
          }
        ]
      },
      {
        "start": 5850,
        "end": 5852,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 4,
            "role": "evidence"
          },
          {
            "record": 204,
            "role": "date"
          },
          {
            "record": 205,
            "role": "date"
          },
          {
            "record": 206,
            "role": "date"
          },
          {
            "record": 207,
            "role": "date"
          },
          {
            "record": 266,
            "role": "content"
          }
        ]
      },
      {
        "start": 5852,
        "end": 5862,
        "text": "'s arrival",
        "section": "body",
        "records": [
          {
            "record": 4,
            "role": "evidence"
          },
          {
            "record": 204,
            "role": "date"
          },
          {
            "record": 205,
            "role": "date"
          },
          {
            "record": 206,
            "role": "date"
          },
          {
            "record": 207,
            "role": "date"
          }
        ]
      },
      {
        "start": 5862,
        "end": 5863,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 5863,
        "end": 5865,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 5865,
        "end": 5866,
        "text": "\"",
        "section": "body",
        "records": []
      },
      {
        "start": 5866,
        "end": 6015,
        "text": "On the vast and beautiful land stands our beloved homeland. We love peace, we love our hometown. The unity and mutual love make us steel-like strong,",
        "section": "body",
        "records": [
          {
            "record": 207,
            "role": "content"
          }
        ]
      },
      {
        "start": 6015,
        "end": 6017,
        "text": "\" ",
        "section": "body",
        "records": []
      },
      {
        "start": 6017,
        "end": 6028,
        "text": "a group of ",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 207,
            "role": "speaker"
          }
        ]
      },
      {
        "start": 6028,
        "end": 6034,
        "text": "Kazakh",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 207,
            "role": "speaker"
          },
          {
            "record": 267,
            "role": "content"
          }
        ]
      },
      {
        "start": 6034,
        "end": 6044,
        "text": " teenagers",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 207,
            "role": "speaker"
          }
        ]
      },
      {
        "start": 6044,
        "end": 6065,
        "text": ", in white costumes, ",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          }
        ]
      },
      {
        "start": 6065,
        "end": 6072,
        "text": "greeted",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 207,
            "role": "cue"
          }
        ]
      },
      {
        "start": 6072,
        "end": 6073,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          }
        ]
      },
      {
        "start": 6073,
        "end": 6075,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 207,
            "role": "addressee"
          },
          {
            "record": 268,
            "role": "content"
          }
        ]
      },
      {
        "start": 6075,
        "end": 6083,
        "text": " at the ",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          }
        ]
      },
      {
        "start": 6083,
        "end": 6090,
        "text": "airport",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 269,
            "role": "content"
          }
        ]
      },
      {
        "start": 6090,
        "end": 6091,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          }
        ]
      },
      {
        "start": 6091,
        "end": 6096,
        "text": "with ",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 207,
            "role": "cue"
          }
        ]
      },
      {
        "start": 6096,
        "end": 6104,
        "text": "the song",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 207,
            "role": "cue"
          },
          {
            "record": 270,
            "role": "content"
          }
        ]
      },
      {
        "start": 6104,
        "end": 6106,
        "text": " \"",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 270,
            "role": "content"
          }
        ]
      },
      {
        "start": 6106,
        "end": 6127,
        "text": "Ode to the Motherland",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 270,
            "role": "content"
          },
          {
            "record": 271,
            "role": "content"
          }
        ]
      },
      {
        "start": 6127,
        "end": 6132,
        "text": "\" in ",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 270,
            "role": "content"
          }
        ]
      },
      {
        "start": 6132,
        "end": 6139,
        "text": "Chinese",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 270,
            "role": "content"
          },
          {
            "record": 272,
            "role": "content"
          }
        ]
      },
      {
        "start": 6139,
        "end": 6146,
        "text": " lyrics",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 270,
            "role": "content"
          }
        ]
      },
      {
        "start": 6146,
        "end": 6172,
        "text": " in a show of respect and ",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          }
        ]
      },
      {
        "start": 6172,
        "end": 6192,
        "text": "warm welcome of the ",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 273,
            "role": "content"
          }
        ]
      },
      {
        "start": 6192,
        "end": 6205,
        "text": "Kazakh people",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 273,
            "role": "content"
          },
          {
            "record": 274,
            "role": "content"
          }
        ]
      },
      {
        "start": 6205,
        "end": 6210,
        "text": " for ",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 273,
            "role": "content"
          }
        ]
      },
      {
        "start": 6210,
        "end": 6212,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 206,
            "role": "content"
          },
          {
            "record": 273,
            "role": "content"
          },
          {
            "record": 275,
            "role": "content"
          }
        ]
      },
      {
        "start": 6212,
        "end": 6213,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 6213,
        "end": 6215,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 6215,
        "end": 6222,
        "text": "At the ",
        "section": "body",
        "records": [
          {
            "record": 205,
            "role": "content"
          }
        ]
      },
      {
        "start": 6222,
        "end": 6229,
        "text": "airport",
        "section": "body",
        "records": [
          {
            "record": 205,
            "role": "content"
          },
          {
            "record": 276,
            "role": "content"
          }
        ]
      },
      {
        "start": 6229,
        "end": 6231,
        "text": ", ",
        "section": "body",
        "records": [
          {
            "record": 205,
            "role": "content"
          }
        ]
      },
      {
        "start": 6231,
        "end": 6238,
        "text": "Tokayev",
        "section": "body",
        "records": [
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 205,
            "role": "content"
          },
          {
            "record": 277,
            "role": "content"
          }
        ]
      },
      {
        "start": 6238,
        "end": 6247,
        "text": " greeted ",
        "section": "body",
        "records": [
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 205,
            "role": "content"
          }
        ]
      },
      {
        "start": 6247,
        "end": 6249,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 27,
            "role": "content"
          },
          {
            "record": 205,
            "role": "content"
          },
          {
            "record": 278,
            "role": "content"
          }
        ]
      },
      {
        "start": 6249,
        "end": 6301,
        "text": " together with a team of senior government officials",
        "section": "body",
        "records": [
          {
            "record": 205,
            "role": "content"
          }
        ]
      },
      {
        "start": 6301,
        "end": 6303,
        "text": ". ",
        "section": "body",
        "records": []
      },
      {
        "start": 6303,
        "end": 6305,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 204,
            "role": "content"
          },
          {
            "record": 279,
            "role": "content"
          }
        ]
      },
      {
        "start": 6305,
        "end": 6332,
        "text": " chatted occasionally with ",
        "section": "body",
        "records": [
          {
            "record": 204,
            "role": "content"
          }
        ]
      },
      {
        "start": 6332,
        "end": 6339,
        "text": "Tokayev",
        "section": "body",
        "records": [
          {
            "record": 204,
            "role": "content"
          },
          {
            "record": 280,
            "role": "content"
          },
          {
            "record": 281,
            "role": "content"
          }
        ]
      },
      {
        "start": 6339,
        "end": 6362,
        "text": ", who can speak fluent ",
        "section": "body",
        "records": [
          {
            "record": 280,
            "role": "content"
          }
        ]
      },
      {
        "start": 6362,
        "end": 6369,
        "text": "Chinese",
        "section": "body",
        "records": [
          {
            "record": 280,
            "role": "content"
          },
          {
            "record": 282,
            "role": "content"
          }
        ]
      },
      {
        "start": 6369,
        "end": 6373,
        "text": " as ",
        "section": "body",
        "records": []
      },
      {
        "start": 6373,
        "end": 6391,
        "text": "he began learning ",
        "section": "body",
        "records": [
          {
            "record": 283,
            "role": "content"
          }
        ]
      },
      {
        "start": 6391,
        "end": 6398,
        "text": "Chinese",
        "section": "body",
        "records": [
          {
            "record": 283,
            "role": "content"
          },
          {
            "record": 284,
            "role": "content"
          }
        ]
      },
      {
        "start": 6398,
        "end": 6421,
        "text": " when he was in college",
        "section": "body",
        "records": [
          {
            "record": 283,
            "role": "content"
          }
        ]
      },
      {
        "start": 6421,
        "end": 6423,
        "text": ". ",
        "section": "body",
        "records": []
      },
      {
        "start": 6423,
        "end": 6426,
        "text": "In ",
        "section": "body",
        "records": [
          {
            "record": 146,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 6426,
        "end": 6430,
        "text": "his ",
        "section": "body",
        "records": [
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 141,
            "role": "content"
          },
          {
            "record": 146,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 6430,
        "end": 6446,
        "text": "recent interview",
        "section": "body",
        "records": [
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 141,
            "role": "content"
          },
          {
            "record": 146,
            "role": "evidence"
          },
          {
            "record": 146,
            "role": "date"
          }
        ]
      },
      {
        "start": 6446,
        "end": 6451,
        "text": " with",
        "section": "body",
        "records": [
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 141,
            "role": "content"
          },
          {
            "record": 146,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 6451,
        "end": 6452,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 141,
            "role": "content"
          }
        ]
      },
      {
        "start": 6452,
        "end": 6458,
        "text": "Xinhua",
        "section": "body",
        "records": [
          {
            "record": 140,
            "role": "content"
          },
          {
            "record": 141,
            "role": "content"
          },
          {
            "record": 146,
            "role": "addressee"
          },
          {
            "record": 285,
            "role": "content"
          }
        ]
      },
      {
        "start": 6458,
        "end": 6460,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 6460,
        "end": 6467,
        "text": "Tokayev",
        "section": "body",
        "records": [
          {
            "record": 146,
            "role": "speaker"
          },
          {
            "record": 286,
            "role": "content"
          }
        ]
      },
      {
        "start": 6467,
        "end": 6468,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 6468,
        "end": 6472,
        "text": "said",
        "section": "body",
        "records": [
          {
            "record": 146,
            "role": "cue"
          }
        ]
      },
      {
        "start": 6472,
        "end": 6473,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 6473,
        "end": 6495,
        "text": "he now reads books in ",
        "section": "body",
        "records": [
          {
            "record": 146,
            "role": "content"
          },
          {
            "record": 287,
            "role": "content"
          }
        ]
      },
      {
        "start": 6495,
        "end": 6502,
        "text": "Chinese",
        "section": "body",
        "records": [
          {
            "record": 146,
            "role": "content"
          },
          {
            "record": 287,
            "role": "content"
          },
          {
            "record": 288,
            "role": "content"
          }
        ]
      },
      {
        "start": 6502,
        "end": 6538,
        "text": " regularly and stays informed about ",
        "section": "body",
        "records": [
          {
            "record": 146,
            "role": "content"
          },
          {
            "record": 287,
            "role": "content"
          }
        ]
      },
      {
        "start": 6538,
        "end": 6545,
        "text": "Chinese",
        "section": "body",
        "records": [
          {
            "record": 146,
            "role": "content"
          },
          {
            "record": 287,
            "role": "content"
          },
          {
            "record": 289,
            "role": "content"
          }
        ]
      },
      {
        "start": 6545,
        "end": 6586,
        "text": " political and socio-economic development",
        "section": "body",
        "records": [
          {
            "record": 146,
            "role": "content"
          },
          {
            "record": 287,
            "role": "content"
          }
        ]
      },
      {
        "start": 6586,
        "end": 6587,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 6587,
        "end": 6589,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 6589,
        "end": 6599,
        "text": "For long, ",
        "section": "body",
        "records": [
          {
            "record": 290,
            "role": "content"
          }
        ]
      },
      {
        "start": 6599,
        "end": 6604,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 290,
            "role": "content"
          },
          {
            "record": 291,
            "role": "evidence"
          },
          {
            "record": 292,
            "role": "evidence"
          },
          {
            "record": 293,
            "role": "evidence"
          },
          {
            "record": 294,
            "role": "evidence"
          },
          {
            "record": 295,
            "role": "content"
          }
        ]
      },
      {
        "start": 6604,
        "end": 6609,
        "text": " and ",
        "section": "body",
        "records": [
          {
            "record": 290,
            "role": "content"
          },
          {
            "record": 291,
            "role": "evidence"
          },
          {
            "record": 292,
            "role": "evidence"
          },
          {
            "record": 293,
            "role": "evidence"
          },
          {
            "record": 294,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 6609,
        "end": 6619,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 290,
            "role": "content"
          },
          {
            "record": 291,
            "role": "evidence"
          },
          {
            "record": 292,
            "role": "evidence"
          },
          {
            "record": 293,
            "role": "evidence"
          },
          {
            "record": 294,
            "role": "evidence"
          },
          {
            "record": 296,
            "role": "content"
          }
        ]
      },
      {
        "start": 6619,
        "end": 6635,
        "text": " have recognized",
        "section": "body",
        "records": [
          {
            "record": 290,
            "role": "content"
          },
          {
            "record": 291,
            "role": "evidence"
          },
          {
            "record": 292,
            "role": "evidence"
          },
          {
            "record": 293,
            "role": "evidence"
          },
          {
            "record": 294,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 6635,
        "end": 6754,
        "text": " the importance of fostering greater understanding and friendship between their peoples, viewing cultural exchanges as ",
        "section": "body",
        "records": [
          {
            "record": 290,
            "role": "content"
          }
        ]
      },
      {
        "start": 6754,
        "end": 6775,
        "text": "one major cornerstone",
        "section": "body",
        "records": [
          {
            "record": 290,
            "role": "content"
          },
          {
            "record": 297,
            "role": "content"
          }
        ]
      },
      {
        "start": 6775,
        "end": 6807,
        "text": " of their bilateral relationship",
        "section": "body",
        "records": [
          {
            "record": 290,
            "role": "content"
          }
        ]
      },
      {
        "start": 6807,
        "end": 6808,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 6808,
        "end": 6810,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 6810,
        "end": 6812,
        "text": "A ",
        "section": "body",
        "records": [
          {
            "record": 293,
            "role": "content"
          },
          {
            "record": 294,
            "role": "content"
          },
          {
            "record": 298,
            "role": "content"
          }
        ]
      },
      {
        "start": 6812,
        "end": 6875,
        "text": "bilateral agreement on mutual establishment of cultural centers",
        "section": "body",
        "records": [
          {
            "record": 293,
            "role": "content"
          },
          {
            "record": 294,
            "role": "content"
          },
          {
            "record": 298,
            "role": "content"
          },
          {
            "record": 299,
            "role": "content"
          }
        ]
      },
      {
        "start": 6875,
        "end": 6891,
        "text": " has been signed",
        "section": "body",
        "records": [
          {
            "record": 293,
            "role": "content"
          },
          {
            "record": 294,
            "role": "content"
          },
          {
            "record": 298,
            "role": "content"
          }
        ]
      },
      {
        "start": 6891,
        "end": 6893,
        "text": ". ",
        "section": "body",
        "records": []
      },
      {
        "start": 6893,
        "end": 6900,
        "text": "Chinese",
        "section": "body",
        "records": [
          {
            "record": 300,
            "role": "content"
          },
          {
            "record": 301,
            "role": "content"
          },
          {
            "record": 302,
            "role": "content"
          },
          {
            "record": 303,
            "role": "content"
          }
        ]
      },
      {
        "start": 6900,
        "end": 6905,
        "text": " and ",
        "section": "body",
        "records": [
          {
            "record": 300,
            "role": "content"
          },
          {
            "record": 301,
            "role": "content"
          },
          {
            "record": 302,
            "role": "content"
          }
        ]
      },
      {
        "start": 6905,
        "end": 6911,
        "text": "Kazakh",
        "section": "body",
        "records": [
          {
            "record": 300,
            "role": "content"
          },
          {
            "record": 301,
            "role": "content"
          },
          {
            "record": 302,
            "role": "content"
          },
          {
            "record": 304,
            "role": "content"
          }
        ]
      },
      {
        "start": 6911,
        "end": 6957,
        "text": " filmmakers have co-produced a film entitled \"",
        "section": "body",
        "records": [
          {
            "record": 300,
            "role": "content"
          },
          {
            "record": 301,
            "role": "content"
          },
          {
            "record": 302,
            "role": "content"
          }
        ]
      },
      {
        "start": 6957,
        "end": 6969,
        "text": "The Composer",
        "section": "body",
        "records": [
          {
            "record": 300,
            "role": "content"
          },
          {
            "record": 301,
            "role": "content"
          },
          {
            "record": 302,
            "role": "content"
          },
          {
            "record": 305,
            "role": "content"
          }
        ]
      },
      {
        "start": 6969,
        "end": 6971,
        "text": ",\"",
        "section": "body",
        "records": [
          {
            "record": 300,
            "role": "content"
          },
          {
            "record": 301,
            "role": "content"
          },
          {
            "record": 302,
            "role": "content"
          }
        ]
      },
      {
        "start": 6971,
        "end": 6978,
        "text": " their ",
        "section": "body",
        "records": [
          {
            "record": 300,
            "role": "content"
          }
        ]
      },
      {
        "start": 6978,
        "end": 6997,
        "text": "first co-production",
        "section": "body",
        "records": [
          {
            "record": 300,
            "role": "content"
          },
          {
            "record": 306,
            "role": "content"
          }
        ]
      },
      {
        "start": 6997,
        "end": 6999,
        "text": ". ",
        "section": "body",
        "records": []
      },
      {
        "start": 6999,
        "end": 7053,
        "text": "Bilateral programs for cultural cooperation, including",
        "section": "body",
        "records": [
          {
            "record": 291,
            "role": "content"
          },
          {
            "record": 292,
            "role": "content"
          },
          {
            "record": 307,
            "role": "content"
          }
        ]
      },
      {
        "start": 7053,
        "end": 7054,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 307,
            "role": "content"
          }
        ]
      },
      {
        "start": 7054,
        "end": 7056,
        "text": "a ",
        "section": "body",
        "records": [
          {
            "record": 307,
            "role": "content"
          },
          {
            "record": 308,
            "role": "content"
          }
        ]
      },
      {
        "start": 7056,
        "end": 7063,
        "text": "Chinese",
        "section": "body",
        "records": [
          {
            "record": 307,
            "role": "content"
          },
          {
            "record": 308,
            "role": "content"
          },
          {
            "record": 309,
            "role": "content"
          }
        ]
      },
      {
        "start": 7063,
        "end": 7085,
        "text": " university campus in ",
        "section": "body",
        "records": [
          {
            "record": 307,
            "role": "content"
          },
          {
            "record": 308,
            "role": "content"
          }
        ]
      },
      {
        "start": 7085,
        "end": 7095,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 307,
            "role": "content"
          },
          {
            "record": 308,
            "role": "content"
          },
          {
            "record": 310,
            "role": "content"
          }
        ]
      },
      {
        "start": 7095,
        "end": 7097,
        "text": ", ",
        "section": "body",
        "records": [
          {
            "record": 307,
            "role": "content"
          }
        ]
      },
      {
        "start": 7097,
        "end": 7099,
        "text": "a ",
        "section": "body",
        "records": [
          {
            "record": 291,
            "role": "content"
          },
          {
            "record": 292,
            "role": "content"
          },
          {
            "record": 307,
            "role": "content"
          },
          {
            "record": 311,
            "role": "content"
          }
        ]
      },
      {
        "start": 7099,
        "end": 7113,
        "text": "Luban Workshop",
        "section": "body",
        "records": [
          {
            "record": 291,
            "role": "content"
          },
          {
            "record": 292,
            "role": "content"
          },
          {
            "record": 307,
            "role": "content"
          },
          {
            "record": 311,
            "role": "content"
          },
          {
            "record": 312,
            "role": "content"
          }
        ]
      },
      {
        "start": 7113,
        "end": 7119,
        "text": ", and ",
        "section": "body",
        "records": [
          {
            "record": 307,
            "role": "content"
          }
        ]
      },
      {
        "start": 7119,
        "end": 7143,
        "text": "a center of traditional ",
        "section": "body",
        "records": [
          {
            "record": 307,
            "role": "content"
          },
          {
            "record": 313,
            "role": "content"
          }
        ]
      },
      {
        "start": 7143,
        "end": 7150,
        "text": "Chinese",
        "section": "body",
        "records": [
          {
            "record": 307,
            "role": "content"
          },
          {
            "record": 313,
            "role": "content"
          },
          {
            "record": 314,
            "role": "content"
          }
        ]
      },
      {
        "start": 7150,
        "end": 7159,
        "text": " medicine",
        "section": "body",
        "records": [
          {
            "record": 307,
            "role": "content"
          },
          {
            "record": 313,
            "role": "content"
          }
        ]
      },
      {
        "start": 7159,
        "end": 7161,
        "text": ", ",
        "section": "body",
        "records": [
          {
            "record": 307,
            "role": "content"
          }
        ]
      },
      {
        "start": 7161,
        "end": 7182,
        "text": "have been implemented",
        "section": "body",
        "records": [
          {
            "record": 307,
            "role": "content"
          },
          {
            "record": 308,
            "role": "content"
          },
          {
            "record": 311,
            "role": "content"
          },
          {
            "record": 313,
            "role": "content"
          }
        ]
      },
      {
        "start": 7182,
        "end": 7183,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 7183,
        "end": 7185,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 7185,
        "end": 7199,
        "text": "Thanks to the ",
        "section": "body",
        "records": [
          {
            "record": 124,
            "role": "evidence"
          },
          {
            "record": 315,
            "role": "content"
          }
        ]
      },
      {
        "start": 7199,
        "end": 7233,
        "text": "mutual visa-exemption arrangements",
        "section": "body",
        "records": [
          {
            "record": 124,
            "role": "evidence"
          },
          {
            "record": 127,
            "role": "content"
          },
          {
            "record": 128,
            "role": "content"
          },
          {
            "record": 315,
            "role": "content"
          },
          {
            "record": 316,
            "role": "content"
          }
        ]
      },
      {
        "start": 7233,
        "end": 7246,
        "text": ", a total of ",
        "section": "body",
        "records": [
          {
            "record": 315,
            "role": "content"
          }
        ]
      },
      {
        "start": 7246,
        "end": 7272,
        "text": "600,000 cross-border trips",
        "section": "body",
        "records": [
          {
            "record": 315,
            "role": "content"
          },
          {
            "record": 317,
            "role": "content"
          }
        ]
      },
      {
        "start": 7272,
        "end": 7290,
        "text": " were recorded in ",
        "section": "body",
        "records": [
          {
            "record": 315,
            "role": "content"
          }
        ]
      },
      {
        "start": 7290,
        "end": 7294,
        "text": "2023",
        "section": "body",
        "records": [
          {
            "record": 315,
            "role": "content"
          },
          {
            "record": 315,
            "role": "date"
          },
          {
            "record": 317,
            "role": "date"
          }
        ]
      },
      {
        "start": 7294,
        "end": 7296,
        "text": ". ",
        "section": "body",
        "records": []
      },
      {
        "start": 7296,
        "end": 7299,
        "text": "In ",
        "section": "body",
        "records": [
          {
            "record": 202,
            "role": "content"
          },
          {
            "record": 318,
            "role": "content"
          }
        ]
      },
      {
        "start": 7299,
        "end": 7329,
        "text": "the first quarter of this year",
        "section": "body",
        "records": [
          {
            "record": 202,
            "role": "content"
          },
          {
            "record": 202,
            "role": "date"
          },
          {
            "record": 203,
            "role": "date"
          },
          {
            "record": 318,
            "role": "content"
          }
        ]
      },
      {
        "start": 7329,
        "end": 7331,
        "text": ", ",
        "section": "body",
        "records": [
          {
            "record": 202,
            "role": "content"
          },
          {
            "record": 318,
            "role": "content"
          }
        ]
      },
      {
        "start": 7331,
        "end": 7355,
        "text": "the number of visits in ",
        "section": "body",
        "records": [
          {
            "record": 202,
            "role": "content"
          },
          {
            "record": 318,
            "role": "content"
          },
          {
            "record": 319,
            "role": "content"
          }
        ]
      },
      {
        "start": 7355,
        "end": 7370,
        "text": "both directions",
        "section": "body",
        "records": [
          {
            "record": 94,
            "role": "content"
          },
          {
            "record": 202,
            "role": "content"
          },
          {
            "record": 318,
            "role": "content"
          },
          {
            "record": 319,
            "role": "content"
          }
        ]
      },
      {
        "start": 7370,
        "end": 7383,
        "text": " amounted to ",
        "section": "body",
        "records": [
          {
            "record": 202,
            "role": "content"
          },
          {
            "record": 318,
            "role": "content"
          }
        ]
      },
      {
        "start": 7383,
        "end": 7390,
        "text": "200,000",
        "section": "body",
        "records": [
          {
            "record": 202,
            "role": "content"
          },
          {
            "record": 203,
            "role": "content"
          },
          {
            "record": 318,
            "role": "content"
          }
        ]
      },
      {
        "start": 7390,
        "end": 7395,
        "text": " and ",
        "section": "body",
        "records": [
          {
            "record": 318,
            "role": "content"
          }
        ]
      },
      {
        "start": 7395,
        "end": 7427,
        "text": "are expected to reach a new high",
        "section": "body",
        "records": [
          {
            "record": 318,
            "role": "content"
          },
          {
            "record": 319,
            "role": "content"
          }
        ]
      },
      {
        "start": 7427,
        "end": 7429,
        "text": ", ",
        "section": "body",
        "records": []
      },
      {
        "start": 7429,
        "end": 7448,
        "text": "official data from ",
        "section": "body",
        "records": [
          {
            "record": 318,
            "role": "speaker"
          }
        ]
      },
      {
        "start": 7448,
        "end": 7458,
        "text": "both sides",
        "section": "body",
        "records": [
          {
            "record": 77,
            "role": "content"
          },
          {
            "record": 318,
            "role": "speaker"
          }
        ]
      },
      {
        "start": 7458,
        "end": 7459,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 7459,
        "end": 7469,
        "text": "have shown",
        "section": "body",
        "records": [
          {
            "record": 318,
            "role": "cue"
          }
        ]
      },
      {
        "start": 7469,
        "end": 7470,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 7470,
        "end": 7472,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 7472,
        "end": 7479,
        "text": "Chinese",
        "section": "caption",
        "records": [
          {
            "record": 31,
            "role": "content"
          },
          {
            "record": 320,
            "role": "content"
          },
          {
            "record": 321,
            "role": "content"
          },
          {
            "record": 322,
            "role": "content"
          }
        ]
      },
      {
        "start": 7479,
        "end": 7480,
        "text": " ",
        "section": "caption",
        "records": [
          {
            "record": 31,
            "role": "content"
          },
          {
            "record": 320,
            "role": "content"
          },
          {
            "record": 321,
            "role": "content"
          }
        ]
      },
      {
        "start": 7480,
        "end": 7500,
        "text": "President Xi Jinping",
        "section": "caption",
        "records": [
          {
            "record": 31,
            "role": "content"
          },
          {
            "record": 320,
            "role": "content"
          },
          {
            "record": 321,
            "role": "content"
          },
          {
            "record": 323,
            "role": "content"
          }
        ]
      },
      {
        "start": 7500,
        "end": 7519,
        "text": " shakes hands with ",
        "section": "caption",
        "records": [
          {
            "record": 320,
            "role": "content"
          },
          {
            "record": 321,
            "role": "content"
          }
        ]
      },
      {
        "start": 7519,
        "end": 7525,
        "text": "Kazakh",
        "section": "caption",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 320,
            "role": "content"
          },
          {
            "record": 321,
            "role": "content"
          },
          {
            "record": 324,
            "role": "content"
          }
        ]
      },
      {
        "start": 7525,
        "end": 7526,
        "text": " ",
        "section": "caption",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 320,
            "role": "content"
          },
          {
            "record": 321,
            "role": "content"
          }
        ]
      },
      {
        "start": 7526,
        "end": 7557,
        "text": "President Kassym-Jomart Tokayev",
        "section": "caption",
        "records": [
          {
            "record": 16,
            "role": "content"
          },
          {
            "record": 320,
            "role": "content"
          },
          {
            "record": 321,
            "role": "content"
          },
          {
            "record": 325,
            "role": "content"
          }
        ]
      },
      {
        "start": 7557,
        "end": 7561,
        "text": " on ",
        "section": "caption",
        "records": [
          {
            "record": 320,
            "role": "content"
          },
          {
            "record": 321,
            "role": "content"
          }
        ]
      },
      {
        "start": 7561,
        "end": 7573,
        "text": "July 2, 2024",
        "section": "caption",
        "records": [
          {
            "record": 320,
            "role": "content"
          },
          {
            "record": 320,
            "role": "date"
          },
          {
            "record": 321,
            "role": "content"
          },
          {
            "record": 321,
            "role": "date"
          }
        ]
      },
      {
        "start": 7573,
        "end": 7574,
        "text": ".",
        "section": "caption",
        "records": [
          {
            "record": 320,
            "role": "content"
          }
        ]
      },
      {
        "start": 7574,
        "end": 7575,
        "text": " ",
        "section": null,
        "records": []
      },
      {
        "start": 7575,
        "end": 7576,
        "text": "(",
        "section": "credit",
        "records": [
          {
            "record": 320,
            "role": "content"
          }
        ]
      },
      {
        "start": 7576,
        "end": 7582,
        "text": "Xinhua",
        "section": "credit",
        "records": [
          {
            "record": 320,
            "role": "content"
          },
          {
            "record": 326,
            "role": "content"
          },
          {
            "record": 327,
            "role": "content"
          }
        ]
      },
      {
        "start": 7582,
        "end": 7583,
        "text": "/",
        "section": "credit",
        "records": [
          {
            "record": 320,
            "role": "content"
          },
          {
            "record": 326,
            "role": "content"
          }
        ]
      },
      {
        "start": 7583,
        "end": 7594,
        "text": "Xie Huanchi",
        "section": "credit",
        "records": [
          {
            "record": 320,
            "role": "content"
          },
          {
            "record": 326,
            "role": "content"
          },
          {
            "record": 328,
            "role": "content"
          }
        ]
      },
      {
        "start": 7594,
        "end": 7595,
        "text": ")",
        "section": "credit",
        "records": [
          {
            "record": 320,
            "role": "content"
          }
        ]
      },
      {
        "start": 7595,
        "end": 7597,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 7597,
        "end": 7598,
        "text": "\"",
        "section": "body",
        "records": []
      },
      {
        "start": 7598,
        "end": 7758,
        "text": "Cultural and people-to-people cooperation plays an important role in strengthening bilateral ties and fostering friendship between the peoples of our countries,",
        "section": "body",
        "records": [
          {
            "record": 329,
            "role": "content"
          }
        ]
      },
      {
        "start": 7758,
        "end": 7760,
        "text": "\" ",
        "section": "body",
        "records": []
      },
      {
        "start": 7760,
        "end": 7767,
        "text": "Tokayev",
        "section": "body",
        "records": [
          {
            "record": 329,
            "role": "speaker"
          },
          {
            "record": 330,
            "role": "content"
          }
        ]
      },
      {
        "start": 7767,
        "end": 7768,
        "text": " ",
        "section": "body",
        "records": []
      },
      {
        "start": 7768,
        "end": 7772,
        "text": "said",
        "section": "body",
        "records": [
          {
            "record": 329,
            "role": "cue"
          }
        ]
      },
      {
        "start": 7772,
        "end": 7773,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 7773,
        "end": 7774,
        "text": "\n",
        "section": null,
        "records": []
      },
      {
        "start": 7774,
        "end": 7775,
        "text": "\"",
        "section": "body",
        "records": []
      },
      {
        "start": 7775,
        "end": 7779,
        "text": "Our ",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          }
        ]
      },
      {
        "start": 7779,
        "end": 7792,
        "text": "two countries",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          },
          {
            "record": 77,
            "role": "content"
          }
        ]
      },
      {
        "start": 7792,
        "end": 7846,
        "text": " need to strengthen public support for an everlasting ",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          }
        ]
      },
      {
        "start": 7846,
        "end": 7851,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          },
          {
            "record": 331,
            "role": "content"
          }
        ]
      },
      {
        "start": 7851,
        "end": 7852,
        "text": "-",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          }
        ]
      },
      {
        "start": 7852,
        "end": 7862,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          },
          {
            "record": 332,
            "role": "content"
          }
        ]
      },
      {
        "start": 7862,
        "end": 7897,
        "text": " friendship. A deeper and stronger ",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          }
        ]
      },
      {
        "start": 7897,
        "end": 7902,
        "text": "China",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          },
          {
            "record": 333,
            "role": "content"
          }
        ]
      },
      {
        "start": 7902,
        "end": 7903,
        "text": "-",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          }
        ]
      },
      {
        "start": 7903,
        "end": 7913,
        "text": "Kazakhstan",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          },
          {
            "record": 334,
            "role": "content"
          }
        ]
      },
      {
        "start": 7913,
        "end": 7937,
        "text": " friendship is what our ",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          }
        ]
      },
      {
        "start": 7937,
        "end": 7948,
        "text": "two peoples",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          },
          {
            "record": 98,
            "role": "content"
          }
        ]
      },
      {
        "start": 7948,
        "end": 8165,
        "text": " aspire to. It is therefore important that we carry forward such friendship and enhance mutual understanding and affinity between our peoples through a diverse range of cultural and people-to-people exchange programs,",
        "section": "body",
        "records": [
          {
            "record": 64,
            "role": "content"
          }
        ]
      },
      {
        "start": 8165,
        "end": 8167,
        "text": "\" ",
        "section": "body",
        "records": []
      },
      {
        "start": 8167,
        "end": 8169,
        "text": "Xi",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 64,
            "role": "speaker"
          },
          {
            "record": 335,
            "role": "content"
          }
        ]
      },
      {
        "start": 8169,
        "end": 8170,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          }
        ]
      },
      {
        "start": 8170,
        "end": 8174,
        "text": "said",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 64,
            "role": "cue"
          }
        ]
      },
      {
        "start": 8174,
        "end": 8175,
        "text": " ",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          }
        ]
      },
      {
        "start": 8175,
        "end": 8196,
        "text": "in his signed article",
        "section": "body",
        "records": [
          {
            "record": 60,
            "role": "content"
          },
          {
            "record": 64,
            "role": "evidence"
          }
        ]
      },
      {
        "start": 8196,
        "end": 8197,
        "text": ".",
        "section": "body",
        "records": []
      },
      {
        "start": 8197,
        "end": 8199,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 8199,
        "end": 8207,
        "text": "Source: ",
        "section": "source",
        "records": []
      },
      {
        "start": 8207,
        "end": 8213,
        "text": "Xinhua",
        "section": "source",
        "records": [
          {
            "record": 336,
            "role": "content"
          }
        ]
      },
      {
        "start": 8213,
        "end": 8215,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 8215,
        "end": 8223,
        "text": "Source :",
        "section": "boilerplate",
        "records": []
      },
      {
        "start": 8223,
        "end": 8225,
        "text": "\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 8225,
        "end": 8239,
        "text": "Post a Comment",
        "section": "boilerplate",
        "records": []
      },
      {
        "start": 8239,
        "end": 8242,
        "text": "\n\n\n",
        "section": null,
        "records": []
      },
      {
        "start": 8242,
        "end": 8260,
        "text": "Post a Comment (0)",
        "section": "boilerplate",
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
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:arrival",
        "url": "/v1/events/china-kazakhstan-friendship:arrival",
        "label": "Xi arrives in Astana, Kazakhstan",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@85",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@85",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:sco-meeting-in-kazakhstan",
        "url": "/v1/relations/china-kazakhstan-friendship:sco-meeting-in-kazakhstan",
        "label": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization located-in Kazakhstan",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@117",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@117",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:sco-meeting",
        "url": "/v1/events/china-kazakhstan-friendship:sco-meeting",
        "label": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:xi-at-sco-meeting",
        "url": "/v1/relations/china-kazakhstan-friendship:xi-at-sco-meeting",
        "label": "Xi Jinping participates-in 24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:sco-meeting-of-council",
        "url": "/v1/relations/china-kazakhstan-friendship:sco-meeting-of-council",
        "label": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization part-of Council of Heads of State",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:meeting-24th",
        "url": "/v1/figures/china-kazakhstan-friendship:meeting-24th",
        "label": "24th Meeting 24th Meeting: meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:sco-meeting@159",
        "url": "/v1/mentions/china-kazakhstan-friendship:sco-meeting@159",
        "label": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
        "entity": {
          "id": "sco-meeting",
          "name": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
          "type": "meeting",
          "url": "/v1/entities/sco-meeting"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:council-of-sco",
        "url": "/v1/relations/china-kazakhstan-friendship:council-of-sco",
        "label": "Council of Heads of State part-of Shanghai Cooperation Organization",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:council-of-heads-of-state@179",
        "url": "/v1/mentions/china-kazakhstan-friendship:council-of-heads-of-state@179",
        "label": "Council of Heads of State",
        "entity": {
          "id": "council-of-heads-of-state",
          "name": "Council of Heads of State",
          "type": "organization",
          "url": "/v1/entities/council-of-heads-of-state"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:shanghai-cooperation-organization@212",
        "url": "/v1/mentions/china-kazakhstan-friendship:shanghai-cooperation-organization@212",
        "label": "Shanghai Cooperation Organization",
        "entity": {
          "id": "shanghai-cooperation-organization",
          "name": "Shanghai Cooperation Organization",
          "type": "organization",
          "url": "/v1/entities/shanghai-cooperation-organization"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:tokayev-president-of-kazakhstan",
        "url": "/v1/relations/china-kazakhstan-friendship:tokayev-president-of-kazakhstan",
        "label": "Kassym-Jomart Tokayev holds-office-in Kazakhstan",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:airport-welcome-ceremony",
        "url": "/v1/events/china-kazakhstan-friendship:airport-welcome-ceremony",
        "label": "Tokayev held a grand welcoming ceremony at the airport",
        "entity": null
      },
      {
        "kind": "conflict",
        "id": "china-kazakhstan-friendship:welcome-ceremony-date",
        "url": "/v1/conflicts/china-kazakhstan-friendship:welcome-ceremony-date",
        "label": "the day of the ceremony with which Tokayev welcomes Xi",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@248",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@248",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kassym-jomart-tokayev@255",
        "url": "/v1/mentions/china-kazakhstan-friendship:kassym-jomart-tokayev@255",
        "label": "Kassym-Jomart Tokayev",
        "entity": {
          "id": "kassym-jomart-tokayev",
          "name": "Kassym-Jomart Tokayev",
          "type": "person",
          "url": "/v1/entities/kassym-jomart-tokayev"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:astana-airport@326",
        "url": "/v1/mentions/china-kazakhstan-friendship:astana-airport@326",
        "label": "airport in Astana",
        "entity": {
          "id": "astana-airport",
          "name": "airport in Astana",
          "type": "facility",
          "url": "/v1/entities/astana-airport"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:dinner",
        "url": "/v1/events/china-kazakhstan-friendship:dinner",
        "label": "The two leaders had a cordial and friendly exchange over dinner",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:two-leaders",
        "url": "/v1/figures/china-kazakhstan-friendship:two-leaders",
        "label": "two leaders: leaders: Xi and Tokayev",
        "entity": null
      },
      {
        "kind": "image",
        "id": "china-kazakhstan-friendship:fighter-jets",
        "url": "/v1/images/china-kazakhstan-friendship:fighter-jets",
        "label": "Kazakh fighter jets paint the sky with colored smoke trails as Kazakh President Kassym-Jomart Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana, Kazakhstan, July 3, 2024.",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:fighter-jets",
        "url": "/v1/events/china-kazakhstan-friendship:fighter-jets",
        "label": "Kazakh fighter jets paint the sky with colored smoke trails",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@529",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@529",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:tokayev-welcomes-xi",
        "url": "/v1/relations/china-kazakhstan-friendship:tokayev-welcomes-xi",
        "label": "Kassym-Jomart Tokayev welcomes Xi Jinping",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:astana-welcome-ceremony",
        "url": "/v1/events/china-kazakhstan-friendship:astana-welcome-ceremony",
        "label": "Tokayev hosts a welcome ceremony for visiting Chinese President Xi Jinping, in Astana",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@592",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@592",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kassym-jomart-tokayev@599",
        "url": "/v1/mentions/china-kazakhstan-friendship:kassym-jomart-tokayev@599",
        "label": "Kassym-Jomart Tokayev",
        "entity": {
          "id": "kassym-jomart-tokayev",
          "name": "Kassym-Jomart Tokayev",
          "type": "person",
          "url": "/v1/entities/kassym-jomart-tokayev"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:xi-president-of-china",
        "url": "/v1/relations/china-kazakhstan-friendship:xi-president-of-china",
        "label": "Xi Jinping holds-office-in China",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@669",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@669",
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
        "id": "china-kazakhstan-friendship:xi-jinping@677",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@677",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:astana-in-kazakhstan",
        "url": "/v1/relations/china-kazakhstan-friendship:astana-in-kazakhstan",
        "label": "Astana located-in Kazakhstan",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:astana@702",
        "url": "/v1/mentions/china-kazakhstan-friendship:astana@702",
        "label": "Astana",
        "entity": {
          "id": "astana",
          "name": "Astana",
          "type": "place",
          "url": "/v1/entities/astana"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@710",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@710",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:lu-jinbo-for-xinhua",
        "url": "/v1/relations/china-kazakhstan-friendship:lu-jinbo-for-xinhua",
        "label": "Lu Jinbo photographer-for Xinhua",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xinhua@737",
        "url": "/v1/mentions/china-kazakhstan-friendship:xinhua@737",
        "label": "Xinhua",
        "entity": {
          "id": "xinhua",
          "name": "Xinhua",
          "type": "media",
          "url": "/v1/entities/xinhua"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:lu-jinbo@744",
        "url": "/v1/mentions/china-kazakhstan-friendship:lu-jinbo@744",
        "label": "Lu Jinbo",
        "entity": {
          "id": "lu-jinbo",
          "name": "Lu Jinbo",
          "type": "person",
          "url": "/v1/entities/lu-jinbo"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:state-visit",
        "url": "/v1/events/china-kazakhstan-friendship:state-visit",
        "label": "Xi's fifth visit to Kazakhstan, a state visit",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:xi-visits-kazakhstan",
        "url": "/v1/relations/china-kazakhstan-friendship:xi-visits-kazakhstan",
        "label": "Xi Jinping visits Kazakhstan",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:xi-visited-kazakhstan-in-2022",
        "url": "/v1/relations/china-kazakhstan-friendship:xi-visited-kazakhstan-in-2022",
        "label": "Xi Jinping visits Kazakhstan",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@764",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@764",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:fifth-visit",
        "url": "/v1/figures/china-kazakhstan-friendship:fifth-visit",
        "label": "fifth visit: visit of Xi to Kazakhstan",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@784",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@784",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:second-visit",
        "url": "/v1/figures/china-kazakhstan-friendship:second-visit",
        "label": "second one: visit of Xi to Kazakhstan in less than two years",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:less-than-two-years",
        "url": "/v1/figures/china-kazakhstan-friendship:less-than-two-years",
        "label": "less than two years: time within which this is Xi's second visit to Kazakhstan",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:previous-visit",
        "url": "/v1/events/china-kazakhstan-friendship:previous-visit",
        "label": "Xi's previous state visit to Kazakhstan in September 2022",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:golden-30-years-opened",
        "url": "/v1/events/china-kazakhstan-friendship:golden-30-years-opened",
        "label": "Bilateral cooperation embarked on a new \"golden 30 years\"",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:xi-new-journey",
        "url": "/v1/quotes/china-kazakhstan-friendship:xi-new-journey",
        "label": "Thirty-two years ago, China was among the first countries to recognize Kazakhstan's independence. China-Kazakhstan relations have since embarked on a new journey,",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:recognition-of-independence",
        "url": "/v1/events/china-kazakhstan-friendship:recognition-of-independence",
        "label": "China was among the first countries to recognize Kazakhstan's independence",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:new-journey",
        "url": "/v1/events/china-kazakhstan-friendship:new-journey",
        "label": "China-Kazakhstan relations have since embarked on a new journey",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-recognizes-kazakhstan",
        "url": "/v1/relations/china-kazakhstan-friendship:china-recognizes-kazakhstan",
        "label": "China recognizes Kazakhstan",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:thirty-two-years-ago",
        "url": "/v1/figures/china-kazakhstan-friendship:thirty-two-years-ago",
        "label": "Thirty-two years: time since China recognized Kazakhstan's independence",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@916",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@916",
        "label": "China",
        "entity": {
          "id": "china",
          "name": "China",
          "type": "country",
          "url": "/v1/entities/china"
        }
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:first-to-recognize",
        "url": "/v1/figures/china-kazakhstan-friendship:first-to-recognize",
        "label": "first countries: countries to recognize Kazakhstan's independence (China was among the first)",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@965",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@965",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@992",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@992",
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
        "id": "china-kazakhstan-friendship:kazakhstan@998",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@998",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:xi-author-of-signed-article",
        "url": "/v1/relations/china-kazakhstan-friendship:xi-author-of-signed-article",
        "label": "Xi Jinping author-of Staying True to Our Shared Commitment and Opening a New Chapter in China-Kazakhstan Relations",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@1058",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@1058",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:signed-article-published",
        "url": "/v1/events/china-kazakhstan-friendship:signed-article-published",
        "label": "A signed article by Xi is published in the Kazakh media",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@1104",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@1104",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:xi-public-support",
        "url": "/v1/quotes/china-kazakhstan-friendship:xi-public-support",
        "label": "Our two countries need to strengthen public support for an everlasting China-Kazakhstan friendship. A deeper and stronger China-Kazakhstan friendship is what our two peoples aspire to. It is therefore important that we carry forward such friendship and enhance mutual understanding and affinity between our peoples through a diverse range of cultural and people-to-people exchange programs,",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:xi-trend-of-history",
        "url": "/v1/quotes/china-kazakhstan-friendship:xi-trend-of-history",
        "label": "The history of China-Kazakhstan friendly exchanges is a strong testament to the fact that the development of our bilateral relationship conforms to the trend of history and that of our times,",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:xi-32-years",
        "url": "/v1/quotes/china-kazakhstan-friendship:xi-32-years",
        "label": "over the past 32 years since the two countries established diplomatic ties, their relationship has withstood the test of time and the vicissitudes of the international landscape, evolving into a unique permanent comprehensive strategic partnership",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:xi-silk-road-initiative",
        "url": "/v1/quotes/china-kazakhstan-friendship:xi-silk-road-initiative",
        "label": "11 years ago, he first put forward the initiative of jointly building the Silk Road Economic Belt in Kazakhstan",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:xi-belt-and-road",
        "url": "/v1/quotes/china-kazakhstan-friendship:xi-belt-and-road",
        "label": "today, Belt and Road cooperation between China and Kazakhstan has yielded fruitful results",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:xi-new-highs",
        "url": "/v1/quotes/china-kazakhstan-friendship:xi-new-highs",
        "label": "Two-way economic and trade cooperation has reached new highs, people-to-people and cultural exchanges have featured numerous highlights, and the two sides' international cooperation has been close and efficient, which has not only improved the well-being of the two peoples, but also injected more stability and positive energy into the international and regional situation",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:written-statement",
        "url": "/v1/events/china-kazakhstan-friendship:written-statement",
        "label": "Xi's written statement upon his arrival in Astana",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:astana@1203",
        "url": "/v1/mentions/china-kazakhstan-friendship:astana@1203",
        "label": "Astana",
        "entity": {
          "id": "astana",
          "name": "Astana",
          "type": "place",
          "url": "/v1/entities/astana"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@1211",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@1211",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:diplomatic-ties",
        "url": "/v1/events/china-kazakhstan-friendship:diplomatic-ties",
        "label": "The two countries established diplomatic ties",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:evolution-of-partnership",
        "url": "/v1/events/china-kazakhstan-friendship:evolution-of-partnership",
        "label": "Their relationship has evolved into a unique permanent comprehensive strategic partnership",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-kazakhstan-diplomatic-ties",
        "url": "/v1/relations/china-kazakhstan-friendship:china-kazakhstan-diplomatic-ties",
        "label": "China diplomatic-ties-with Kazakhstan",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:past-32-years",
        "url": "/v1/figures/china-kazakhstan-friendship:past-32-years",
        "label": "32 years: time since the two countries established diplomatic ties",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:two-countries",
        "url": "/v1/figures/china-kazakhstan-friendship:two-countries",
        "label": "two countries two sides two nations both countries both countries two nations two countries both sides two countries: countries, nations or sides of the bilateral relationship: China and Kazakhstan",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-in-partnership",
        "url": "/v1/relations/china-kazakhstan-friendship:china-in-partnership",
        "label": "China party-to permanent comprehensive strategic partnership",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakhstan-in-partnership",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakhstan-in-partnership",
        "label": "Kazakhstan party-to permanent comprehensive strategic partnership",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:permanent-comprehensive-strategic-partnership@1421",
        "url": "/v1/mentions/china-kazakhstan-friendship:permanent-comprehensive-strategic-partnership@1421",
        "label": "permanent comprehensive strategic partnership",
        "entity": {
          "id": "permanent-comprehensive-strategic-partnership",
          "name": "permanent comprehensive strategic partnership",
          "type": "partnership",
          "url": "/v1/entities/permanent-comprehensive-strategic-partnership"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@1469",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@1469",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:silk-road-initiative",
        "url": "/v1/events/china-kazakhstan-friendship:silk-road-initiative",
        "label": "Xi first put forward the initiative of jointly building the Silk Road Economic Belt",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:xi-proposed-silk-road-economic-belt",
        "url": "/v1/relations/china-kazakhstan-friendship:xi-proposed-silk-road-economic-belt",
        "label": "Xi Jinping proposed Silk Road Economic Belt",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:eleven-years-ago",
        "url": "/v1/figures/china-kazakhstan-friendship:eleven-years-ago",
        "label": "11 years: time since Xi put forward the initiative of jointly building the Silk Road Economic Belt",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:first-put-forward",
        "url": "/v1/figures/china-kazakhstan-friendship:first-put-forward",
        "label": "first put forward: time that Xi put forward the initiative of jointly building the Silk Road Economic Belt",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:silk-road-economic-belt@1560",
        "url": "/v1/mentions/china-kazakhstan-friendship:silk-road-economic-belt@1560",
        "label": "Silk Road Economic Belt",
        "entity": {
          "id": "silk-road-economic-belt",
          "name": "Silk Road Economic Belt",
          "type": "initiative",
          "url": "/v1/entities/silk-road-economic-belt"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@1587",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@1587",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:belt-and-road-cooperation",
        "url": "/v1/events/china-kazakhstan-friendship:belt-and-road-cooperation",
        "label": "Belt and Road cooperation between China and Kazakhstan has yielded fruitful results",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-in-belt-and-road",
        "url": "/v1/relations/china-kazakhstan-friendship:china-in-belt-and-road",
        "label": "China participates-in Belt and Road",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakhstan-in-belt-and-road",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakhstan-in-belt-and-road",
        "label": "Kazakhstan participates-in Belt and Road",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:belt-and-road@1618",
        "url": "/v1/mentions/china-kazakhstan-friendship:belt-and-road@1618",
        "label": "Belt and Road",
        "entity": {
          "id": "belt-and-road",
          "name": "Belt and Road",
          "type": "initiative",
          "url": "/v1/entities/belt-and-road"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@1652",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@1652",
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
        "id": "china-kazakhstan-friendship:kazakhstan@1662",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@1662",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:two-way",
        "url": "/v1/figures/china-kazakhstan-friendship:two-way",
        "label": "Two-way two-way both directions: directions of trade and travel between China and Kazakhstan",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:trade-cooperation-new-highs",
        "url": "/v1/events/china-kazakhstan-friendship:trade-cooperation-new-highs",
        "label": "Two-way economic and trade cooperation has reached new highs",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:exchanges-highlights",
        "url": "/v1/events/china-kazakhstan-friendship:exchanges-highlights",
        "label": "People-to-people and cultural exchanges have featured numerous highlights",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:international-cooperation",
        "url": "/v1/events/china-kazakhstan-friendship:international-cooperation",
        "label": "The two sides' international cooperation has been close and efficient",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:two-peoples",
        "url": "/v1/figures/china-kazakhstan-friendship:two-peoples",
        "label": "two peoples two peoples: peoples, of China and of Kazakhstan",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@2079",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@2079",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:trade-2023",
        "url": "/v1/events/china-kazakhstan-friendship:trade-2023",
        "label": "China was Kazakhstan's largest trading partner in 2023, with two-way trade up by 32 percent year-on-year",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-trades-with-kazakhstan",
        "url": "/v1/relations/china-kazakhstan-friendship:china-trades-with-kazakhstan",
        "label": "China trades-with Kazakhstan",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@2090",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@2090",
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
        "id": "china-kazakhstan-friendship:kazakhstan@2100",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@2100",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:trade-volume-2023",
        "url": "/v1/figures/china-kazakhstan-friendship:trade-volume-2023",
        "label": "41 billion U.S. dollars: two-way trade between China and Kazakhstan",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:trade-growth-2023",
        "url": "/v1/figures/china-kazakhstan-friendship:trade-growth-2023",
        "label": "up by 32 percent year-on-year: growth of two-way trade between China and Kazakhstan",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakhstan-exports-agricultural-products",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakhstan-exports-agricultural-products",
        "label": "Kazakhstan exports agricultural products",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakhstan-exports-metals",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakhstan-exports-metals",
        "label": "Kazakhstan exports metals",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakhstan-exports-crude-oil",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakhstan-exports-crude-oil",
        "label": "Kazakhstan exports crude oil",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakhstan-exports-to-china",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakhstan-exports-to-china",
        "label": "Kazakhstan exports-to China",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@2246",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@2246",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@2260",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@2260",
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
        "id": "china-kazakhstan-friendship:crude-oil@2274",
        "url": "/v1/mentions/china-kazakhstan-friendship:crude-oil@2274",
        "label": "crude oil",
        "entity": {
          "id": "crude-oil",
          "name": "crude oil",
          "type": "product",
          "url": "/v1/entities/crude-oil"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:metals@2285",
        "url": "/v1/mentions/china-kazakhstan-friendship:metals@2285",
        "label": "metals",
        "entity": {
          "id": "metals",
          "name": "metals",
          "type": "product",
          "url": "/v1/entities/metals"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:agricultural-products@2297",
        "url": "/v1/mentions/china-kazakhstan-friendship:agricultural-products@2297",
        "label": "agricultural products",
        "entity": {
          "id": "agricultural-products",
          "name": "agricultural products",
          "type": "product",
          "url": "/v1/entities/agricultural-products"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-exports-consumer-goods",
        "url": "/v1/relations/china-kazakhstan-friendship:china-exports-consumer-goods",
        "label": "China exports consumer goods",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-exports-electronics",
        "url": "/v1/relations/china-kazakhstan-friendship:china-exports-electronics",
        "label": "China exports electronics",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-exports-machinery",
        "url": "/v1/relations/china-kazakhstan-friendship:china-exports-machinery",
        "label": "China exports machinery",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-exports-to-kazakhstan",
        "url": "/v1/relations/china-kazakhstan-friendship:china-exports-to-kazakhstan",
        "label": "China exports-to Kazakhstan",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@2324",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@2324",
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
        "id": "china-kazakhstan-friendship:kazakhstan@2343",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@2343",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:machinery@2359",
        "url": "/v1/mentions/china-kazakhstan-friendship:machinery@2359",
        "label": "machinery",
        "entity": {
          "id": "machinery",
          "name": "machinery",
          "type": "product",
          "url": "/v1/entities/machinery"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:electronics@2370",
        "url": "/v1/mentions/china-kazakhstan-friendship:electronics@2370",
        "label": "electronics",
        "entity": {
          "id": "electronics",
          "name": "electronics",
          "type": "product",
          "url": "/v1/entities/electronics"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:consumer-goods@2387",
        "url": "/v1/mentions/china-kazakhstan-friendship:consumer-goods@2387",
        "label": "consumer goods",
        "entity": {
          "id": "consumer-goods",
          "name": "consumer goods",
          "type": "product",
          "url": "/v1/entities/consumer-goods"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:visa-free-policy",
        "url": "/v1/events/china-kazakhstan-friendship:visa-free-policy",
        "label": "Implementation of a mutual visa-free policy",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:agreements-sealed",
        "url": "/v1/events/china-kazakhstan-friendship:agreements-sealed",
        "label": "A number of important agreements have been sealed over the past year",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:tourism-year-announced",
        "url": "/v1/events/china-kazakhstan-friendship:tourism-year-announced",
        "label": "Announcement of 2024 as the \"Kazakhstan Tourism Year\" in China",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-in-visa-free-policy",
        "url": "/v1/relations/china-kazakhstan-friendship:china-in-visa-free-policy",
        "label": "China party-to mutual visa-free policy",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakhstan-in-visa-free-policy",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakhstan-in-visa-free-policy",
        "label": "Kazakhstan party-to mutual visa-free policy",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:mutual-visa-free-policy@2515",
        "url": "/v1/mentions/china-kazakhstan-friendship:mutual-visa-free-policy@2515",
        "label": "mutual visa-free policy",
        "entity": {
          "id": "mutual-visa-free-policy",
          "name": "mutual visa-free policy",
          "type": "agreement",
          "url": "/v1/entities/mutual-visa-free-policy"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:third-railway-checkpoint",
        "url": "/v1/events/china-kazakhstan-friendship:third-railway-checkpoint",
        "label": "Construction of a third railway checkpoint",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:third-checkpoint",
        "url": "/v1/figures/china-kazakhstan-friendship:third-checkpoint",
        "label": "third railway checkpoint: railway checkpoint",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:cultural-centers",
        "url": "/v1/events/china-kazakhstan-friendship:cultural-centers",
        "label": "Establishment of cultural centers",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:tourism-year",
        "url": "/v1/events/china-kazakhstan-friendship:tourism-year",
        "label": "2024 is the \"Kazakhstan Tourism Year\" in China",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:tourism-year-in-china",
        "url": "/v1/relations/china-kazakhstan-friendship:tourism-year-in-china",
        "label": "Kazakhstan Tourism Year located-in China",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan-tourism-year@2664",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan-tourism-year@2664",
        "label": "Kazakhstan Tourism Year",
        "entity": {
          "id": "kazakhstan-tourism-year",
          "name": "Kazakhstan Tourism Year",
          "type": "initiative",
          "url": "/v1/entities/kazakhstan-tourism-year"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@2692",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@2692",
        "label": "China",
        "entity": {
          "id": "china",
          "name": "China",
          "type": "country",
          "url": "/v1/entities/china"
        }
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:tokayev-solid-friendship",
        "url": "/v1/quotes/china-kazakhstan-friendship:tokayev-solid-friendship",
        "label": "The Kazakhstan-China relationship is built upon strong bonds of solid friendship and good neighborliness",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@2704",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@2704",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@2715",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@2715",
        "label": "China",
        "entity": {
          "id": "china",
          "name": "China",
          "type": "country",
          "url": "/v1/entities/china"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:tokayev-interview",
        "url": "/v1/events/china-kazakhstan-friendship:tokayev-interview",
        "label": "Tokayev speaks to Xinhua in an interview prior to Xi's visit",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:tokayev-interviewed-by-xinhua",
        "url": "/v1/relations/china-kazakhstan-friendship:tokayev-interviewed-by-xinhua",
        "label": "Kassym-Jomart Tokayev interviewed-by Xinhua",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:tokayev-new-golden-period",
        "url": "/v1/quotes/china-kazakhstan-friendship:tokayev-new-golden-period",
        "label": "bilateral cooperation embarked on a new \"golden 30 years\" during Xi's previous visit in 2022, the year marking the 30th anniversary of bilateral ties",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:tokayev-golden-30-years",
        "url": "/v1/quotes/china-kazakhstan-friendship:tokayev-golden-30-years",
        "label": "golden 30 years",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kassym-jomart-tokayev@2806",
        "url": "/v1/mentions/china-kazakhstan-friendship:kassym-jomart-tokayev@2806",
        "label": "Kassym-Jomart Tokayev",
        "entity": {
          "id": "kassym-jomart-tokayev",
          "name": "Kassym-Jomart Tokayev",
          "type": "person",
          "url": "/v1/entities/kassym-jomart-tokayev"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xinhua@2819",
        "url": "/v1/mentions/china-kazakhstan-friendship:xinhua@2819",
        "label": "Xinhua",
        "entity": {
          "id": "xinhua",
          "name": "Xinhua",
          "type": "media",
          "url": "/v1/entities/xinhua"
        }
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:tokayev-reads-chinese",
        "url": "/v1/quotes/china-kazakhstan-friendship:tokayev-reads-chinese",
        "label": "he now reads books in Chinese regularly and stays informed about Chinese political and socio-economic development",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@2851",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@2851",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:golden-30-years@2916",
        "url": "/v1/mentions/china-kazakhstan-friendship:golden-30-years@2916",
        "label": "golden 30 years",
        "entity": {
          "id": "golden-30-years",
          "name": "golden 30 years",
          "type": "era",
          "url": "/v1/entities/golden-30-years"
        }
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:golden-30-years",
        "url": "/v1/figures/china-kazakhstan-friendship:golden-30-years",
        "label": "30 years 30 years: length of the new \"golden\" period of bilateral cooperation",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@2940",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@2940",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:anniversary-of-ties",
        "url": "/v1/events/china-kazakhstan-friendship:anniversary-of-ties",
        "label": "2022 marks the 30th anniversary of bilateral ties",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:anniversary-30th",
        "url": "/v1/figures/china-kazakhstan-friendship:anniversary-30th",
        "label": "30th anniversary: anniversary of bilateral ties",
        "entity": null
      },
      {
        "kind": "image",
        "id": "china-kazakhstan-friendship:airport-ceremony",
        "url": "/v1/images/china-kazakhstan-friendship:airport-ceremony",
        "label": "A grand welcoming ceremony is held by Kazakh President Kassym-Jomart Tokayev to welcome Chinese President Xi Jinping at the airport in Astana, Kazakhstan, July 2, 2024.",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@3065",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@3065",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kassym-jomart-tokayev@3072",
        "url": "/v1/mentions/china-kazakhstan-friendship:kassym-jomart-tokayev@3072",
        "label": "Kassym-Jomart Tokayev",
        "entity": {
          "id": "kassym-jomart-tokayev",
          "name": "Kassym-Jomart Tokayev",
          "type": "person",
          "url": "/v1/entities/kassym-jomart-tokayev"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@3115",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@3115",
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
        "id": "china-kazakhstan-friendship:xi-jinping@3123",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@3123",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:airport-in-astana",
        "url": "/v1/relations/china-kazakhstan-friendship:airport-in-astana",
        "label": "airport in Astana located-in Astana",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:astana-airport@3151",
        "url": "/v1/mentions/china-kazakhstan-friendship:astana-airport@3151",
        "label": "airport in Astana",
        "entity": {
          "id": "astana-airport",
          "name": "airport in Astana",
          "type": "facility",
          "url": "/v1/entities/astana-airport"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:astana@3162",
        "url": "/v1/mentions/china-kazakhstan-friendship:astana@3162",
        "label": "Astana",
        "entity": {
          "id": "astana",
          "name": "Astana",
          "type": "place",
          "url": "/v1/entities/astana"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@3170",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@3170",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:yin-bogu-for-xinhua",
        "url": "/v1/relations/china-kazakhstan-friendship:yin-bogu-for-xinhua",
        "label": "Yin Bogu photographer-for Xinhua",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xinhua@3197",
        "url": "/v1/mentions/china-kazakhstan-friendship:xinhua@3197",
        "label": "Xinhua",
        "entity": {
          "id": "xinhua",
          "name": "Xinhua",
          "type": "media",
          "url": "/v1/entities/xinhua"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:yin-bogu@3204",
        "url": "/v1/mentions/china-kazakhstan-friendship:yin-bogu@3204",
        "label": "Yin Bogu",
        "entity": {
          "id": "yin-bogu",
          "name": "Yin Bogu",
          "type": "person",
          "url": "/v1/entities/yin-bogu"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:renewed-focus",
        "url": "/v1/events/china-kazakhstan-friendship:renewed-focus",
        "label": "Xi's visit is expected to bring a renewed focus on bilateral ties and cooperation",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@3215",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@3215",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:meetings-with-tokayev",
        "url": "/v1/events/china-kazakhstan-friendship:meetings-with-tokayev",
        "label": "A series of meetings between Xi and Tokayev",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:detailed-discussions",
        "url": "/v1/events/china-kazakhstan-friendship:detailed-discussions",
        "label": "Xi is expected to engage in detailed discussions on further strengthening cooperation",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kassym-jomart-tokayev@3376",
        "url": "/v1/mentions/china-kazakhstan-friendship:kassym-jomart-tokayev@3376",
        "label": "Kassym-Jomart Tokayev",
        "entity": {
          "id": "kassym-jomart-tokayev",
          "name": "Kassym-Jomart Tokayev",
          "type": "person",
          "url": "/v1/entities/kassym-jomart-tokayev"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@3385",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@3385",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:xi-meet-and-plan",
        "url": "/v1/quotes/china-kazakhstan-friendship:xi-meet-and-plan",
        "label": "meet and plan the way forward for further growth of China-Kazakhstan relations and discuss how best to take the China-Kazakhstan permanent comprehensive strategic partnership to new heights.",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@3505",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@3505",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kassym-jomart-tokayev@3524",
        "url": "/v1/mentions/china-kazakhstan-friendship:kassym-jomart-tokayev@3524",
        "label": "Kassym-Jomart Tokayev",
        "entity": {
          "id": "kassym-jomart-tokayev",
          "name": "Kassym-Jomart Tokayev",
          "type": "person",
          "url": "/v1/entities/kassym-jomart-tokayev"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@3590",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@3590",
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
        "id": "china-kazakhstan-friendship:kazakhstan@3596",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@3596",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@3650",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@3650",
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
        "id": "china-kazakhstan-friendship:kazakhstan@3656",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@3656",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:permanent-comprehensive-strategic-partnership@3667",
        "url": "/v1/mentions/china-kazakhstan-friendship:permanent-comprehensive-strategic-partnership@3667",
        "label": "permanent comprehensive strategic partnership",
        "entity": {
          "id": "permanent-comprehensive-strategic-partnership",
          "name": "permanent comprehensive strategic partnership",
          "type": "partnership",
          "url": "/v1/entities/permanent-comprehensive-strategic-partnership"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakhstan-neighbor-of-china",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakhstan-neighbor-of-china",
        "label": "Kazakhstan neighbor-of China",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:shaimergenova-close-neighbors",
        "url": "/v1/quotes/china-kazakhstan-friendship:shaimergenova-close-neighbors",
        "label": "Kazakhstan and China are close neighbors, true friends, and partners. Today, both countries are at a key stage of their development and revival,",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakhstan-friend-of-china",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakhstan-friend-of-china",
        "label": "Kazakhstan associated-with China",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@3732",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@3732",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@3747",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@3747",
        "label": "China",
        "entity": {
          "id": "china",
          "name": "China",
          "type": "country",
          "url": "/v1/entities/china"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:key-stage-of-development",
        "url": "/v1/events/china-kazakhstan-friendship:key-stage-of-development",
        "label": "Both countries are at a key stage of their development and revival",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:shaimergenova-at-china-studies-center",
        "url": "/v1/relations/china-kazakhstan-friendship:shaimergenova-at-china-studies-center",
        "label": "Gulnar Shaimergenova holds-office-in China Studies Center",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:gulnar-shaimergenova@3883",
        "url": "/v1/mentions/china-kazakhstan-friendship:gulnar-shaimergenova@3883",
        "label": "Gulnar Shaimergenova",
        "entity": {
          "id": "gulnar-shaimergenova",
          "name": "Gulnar Shaimergenova",
          "type": "person",
          "url": "/v1/entities/gulnar-shaimergenova"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-studies-center-in-kazakhstan",
        "url": "/v1/relations/china-kazakhstan-friendship:china-studies-center-in-kazakhstan",
        "label": "China Studies Center located-in Kazakhstan",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@3917",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@3917",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china-studies-center@3930",
        "url": "/v1/mentions/china-kazakhstan-friendship:china-studies-center@3930",
        "label": "China Studies Center",
        "entity": {
          "id": "china-studies-center",
          "name": "China Studies Center",
          "type": "organization",
          "url": "/v1/entities/china-studies-center"
        }
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:shaimergenova-leaders-opened",
        "url": "/v1/quotes/china-kazakhstan-friendship:shaimergenova-leaders-opened",
        "label": "The leaders of both countries have opened a new \"golden 30 years\" of bilateral cooperation",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:shaimergenova-golden-30-years",
        "url": "/v1/quotes/china-kazakhstan-friendship:shaimergenova-golden-30-years",
        "label": "golden 30 years",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:golden-30-years@4002",
        "url": "/v1/mentions/china-kazakhstan-friendship:golden-30-years@4002",
        "label": "golden 30 years",
        "entity": {
          "id": "golden-30-years",
          "name": "golden 30 years",
          "type": "era",
          "url": "/v1/entities/golden-30-years"
        }
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:shaimergenova-new-prospects",
        "url": "/v1/quotes/china-kazakhstan-friendship:shaimergenova-new-prospects",
        "label": "with bilateral relations growing at a high level, it is believed that Xi's visit this time will open up new prospects for bilateral cooperation",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:relations-growing",
        "url": "/v1/events/china-kazakhstan-friendship:relations-growing",
        "label": "Bilateral relations are growing at a high level",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:new-prospects",
        "url": "/v1/events/china-kazakhstan-friendship:new-prospects",
        "label": "Xi's visit will open up new prospects for bilateral cooperation",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@4137",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@4137",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "image",
        "id": "china-kazakhstan-friendship:arrival",
        "url": "/v1/images/china-kazakhstan-friendship:arrival",
        "label": "Chinese President Xi Jinping arrives in Astana, Kazakhstan, July 2, 2024, for the 24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization, and a state visit to Kazakhstan at the invitation of Kazakh President Kassym-Jomart Tokayev.",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@4213",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@4213",
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
        "id": "china-kazakhstan-friendship:xi-jinping@4221",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@4221",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:astana@4253",
        "url": "/v1/mentions/china-kazakhstan-friendship:astana@4253",
        "label": "Astana",
        "entity": {
          "id": "astana",
          "name": "Astana",
          "type": "place",
          "url": "/v1/entities/astana"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@4261",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@4261",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:visits-first-quarter-2024",
        "url": "/v1/events/china-kazakhstan-friendship:visits-first-quarter-2024",
        "label": "Visits in both directions amounted to 200,000 in the first quarter of this year",
        "entity": null
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:visits-first-quarter-2024",
        "url": "/v1/figures/china-kazakhstan-friendship:visits-first-quarter-2024",
        "label": "200,000: visits in both directions",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:chat",
        "url": "/v1/events/china-kazakhstan-friendship:chat",
        "label": "Xi chatted occasionally with Tokayev",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:tokayev-greets-xi",
        "url": "/v1/events/china-kazakhstan-friendship:tokayev-greets-xi",
        "label": "Tokayev greeted Xi at the airport together with a team of senior government officials",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:song-for-xi",
        "url": "/v1/events/china-kazakhstan-friendship:song-for-xi",
        "label": "A group of Kazakh teenagers greeted Xi with the song \"Ode to the Motherland\" in Chinese lyrics",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:lyric-beloved-homeland",
        "url": "/v1/quotes/china-kazakhstan-friendship:lyric-beloved-homeland",
        "label": "On the vast and beautiful land stands our beloved homeland. We love peace, we love our hometown. The unity and mutual love make us steel-like strong,",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:door-to-central-asia",
        "url": "/v1/events/china-kazakhstan-friendship:door-to-central-asia",
        "label": "Zhang Qian's mission opened the door to friendship and exchanges between China and Central Asia",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:zhang-qian-mission",
        "url": "/v1/events/china-kazakhstan-friendship:zhang-qian-mission",
        "label": "Zhang Qian led a diplomatic mission to the Western Regions",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:zhang-qian-visits-western-regions",
        "url": "/v1/relations/china-kazakhstan-friendship:zhang-qian-visits-western-regions",
        "label": "Zhang Qian visits Western Regions",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:xi-everlasting-friendship",
        "url": "/v1/quotes/china-kazakhstan-friendship:xi-everlasting-friendship",
        "label": "the everlasting friendship of the two nations has grown stronger over time, and set an example of solidarity, mutual benefit, and mutual success between neighboring countries",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:sco-meeting@4295",
        "url": "/v1/mentions/china-kazakhstan-friendship:sco-meeting@4295",
        "label": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
        "entity": {
          "id": "sco-meeting",
          "name": "24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization",
          "type": "meeting",
          "url": "/v1/entities/sco-meeting"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:council-of-heads-of-state@4315",
        "url": "/v1/mentions/china-kazakhstan-friendship:council-of-heads-of-state@4315",
        "label": "Council of Heads of State",
        "entity": {
          "id": "council-of-heads-of-state",
          "name": "Council of Heads of State",
          "type": "organization",
          "url": "/v1/entities/council-of-heads-of-state"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:shanghai-cooperation-organization@4348",
        "url": "/v1/mentions/china-kazakhstan-friendship:shanghai-cooperation-organization@4348",
        "label": "Shanghai Cooperation Organization",
        "entity": {
          "id": "shanghai-cooperation-organization",
          "name": "Shanghai Cooperation Organization",
          "type": "organization",
          "url": "/v1/entities/shanghai-cooperation-organization"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:invitation",
        "url": "/v1/events/china-kazakhstan-friendship:invitation",
        "label": "Tokayev invites Xi for a state visit to Kazakhstan",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@4404",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@4404",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:tokayev-invites-xi",
        "url": "/v1/relations/china-kazakhstan-friendship:tokayev-invites-xi",
        "label": "Kassym-Jomart Tokayev invites Xi Jinping",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@4436",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@4436",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kassym-jomart-tokayev@4443",
        "url": "/v1/mentions/china-kazakhstan-friendship:kassym-jomart-tokayev@4443",
        "label": "Kassym-Jomart Tokayev",
        "entity": {
          "id": "kassym-jomart-tokayev",
          "name": "Kassym-Jomart Tokayev",
          "type": "person",
          "url": "/v1/entities/kassym-jomart-tokayev"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:ju-peng-for-xinhua",
        "url": "/v1/relations/china-kazakhstan-friendship:ju-peng-for-xinhua",
        "label": "Ju Peng photographer-for Xinhua",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xinhua@4477",
        "url": "/v1/mentions/china-kazakhstan-friendship:xinhua@4477",
        "label": "Xinhua",
        "entity": {
          "id": "xinhua",
          "name": "Xinhua",
          "type": "media",
          "url": "/v1/entities/xinhua"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:ju-peng@4484",
        "url": "/v1/mentions/china-kazakhstan-friendship:ju-peng@4484",
        "label": "Ju Peng",
        "entity": {
          "id": "ju-peng",
          "name": "Ju Peng",
          "type": "person",
          "url": "/v1/entities/ju-peng"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@4495",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@4495",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:astana@4523",
        "url": "/v1/mentions/china-kazakhstan-friendship:astana@4523",
        "label": "Astana",
        "entity": {
          "id": "astana",
          "name": "Astana",
          "type": "place",
          "url": "/v1/entities/astana"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:friendship-grown-stronger",
        "url": "/v1/events/china-kazakhstan-friendship:friendship-grown-stronger",
        "label": "The everlasting friendship of the two nations has grown stronger over time",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@4728",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@4728",
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
        "id": "china-kazakhstan-friendship:kazakhstan@4734",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@4734",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@4906",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@4906",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:signed-article@4953",
        "url": "/v1/mentions/china-kazakhstan-friendship:signed-article@4953",
        "label": "Staying True to Our Shared Commitment and Opening a New Chapter in China-Kazakhstan Relations",
        "entity": {
          "id": "signed-article",
          "name": "Staying True to Our Shared Commitment and Opening a New Chapter in China-Kazakhstan Relations",
          "type": "work",
          "url": "/v1/entities/signed-article"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@5020",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@5020",
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
        "id": "china-kazakhstan-friendship:kazakhstan@5026",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@5026",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:over-2000-years-ago",
        "url": "/v1/figures/china-kazakhstan-friendship:over-2000-years-ago",
        "label": "Over 2,000 years: time since Zhang Qian led a diplomatic mission to the Western Regions",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:zhang-qian-envoy-of-china",
        "url": "/v1/relations/china-kazakhstan-friendship:zhang-qian-envoy-of-china",
        "label": "Zhang Qian envoy-of China",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:zhang-qian@5178",
        "url": "/v1/mentions/china-kazakhstan-friendship:zhang-qian@5178",
        "label": "Zhang Qian",
        "entity": {
          "id": "zhang-qian",
          "name": "Zhang Qian",
          "type": "person",
          "url": "/v1/entities/zhang-qian"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@5212",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@5212",
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
        "id": "china-kazakhstan-friendship:western-regions@5250",
        "url": "/v1/mentions/china-kazakhstan-friendship:western-regions@5250",
        "label": "Western Regions",
        "entity": {
          "id": "western-regions",
          "name": "Western Regions",
          "type": "place",
          "url": "/v1/entities/western-regions"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@5320",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@5320",
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
        "id": "china-kazakhstan-friendship:central-asia@5330",
        "url": "/v1/mentions/china-kazakhstan-friendship:central-asia@5330",
        "label": "Central Asia",
        "entity": {
          "id": "central-asia",
          "name": "Central Asia",
          "type": "place",
          "url": "/v1/entities/central-asia"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:silk-road-exchanges",
        "url": "/v1/events/china-kazakhstan-friendship:silk-road-exchanges",
        "label": "The ancient Silk Road contributed to the friendly exchanges and mutual learning between China and Kazakhstan",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:zhang-qian-silk-road",
        "url": "/v1/relations/china-kazakhstan-friendship:zhang-qian-silk-road",
        "label": "Zhang Qian associated-with Silk Road",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:silk-road@5356",
        "url": "/v1/mentions/china-kazakhstan-friendship:silk-road@5356",
        "label": "Silk Road",
        "entity": {
          "id": "silk-road",
          "name": "Silk Road",
          "type": "place",
          "url": "/v1/entities/silk-road"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:zhang-qian@5376",
        "url": "/v1/mentions/china-kazakhstan-friendship:zhang-qian@5376",
        "label": "Zhang Qian",
        "entity": {
          "id": "zhang-qian",
          "name": "Zhang Qian",
          "type": "person",
          "url": "/v1/entities/zhang-qian"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@5463",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@5463",
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
        "id": "china-kazakhstan-friendship:kazakhstan@5473",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@5473",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:friendship-envoys",
        "url": "/v1/events/china-kazakhstan-friendship:friendship-envoys",
        "label": "The new era has welcomed more China-Kazakhstan friendship envoys",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kudaibergen-friendship-envoy-china",
        "url": "/v1/relations/china-kazakhstan-friendship:kudaibergen-friendship-envoy-china",
        "label": "Dimash Kudaibergen associated-with China",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kudaibergen-friendship-envoy-kazakhstan",
        "url": "/v1/relations/china-kazakhstan-friendship:kudaibergen-friendship-envoy-kazakhstan",
        "label": "Dimash Kudaibergen associated-with Kazakhstan",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:tulenov-friendship-envoy-china",
        "url": "/v1/relations/china-kazakhstan-friendship:tulenov-friendship-envoy-china",
        "label": "Ruslan Tulenov associated-with China",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:tulenov-friendship-envoy-kazakhstan",
        "url": "/v1/relations/china-kazakhstan-friendship:tulenov-friendship-envoy-kazakhstan",
        "label": "Ruslan Tulenov associated-with Kazakhstan",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kabibekov-friendship-envoy-china",
        "url": "/v1/relations/china-kazakhstan-friendship:kabibekov-friendship-envoy-china",
        "label": "Saulebek Kabibekov associated-with China",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kabibekov-friendship-envoy-kazakhstan",
        "url": "/v1/relations/china-kazakhstan-friendship:kabibekov-friendship-envoy-kazakhstan",
        "label": "Saulebek Kabibekov associated-with Kazakhstan",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@5520",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@5520",
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
        "id": "china-kazakhstan-friendship:kazakhstan@5526",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@5526",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kabibekov-ophthalmologist",
        "url": "/v1/relations/china-kazakhstan-friendship:kabibekov-ophthalmologist",
        "label": "Saulebek Kabibekov has-occupation ophthalmologist",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:ophthalmologist@5568",
        "url": "/v1/mentions/china-kazakhstan-friendship:ophthalmologist@5568",
        "label": "ophthalmologist",
        "entity": {
          "id": "ophthalmologist",
          "name": "ophthalmologist",
          "type": "occupation",
          "url": "/v1/entities/ophthalmologist"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:saulebek-kabibekov@5584",
        "url": "/v1/mentions/china-kazakhstan-friendship:saulebek-kabibekov@5584",
        "label": "Saulebek Kabibekov",
        "entity": {
          "id": "saulebek-kabibekov",
          "name": "Saulebek Kabibekov",
          "type": "person",
          "url": "/v1/entities/saulebek-kabibekov"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:blood-donation",
        "url": "/v1/events/china-kazakhstan-friendship:blood-donation",
        "label": "Ruslan Tulenov voluntarily donated his rare type of blood in China",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:ruslan-tulenov@5609",
        "url": "/v1/mentions/china-kazakhstan-friendship:ruslan-tulenov@5609",
        "label": "Ruslan Tulenov",
        "entity": {
          "id": "ruslan-tulenov",
          "name": "Ruslan Tulenov",
          "type": "person",
          "url": "/v1/entities/ruslan-tulenov"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:ruslan-tulenov@5620",
        "url": "/v1/mentions/china-kazakhstan-friendship:ruslan-tulenov@5620",
        "label": "Ruslan Tulenov",
        "entity": {
          "id": "ruslan-tulenov",
          "name": "Ruslan Tulenov",
          "type": "person",
          "url": "/v1/entities/ruslan-tulenov"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@5686",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@5686",
        "label": "China",
        "entity": {
          "id": "china",
          "name": "China",
          "type": "country",
          "url": "/v1/entities/china"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kudaibergen-singer",
        "url": "/v1/relations/china-kazakhstan-friendship:kudaibergen-singer",
        "label": "Dimash Kudaibergen has-occupation singer",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:singer@5709",
        "url": "/v1/mentions/china-kazakhstan-friendship:singer@5709",
        "label": "singer",
        "entity": {
          "id": "singer",
          "name": "singer",
          "type": "occupation",
          "url": "/v1/entities/singer"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:dimash-kudaibergen@5716",
        "url": "/v1/mentions/china-kazakhstan-friendship:dimash-kudaibergen@5716",
        "label": "Dimash Kudaibergen",
        "entity": {
          "id": "dimash-kudaibergen",
          "name": "Dimash Kudaibergen",
          "type": "person",
          "url": "/v1/entities/dimash-kudaibergen"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:astana-airport@5827",
        "url": "/v1/mentions/china-kazakhstan-friendship:astana-airport@5827",
        "label": "airport in Astana",
        "entity": {
          "id": "astana-airport",
          "name": "airport in Astana",
          "type": "facility",
          "url": "/v1/entities/astana-airport"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:astana@5838",
        "url": "/v1/mentions/china-kazakhstan-friendship:astana@5838",
        "label": "Astana",
        "entity": {
          "id": "astana",
          "name": "Astana",
          "type": "place",
          "url": "/v1/entities/astana"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@5850",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@5850",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@6028",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@6028",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@6073",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@6073",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:astana-airport@6083",
        "url": "/v1/mentions/china-kazakhstan-friendship:astana-airport@6083",
        "label": "airport in Astana",
        "entity": {
          "id": "astana-airport",
          "name": "airport in Astana",
          "type": "facility",
          "url": "/v1/entities/astana-airport"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:song-in-chinese",
        "url": "/v1/relations/china-kazakhstan-friendship:song-in-chinese",
        "label": "Ode to the Motherland in-language Chinese",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:ode-to-the-motherland@6106",
        "url": "/v1/mentions/china-kazakhstan-friendship:ode-to-the-motherland@6106",
        "label": "Ode to the Motherland",
        "entity": {
          "id": "ode-to-the-motherland",
          "name": "Ode to the Motherland",
          "type": "work",
          "url": "/v1/entities/ode-to-the-motherland"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:chinese-language@6132",
        "url": "/v1/mentions/china-kazakhstan-friendship:chinese-language@6132",
        "label": "Chinese",
        "entity": {
          "id": "chinese-language",
          "name": "Chinese",
          "type": "language",
          "url": "/v1/entities/chinese-language"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakh-people-welcome-xi",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakh-people-welcome-xi",
        "label": "Kazakh people welcomes Xi Jinping",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakh-people@6192",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakh-people@6192",
        "label": "Kazakh people",
        "entity": {
          "id": "kazakh-people",
          "name": "Kazakh people",
          "type": "people",
          "url": "/v1/entities/kazakh-people"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@6210",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@6210",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:astana-airport@6222",
        "url": "/v1/mentions/china-kazakhstan-friendship:astana-airport@6222",
        "label": "airport in Astana",
        "entity": {
          "id": "astana-airport",
          "name": "airport in Astana",
          "type": "facility",
          "url": "/v1/entities/astana-airport"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kassym-jomart-tokayev@6231",
        "url": "/v1/mentions/china-kazakhstan-friendship:kassym-jomart-tokayev@6231",
        "label": "Kassym-Jomart Tokayev",
        "entity": {
          "id": "kassym-jomart-tokayev",
          "name": "Kassym-Jomart Tokayev",
          "type": "person",
          "url": "/v1/entities/kassym-jomart-tokayev"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@6247",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@6247",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@6303",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@6303",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:tokayev-speaks-chinese",
        "url": "/v1/relations/china-kazakhstan-friendship:tokayev-speaks-chinese",
        "label": "Kassym-Jomart Tokayev speaks Chinese",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kassym-jomart-tokayev@6332",
        "url": "/v1/mentions/china-kazakhstan-friendship:kassym-jomart-tokayev@6332",
        "label": "Kassym-Jomart Tokayev",
        "entity": {
          "id": "kassym-jomart-tokayev",
          "name": "Kassym-Jomart Tokayev",
          "type": "person",
          "url": "/v1/entities/kassym-jomart-tokayev"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:chinese-language@6362",
        "url": "/v1/mentions/china-kazakhstan-friendship:chinese-language@6362",
        "label": "Chinese",
        "entity": {
          "id": "chinese-language",
          "name": "Chinese",
          "type": "language",
          "url": "/v1/entities/chinese-language"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:tokayev-learns-chinese",
        "url": "/v1/events/china-kazakhstan-friendship:tokayev-learns-chinese",
        "label": "Tokayev began learning Chinese when he was in college",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:chinese-language@6391",
        "url": "/v1/mentions/china-kazakhstan-friendship:chinese-language@6391",
        "label": "Chinese",
        "entity": {
          "id": "chinese-language",
          "name": "Chinese",
          "type": "language",
          "url": "/v1/entities/chinese-language"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xinhua@6452",
        "url": "/v1/mentions/china-kazakhstan-friendship:xinhua@6452",
        "label": "Xinhua",
        "entity": {
          "id": "xinhua",
          "name": "Xinhua",
          "type": "media",
          "url": "/v1/entities/xinhua"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kassym-jomart-tokayev@6460",
        "url": "/v1/mentions/china-kazakhstan-friendship:kassym-jomart-tokayev@6460",
        "label": "Kassym-Jomart Tokayev",
        "entity": {
          "id": "kassym-jomart-tokayev",
          "name": "Kassym-Jomart Tokayev",
          "type": "person",
          "url": "/v1/entities/kassym-jomart-tokayev"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:tokayev-reads-chinese",
        "url": "/v1/events/china-kazakhstan-friendship:tokayev-reads-chinese",
        "label": "Tokayev now reads books in Chinese regularly and stays informed about Chinese political and socio-economic development",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:chinese-language@6495",
        "url": "/v1/mentions/china-kazakhstan-friendship:chinese-language@6495",
        "label": "Chinese",
        "entity": {
          "id": "chinese-language",
          "name": "Chinese",
          "type": "language",
          "url": "/v1/entities/chinese-language"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@6538",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@6538",
        "label": "China",
        "entity": {
          "id": "china",
          "name": "China",
          "type": "country",
          "url": "/v1/entities/china"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:importance-recognized",
        "url": "/v1/events/china-kazakhstan-friendship:importance-recognized",
        "label": "China and Kazakhstan have recognized the importance of fostering greater understanding and friendship between their peoples",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-in-luban-workshop",
        "url": "/v1/relations/china-kazakhstan-friendship:china-in-luban-workshop",
        "label": "China participates-in Luban Workshop",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakhstan-in-luban-workshop",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakhstan-in-luban-workshop",
        "label": "Kazakhstan participates-in Luban Workshop",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-in-cultural-centers-agreement",
        "url": "/v1/relations/china-kazakhstan-friendship:china-in-cultural-centers-agreement",
        "label": "China party-to bilateral agreement on mutual establishment of cultural centers",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakhstan-in-cultural-centers-agreement",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakhstan-in-cultural-centers-agreement",
        "label": "Kazakhstan party-to bilateral agreement on mutual establishment of cultural centers",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@6599",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@6599",
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
        "id": "china-kazakhstan-friendship:kazakhstan@6609",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@6609",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:one-major-cornerstone",
        "url": "/v1/figures/china-kazakhstan-friendship:one-major-cornerstone",
        "label": "one major cornerstone: major cornerstone of the bilateral relationship: cultural exchanges",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:cultural-centers-agreement",
        "url": "/v1/events/china-kazakhstan-friendship:cultural-centers-agreement",
        "label": "A bilateral agreement on mutual establishment of cultural centers has been signed",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:cultural-centers-agreement@6812",
        "url": "/v1/mentions/china-kazakhstan-friendship:cultural-centers-agreement@6812",
        "label": "bilateral agreement on mutual establishment of cultural centers",
        "entity": {
          "id": "cultural-centers-agreement",
          "name": "bilateral agreement on mutual establishment of cultural centers",
          "type": "agreement",
          "url": "/v1/entities/cultural-centers-agreement"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:the-composer",
        "url": "/v1/events/china-kazakhstan-friendship:the-composer",
        "label": "Chinese and Kazakh filmmakers have co-produced the film \"The Composer\"",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:china-co-produced-the-composer",
        "url": "/v1/relations/china-kazakhstan-friendship:china-co-produced-the-composer",
        "label": "China co-produced The Composer",
        "entity": null
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:kazakhstan-co-produced-the-composer",
        "url": "/v1/relations/china-kazakhstan-friendship:kazakhstan-co-produced-the-composer",
        "label": "Kazakhstan co-produced The Composer",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@6893",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@6893",
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
        "id": "china-kazakhstan-friendship:kazakhstan@6905",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@6905",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:the-composer@6957",
        "url": "/v1/mentions/china-kazakhstan-friendship:the-composer@6957",
        "label": "The Composer",
        "entity": {
          "id": "the-composer",
          "name": "The Composer",
          "type": "work",
          "url": "/v1/entities/the-composer"
        }
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:first-co-production",
        "url": "/v1/figures/china-kazakhstan-friendship:first-co-production",
        "label": "first co-production: co-production of Chinese and Kazakh filmmakers",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:cultural-programs",
        "url": "/v1/events/china-kazakhstan-friendship:cultural-programs",
        "label": "Bilateral programs for cultural cooperation have been implemented",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:chinese-university-campus",
        "url": "/v1/events/china-kazakhstan-friendship:chinese-university-campus",
        "label": "A Chinese university campus in Kazakhstan has been implemented",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@7056",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@7056",
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
        "id": "china-kazakhstan-friendship:kazakhstan@7085",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@7085",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:luban-workshop",
        "url": "/v1/events/china-kazakhstan-friendship:luban-workshop",
        "label": "A Luban Workshop has been implemented",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:luban-workshop@7099",
        "url": "/v1/mentions/china-kazakhstan-friendship:luban-workshop@7099",
        "label": "Luban Workshop",
        "entity": {
          "id": "luban-workshop",
          "name": "Luban Workshop",
          "type": "initiative",
          "url": "/v1/entities/luban-workshop"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:chinese-medicine-center",
        "url": "/v1/events/china-kazakhstan-friendship:chinese-medicine-center",
        "label": "A center of traditional Chinese medicine has been implemented",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@7143",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@7143",
        "label": "China",
        "entity": {
          "id": "china",
          "name": "China",
          "type": "country",
          "url": "/v1/entities/china"
        }
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:cross-border-trips-2023",
        "url": "/v1/events/china-kazakhstan-friendship:cross-border-trips-2023",
        "label": "600,000 cross-border trips were recorded in 2023",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:mutual-visa-free-policy@7199",
        "url": "/v1/mentions/china-kazakhstan-friendship:mutual-visa-free-policy@7199",
        "label": "mutual visa-free policy",
        "entity": {
          "id": "mutual-visa-free-policy",
          "name": "mutual visa-free policy",
          "type": "agreement",
          "url": "/v1/entities/mutual-visa-free-policy"
        }
      },
      {
        "kind": "figure",
        "id": "china-kazakhstan-friendship:cross-border-trips-2023",
        "url": "/v1/figures/china-kazakhstan-friendship:cross-border-trips-2023",
        "label": "600,000 cross-border trips: cross-border trips",
        "entity": null
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:official-data-visits",
        "url": "/v1/quotes/china-kazakhstan-friendship:official-data-visits",
        "label": "In the first quarter of this year, the number of visits in both directions amounted to 200,000 and are expected to reach a new high",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:visits-new-high",
        "url": "/v1/events/china-kazakhstan-friendship:visits-new-high",
        "label": "Visits in both directions are expected to reach a new high",
        "entity": null
      },
      {
        "kind": "image",
        "id": "china-kazakhstan-friendship:handshake",
        "url": "/v1/images/china-kazakhstan-friendship:handshake",
        "label": "Chinese President Xi Jinping shakes hands with Kazakh President Kassym-Jomart Tokayev on July 2, 2024.",
        "entity": null
      },
      {
        "kind": "event",
        "id": "china-kazakhstan-friendship:handshake",
        "url": "/v1/events/china-kazakhstan-friendship:handshake",
        "label": "Xi shakes hands with Tokayev",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@7472",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@7472",
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
        "id": "china-kazakhstan-friendship:xi-jinping@7480",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@7480",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kazakhstan@7519",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@7519",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kassym-jomart-tokayev@7526",
        "url": "/v1/mentions/china-kazakhstan-friendship:kassym-jomart-tokayev@7526",
        "label": "Kassym-Jomart Tokayev",
        "entity": {
          "id": "kassym-jomart-tokayev",
          "name": "Kassym-Jomart Tokayev",
          "type": "person",
          "url": "/v1/entities/kassym-jomart-tokayev"
        }
      },
      {
        "kind": "relation",
        "id": "china-kazakhstan-friendship:xie-huanchi-for-xinhua",
        "url": "/v1/relations/china-kazakhstan-friendship:xie-huanchi-for-xinhua",
        "label": "Xie Huanchi photographer-for Xinhua",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xinhua@7576",
        "url": "/v1/mentions/china-kazakhstan-friendship:xinhua@7576",
        "label": "Xinhua",
        "entity": {
          "id": "xinhua",
          "name": "Xinhua",
          "type": "media",
          "url": "/v1/entities/xinhua"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xie-huanchi@7583",
        "url": "/v1/mentions/china-kazakhstan-friendship:xie-huanchi@7583",
        "label": "Xie Huanchi",
        "entity": {
          "id": "xie-huanchi",
          "name": "Xie Huanchi",
          "type": "person",
          "url": "/v1/entities/xie-huanchi"
        }
      },
      {
        "kind": "quote",
        "id": "china-kazakhstan-friendship:tokayev-cultural-cooperation",
        "url": "/v1/quotes/china-kazakhstan-friendship:tokayev-cultural-cooperation",
        "label": "Cultural and people-to-people cooperation plays an important role in strengthening bilateral ties and fostering friendship between the peoples of our countries,",
        "entity": null
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:kassym-jomart-tokayev@7760",
        "url": "/v1/mentions/china-kazakhstan-friendship:kassym-jomart-tokayev@7760",
        "label": "Kassym-Jomart Tokayev",
        "entity": {
          "id": "kassym-jomart-tokayev",
          "name": "Kassym-Jomart Tokayev",
          "type": "person",
          "url": "/v1/entities/kassym-jomart-tokayev"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@7846",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@7846",
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
        "id": "china-kazakhstan-friendship:kazakhstan@7852",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@7852",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:china@7897",
        "url": "/v1/mentions/china-kazakhstan-friendship:china@7897",
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
        "id": "china-kazakhstan-friendship:kazakhstan@7903",
        "url": "/v1/mentions/china-kazakhstan-friendship:kazakhstan@7903",
        "label": "Kazakhstan",
        "entity": {
          "id": "kazakhstan",
          "name": "Kazakhstan",
          "type": "country",
          "url": "/v1/entities/kazakhstan"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xi-jinping@8167",
        "url": "/v1/mentions/china-kazakhstan-friendship:xi-jinping@8167",
        "label": "Xi Jinping",
        "entity": {
          "id": "xi-jinping",
          "name": "Xi Jinping",
          "type": "person",
          "url": "/v1/entities/xi-jinping"
        }
      },
      {
        "kind": "mention",
        "id": "china-kazakhstan-friendship:xinhua@8207",
        "url": "/v1/mentions/china-kazakhstan-friendship:xinhua@8207",
        "label": "Xinhua",
        "entity": {
          "id": "xinhua",
          "name": "Xinhua",
          "type": "media",
          "url": "/v1/entities/xinhua"
        }
      }
    ],
    "start": 0,
    "end": 8260,
    "length": 8260,
    "offsetUnit": "codepoint",
    "links": {
      "self": "/v1/articles/china-kazakhstan-friendship/segments?start=0&end=8260",
      "first": "/v1/articles/china-kazakhstan-friendship/segments?start=0&end=8260",
      "prev": null,
      "next": null
    }
  }
}
