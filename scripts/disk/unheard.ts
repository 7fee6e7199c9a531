/**
 * Faults of the system that no call returns. A library starts a program or watches a
 * folder, the system refuses, and Node tells nobody in particular. Whoever works at
 * that time may listen here; the last who began is asked first.
 */

import { type FileFault, fileFaultOf } from './file-fault.ts'

/** @returns whether the fault is this listener's */
export type Listener = (fault: FileFault) => boolean

const listeners: Listener[] = []

/** Listen to faults that nobody hears. @returns what ends it */
export function hearFaults(listener: Listener): () => void {
  if (listeners.length === 0) process.on('uncaughtException', hear)
  listeners.push(listener)
  return () => {
    const at = listeners.indexOf(listener)
    if (at >= 0) listeners.splice(at, 1)
    if (listeners.length === 0) process.off('uncaughtException', hear)
  }
}

/** What is no fault of the system is one of the program, and ends it as it always did. */
function hear(error: unknown): void {
  const fault = fileFaultOf(error)
  if (fault === null || !listeners.toReversed().some((listener) => listener(fault))) throw error
}
