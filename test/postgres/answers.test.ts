import t from 'tap'
import { loadedIntoBoth, sameAnswers } from './answers.js'

/* A part of all-answers.test.ts: one request of forty-seven. */

t.test('both engines give the same answers', async (t) => {
  await sameAnswers(t, await loadedIntoBoth(t, false), { step: 47, links: 30 })
})
