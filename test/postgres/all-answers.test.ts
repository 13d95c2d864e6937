import t from 'tap'
import { sameAnswers } from './answers.js'

t.test('both engines give the same answer to every documented request', async (t) => {
  await sameAnswers(t, { step: 1, links: 2000 })
})
