/** Asking at a terminal, one question after the other, until each has an answer that can be taken. */

import { createInterface } from 'node:readline/promises'
import { type Answers, QUESTIONS } from './answers.ts'

/**
 * @param given what was answered by options: it is not asked
 * @param defaults taken where somebody only presses Enter
 * @returns null where the terminal was closed, or Ctrl-C pressed
 */
export async function askAll(given: Partial<Answers>, defaults: Answers): Promise<Answers | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answers: { -readonly [key in keyof Answers]: string } = { ...defaults, ...given }
  try {
    const closed = new Promise<null>((resolve) => terminal.once('close', () => resolve(null)))
    for (const { key, asks, refuses } of QUESTIONS.filter((one) => given[one.key] === undefined)) {
      for (let isAnswered = false; !isAnswered; ) {
        const typed = await Promise.race([terminal.question(`${asks} [${defaults[key]}] `), closed])
        if (typed === null) return null
        const answer = typed.trim() === '' ? defaults[key] : typed.trim()
        const fault = refuses(answer)
        isAnswered = fault === null
        if (fault === null) answers[key] = answer
        else process.stderr.write(`${fault}\n`)
      }
    }
    return answers
  } finally {
    terminal.close()
  }
}
