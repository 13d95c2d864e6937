import { join } from 'node:path'
import t from 'tap'
import { beGreedy, beModest, quantile, type Sample } from '../bench/fairness.js'
import { article } from '../bench/corpus.js'
import { run, serveWith } from '../cli/cli.js'
import { folder } from '../helper.js'

/*
 * A short form of `npm run fair`, on fewer quotes. Other tests run beside it, so the times of the modest client are
 * compared with those that it has when it is alone.
 */

const ARTICLES = 150
const SECONDS = 6
/** Milliseconds; `npm run fair` allows 100. */
const LIMIT = 250

/* The server runs costly statements of a small database itself. */
for (const SMALL_DATABASE of ['0', '50000'])
  t.test(
    `a greedy client neither shuts out nor delays a modest one (SMALL_DATABASE=${SMALL_DATABASE})`,
    async (t) => {
      const env = { DATABASE_PATH: join(folder(t), 'fair.db'), SMALL_DATABASE }
      const articles = Array.from({ length: ARTICLES }, (_, n) => `${JSON.stringify(article(n))}\n`)
      await run(t, ['migrate'], { env })
      await run(t, ['load', '--quiet', '-'], { env, input: articles.join('') })
      const { url } = await serveWith(t, { env })
      const server = url.origin
      const alone = await beModest(server, AbortSignal.timeout((SECONDS * 1000) / 3))
      const signal = AbortSignal.timeout(SECONDS * 1000)
      const [statuses, beside] = await Promise.all([
        beGreedy(server, signal),
        beModest(server, signal),
      ])
      t.strictSame(
        beside.filter(({ status }) => status !== 200),
        [],
        'the modest client gets each response',
      )
      const [before, after] = [p95(alone), p95(beside)]
      t.ok(
        after < Math.max(LIMIT, 5 * before),
        `p95 ${after.toFixed(1)} ms, ${before.toFixed(1)} alone`,
      )
      t.notOk(statuses.get(400), 'the greedy client asks for nothing that is wrong')
    },
  )

const p95 = (samples: readonly Sample[]): number =>
  quantile(
    samples.map(({ milliseconds }) => milliseconds),
    0.95,
  )
