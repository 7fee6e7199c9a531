/**
 * The heartbeat of a lock: its file is touched every few seconds, so that others,
 * on other machines too, see that its holder is alive. A thread of its own does it,
 * since a build can be busy for long without pausing.
 */

import { randomUUID } from 'node:crypto'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/** In milliseconds. */
const BEAT = 5_000
/** A holder that has not touched its lock for so long is gone: a dozen beats, in milliseconds. */
export const SILENCE = 60_000

/** Plain JavaScript, since it runs from a text. It leaves a lock alone once that is somebody else's. */
const BEATING = `
  const { readFileSync, utimesSync } = require('node:fs')
  const { parentPort } = require('node:worker_threads')
  const locks = new Map()
  parentPort.on('message', ({ lock, text }) => (text === null ? locks.delete(lock) : locks.set(lock, text)))
  setInterval(() => {
    for (const [lock, text] of locks) {
      try {
        const now = new Date()
        if (readFileSync(lock, 'utf8') === text) utimesSync(lock, now, now)
      } catch {}
    }
  }, ${BEAT})
`

/** One thread for all locks of this process, from the first of them on. */
let beating: Worker | null = null

/** Touch a lock until told to stop. A program that ends does not wait for it. */
export function beat(lock: string, text: string): { stop(): void } {
  beating ??= startBeating()
  beating.postMessage({ lock, text })
  return { stop: () => beating?.postMessage({ lock, text: null }) }
}

function startBeating(): Worker {
  const worker = new Worker(BEATING, { eval: true, execArgv: [], env: {} })
  worker.unref()
  // Without the thread the lock is only taken for a dead one's sooner, and on other machines.
  worker.on('error', () => undefined)
  return worker
}

/**
 * Since when a lock has not been touched, in milliseconds. Asked of the file system
 * that holds it: its clock need not be ours.
 */
export function silenceOf(lock: string): number {
  const probe = `${lock}.${randomUUID()}.clock`
  try {
    writeFileSync(probe, '')
    const now = statSync(probe).mtimeMs
    const touched = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? now
    return now - touched
  } finally {
    rmSync(probe, { force: true })
  }
}
