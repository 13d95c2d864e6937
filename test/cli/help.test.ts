import t from 'tap'
import { run } from './cli.js'

t.test('help names every command and exits with 0', async (t) => {
  const help = await run(t, ['--help'])
  t.match(help, { code: 0, stderr: '' })
  for (const command of ['serve', 'migrate', 'load', 'check', 'openapi'])
    t.match(help.stdout, new RegExp(`^ +${command}\\b`, 'm'))
  t.match(await run(t, ['load', '--help']), { code: 0, stdout: 'Usage: verbatim load', stderr: '' })
})

for (const [args, message] of [
  [['fly'], "unknown command 'fly'"],
  [['load'], "missing required argument 'paths'"],
] as const) {
  t.test(`"verbatim ${args.join(' ')}" is an error`, async (t) => {
    const { code, stderr } = await run(t, args)
    t.equal(code, 1)
    t.match(stderr, message)
    t.notMatch(stderr, /^\s+at /m)
  })
}

t.test('in a folder that has been deleted, each command ends with one line', async (t) => {
  const gone = 'cd "$1" && rmdir "$1" && shift && exec "$@"'
  for (const args of [['status'], ['draft', 'my-articles/', '--to', 'drafts/']]) {
    const outcome = await run(t, args, { under: ['sh', '-c', gone, 'sh', t.testdir()] })
    const stderr = 'verbatim: the current folder has been deleted: change to another one\n'
    t.match(outcome, { code: 1, stdout: '', stderr })
  }
})
