/** Looking over many files in slices of some milliseconds, while nobody waits for anything: who comes meanwhile has their turn between two. */

/** Milliseconds of looking, and those in between. */
const SLICE = 8
const BREAK = 8

/**
 * Go through all steps.
 *
 * @param done told what they came to; where a step throws, nobody is told
 * @returns what stops it at once
 */
export function goInSlices<Result>(steps: Iterator<unknown, Result>, done: (result: Result) => void): () => void {
  let timer: NodeJS.Timeout | null = null
  const slice = () => {
    const end = performance.now() + SLICE
    while (performance.now() < end) {
      const step = steps.next()
      if (step.done === true) return done(step.value)
    }
    timer = setTimeout(guarded, BREAK).unref()
  }
  const guarded = () => {
    try {
      slice()
    } catch {
      // Whoever waits for an answer looks for themselves, and says what is wrong.
    }
  }
  guarded()
  return () => {
    if (timer !== null) clearTimeout(timer)
  }
}
