import { readConfig } from '../../config.js'
import { printText } from '../print.js'
import type { Output } from '../output.js'
import type { AddCommand } from './command.js'

/** Adds the commands that run the server and print its OpenAPI document. */
export function addServerCommands(command: AddCommand, { print, warn }: Output): void {
  command(
    'serve',
    'serve the API until SIGTERM or SIGINT',
    'verbatim serve',
    'PORT=8080 HOST=0.0.0.0 DATABASE_PATH=news.db verbatim serve',
    'verbatim serve --workers 4',
  )
    .option(
      '--workers <count>',
      'the number of processes that share the port, to use several cores',
      Number,
      1,
    )
    .action(async ({ workers }: { workers: number }) => {
      const config = readConfig(process.env)
      const [{ serveWithWorkers }, { addressLines, serve }] = await Promise.all([
        import('../workers.js'),
        import('../serve.js'),
      ])
      const announce = (port: number) => {
        for (const line of addressLines(config, port)) warn(line)
      }
      await serveWithWorkers(workers, () => serve(config), announce)
    })

  command(
    'openapi',
    'print the OpenAPI document as YAML',
    'verbatim openapi > openapi.yaml',
  ).action(async () => {
    printText(print, (await import('../openapi.js')).openapi())
  })
}
