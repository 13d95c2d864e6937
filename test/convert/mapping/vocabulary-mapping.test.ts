import t from 'tap'
import { readMapping } from '../../../src/convert/mapping/read-mapping.js'

/* Names of ACE, PLOVER, Wikidata and schema.org become the terms that they match. */

const mapping = readMapping()

for (const [type, event] of [
  ['Life.Die', 'death'],
  ['Die', 'death'],
  ['Life:Die', 'death'],
  ['Conflict.Attack', 'attack'],
  ['ASSAULT', 'attack'],
  ['Justice.Arrest-Jail', 'arrest'],
  ['Acquit', 'ruling'],
  ['Meet', 'meeting'],
  ['Personnel.Elect', 'election'],
  ['VoteAction', 'vote'],
  ['outbreak', 'outbreak'],
  ['Transport', 'travel'],
  ['End-Position', undefined],
  ['CONSULT', undefined],
] as const) {
  t.test(`an event of type ${type} becomes ${event ?? 'nothing: it may be several'}`, async (t) => {
    const rule = mapping.events.get(type)
    t.equal(rule && 'event' in rule ? rule.event : undefined, event)
  })
}

for (const [type, relation] of [
  ['ORG-AFF.Founder', 'Arg1 founded Arg2'],
  ['Student-Alum', 'Arg1 studied-at Arg2'],
  ['P26', 'Arg1 spouse-of Arg2'],
  ['P112', 'Arg2 founded Arg1'],
  ['author', 'Arg2 author-of Arg1'],
  ['worksFor', 'Arg1 employed-by Arg2'],
  ['Employment', 'Arg1 employed-by Arg2'],
  ['Family', 'Arg1 relative-of Arg2'],
  ['sibling-of', 'Arg1 sibling-of Arg2'],
  ['Live_In', 'Arg1 lives-in Arg2'],
  ['relatedTo', 'Arg1 relative-of Arg2'],
  ['Near', undefined],
] as const) {
  t.test(`a relation of type ${type} becomes ${relation ?? 'nothing'}`, async (t) => {
    const [rule] = mapping.relations.get(type) ?? []
    t.equal(
      rule && 'relation' in rule ? `${rule.subject} ${rule.relation} ${rule.object}` : undefined,
      relation,
    )
  })
}

for (const [type, entity] of [
  ['NORP', 'group'],
  ['LAW', 'law'],
  ['VEH', 'vehicle'],
  ['WEA', 'weapon'],
  ['MISC', 'other'],
  ['award', 'award'],
  ['Country', 'country'],
  ['GPE', 'place'],
] as const) {
  t.test(`a span of type ${type} is a mention of a ${entity}`, async (t) => {
    t.match(mapping.spans.get(type), { entity })
  })
}
