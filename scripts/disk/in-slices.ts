/** Looking over many files in slices of some milliseconds, while nobody waits for anything: who comes meanwhile has their turn between two. */

/** Milliseconds of looking, and those in between. */
const SLICE = 8
const BREAK = 8

/**
 * Go through all steps.
 *
 * @param done told what they came to; null if a step threw: whoever waits for an answer looks for themselves, and says what is wrong
 * @returns what stops it at once
 */
export function goInSlices<Result>(
  steps: Iterator<unknown, Result>,
  done: (result: Result | null) => void,
): () => void {
  let timer: NodeJS.Timeout | null = null
  const slice = () => {
    const result = goOn(steps)
    if (result === 'more') timer = setTimeout(slice, BREAK).unref()
    else done(result)
  }
  slice()
  return () => {
    if (timer !== null) clearTimeout(timer)
  }
}

function goOn<Result>(steps: Iterator<unknown, Result>): Result | 'more' | null {
  const end = performance.now() + SLICE
  try {
    while (performance.now() < end) {
      const step = steps.next()
      if (step.done === true) return step.value
    }
    return 'more'
  } catch {
    return null
  }
}
