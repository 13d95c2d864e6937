import t from 'tap'
import { loadedIntoBoth, sameAnswers } from './answers.js'

t.test('both engines give the same answer to every documented request', async (t) => {
  await sameAnswers(t, await loadedIntoBoth(t, true), { step: 1, links: 2000 })
})
