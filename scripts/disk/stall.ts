/**
 * Waiting for the file system, but not for ever. A call that hangs in the system
 * cannot be taken back: it is left alone, and its answer is put away if it comes.
 */

export class Stall extends Error {
  readonly milliseconds: number
  constructor(milliseconds: number) {
    super(`No answer within ${milliseconds} ms.`)
    this.milliseconds = milliseconds
  }
}

/** How many calls hang. */
let hanging = 0

/**
 * The answer of a call, if it comes in time.
 *
 * @param put away what comes too late.
 * @throws Stall if it does not
 */
export async function inTime<T>(milliseconds: number, call: Promise<T>, put?: (late: T) => unknown): Promise<T> {
  const stalled = Promise.withResolvers<never>()
  // Where the program itself was busy for that long, the answer waits already: one more turn brings it.
  const timer = setTimeout(() => setImmediate(() => stalled.reject(new Stall(milliseconds))), milliseconds)
  try {
    return await Promise.race([call, stalled.promise])
  } catch (error) {
    if (error instanceof Stall) leaveAlone(call, put)
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function leaveAlone<T>(call: Promise<T>, put: ((late: T) => unknown) | undefined): void {
  hanging += 1
  if (hanging === 1) process.once('exit', endWhatHangs)
  call
    .then(put)
    .catch(() => undefined)
    .finally(() => {
      hanging -= 1
    })
}

/**
 * To be called when all is done. Node ends only when each of its calls has; where
 * one hangs in the system, nothing but the signal that cannot be heard helps.
 */
export function endWhatHangs(): void {
  if (hanging > 0) process.kill(process.pid, 'SIGKILL')
}
