import { pathToFileURL } from 'node:url'
import { Worker, type MessagePort } from 'node:worker_threads'
import { packagePath } from './package-path.js'

/**
 * Starts a worker thread. Its file is `name.js` in dist/, or `name.ts` beside the calling module if
 * the program runs from its sources.
 * @param from the `import.meta.url` of the calling module.
 * @param transferList objects that are transferred to the thread, not copied.
 */
export function startWorker(
  name: string,
  from: string,
  workerData: unknown,
  transferList: MessagePort[] = [],
): Worker {
  return from.endsWith('.ts')
    ? new Worker(new URL(`./${name}.ts`, from), { workerData, transferList })
    : new Worker(pathToFileURL(packagePath(`dist/${name}.js`)), {
        workerData,
        transferList,
        execArgv: [],
      })
}
