import t from 'tap'
import { outline, readAll } from '../documents.js'

const TEXT = '😀 Zoe\u0308 left Oslo.'
const HEAD =
  'UUID,FILE,QUOTE_TRANSCRIPTION,ANCHOR,TYPE,URI,VOCAB_LABEL,VOCAB_TEMPORAL_BOUNDS,LAT,LNG,PLACE_TYPE,VERIFICATION_STATUS,TAGS,COMMENTS,GROUP_ID,GROUP_ORDER'

t.test('Recogito CSV', async (t) => {
  const csv = [
    HEAD,
    'a1,rain.txt,Zoe\u0308,char-offset:3,PERSON,,,,,,,,author|friend,"She, a ""poet""",,',
    'a2,rain.txt,Oslo,char-offset:13,PLACE,http://sws.geonames.org/3143244,Oslo,,59.9,,,VERIFIED,,,,',
    'a3,rain.txt,Oslo,char-offset:2,,,,,,,,,weather,,,',
    'a4,rain.jpg,,"tbox:x=1,y=2",PLACE,,,,,,,,,,,',
    'a5,rain.txt,left,char-offset:8,,,,,,,,,,,,',
  ].join('\r\n')
  const results = await readAll('recogito', 'a.csv', csv, { text: TEXT })
  t.strictSame(results.flatMap(outline), [
    'PERSON: Zoe\u0308',
    'PLACE: Oslo',
    'weather: Oslo',
    '@Zoe\u0308 author=',
    '@Zoe\u0308 friend=',
    '=Oslo GeoNames:3143244',
    '#Zoe\u0308 She, a "poet"',
    '!5 a4 PLACE: "tbox:x=1,y=2" is not a place in a text',
    '!6 a5 untyped: has neither a type nor a tag',
    '?1 LAT',
  ])
})

t.test('a table without the columns of Recogito is a fault', async (t) => {
  const results = await readAll('recogito', 'a.csv', 'a,b\n1,2', { text: TEXT })
  t.strictSame(results.flatMap(outline), ['error file "a.csv" has no columns UUID and ANCHOR'])
})
