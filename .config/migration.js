import { spawnSync } from 'node:child_process'

/* `npm run migration -- --name <what>`: writes the migrations of both engines that the tables need. */
for (const config of ['.config/drizzle.config.ts', '.config/drizzle-postgres.config.ts']) {
  const args = ['drizzle-kit', 'generate', '--config', config, ...process.argv.slice(2)]
  const { status } = spawnSync('npx', args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
