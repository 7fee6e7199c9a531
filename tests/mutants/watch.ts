/**
 * A thread that ends its process when it has worked for too long: a change may keep a loop
 * from ending. It is processor time that counts, so that a busy machine notices nothing.
 */

import { workerData } from 'node:worker_threads'

/** In milliseconds, between two looks. */
const PAUSE = 250

setInterval(() => {
  const { user, system } = process.cpuUsage()
  if ((user + system) / 1000 > workerData.limit) process.kill(process.pid, 'SIGKILL')
}, PAUSE)
