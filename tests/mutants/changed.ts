/**
 * Preloaded (`--import`) into a process that tries a change: one file is given to Node
 * with some of its characters changed. No file is written, so nothing can be left behind.
 */

import { registerHooks } from 'node:module'
import { isMainThread, Worker } from 'node:worker_threads'
import type { Change } from './trial.ts'

const change: Change & { readonly url: string; readonly limit: number } = JSON.parse(process.env.CHANGE ?? 'null')

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (url !== change.url) return loaded
    const text = String(loaded.source instanceof Uint8Array ? Buffer.from(loaded.source) : loaded.source)
    return { ...loaded, source: text.slice(0, change.start) + change.now + text.slice(change.end) }
  },
})

if (isMainThread) {
  const watch = new URL('watch.ts', import.meta.url)
  new Worker(watch, { execArgv: [], workerData: { limit: change.limit } }).unref()
}
