/** What is wrong with front matter, as problems with their places. */

import { type Copy, placeOf } from '../../flow/copy.ts'
import type { Problem } from '../../flow/problem.ts'
import { didYouMean, KNOWN_WORDS } from '../keys.ts'
import type { UnreadMatter } from './entries.ts'
import type { Fence, Fencing } from './fence.ts'

const CLOSES: Readonly<Record<string, string>> = { '---': 'a second “---”', '+++': 'a second “+++”', '}': 'its “}”' }

export function neverClosed(copy: Copy, { line, ruler }: Extract<Fencing, { kind: 'open' }>): Problem {
  const opened = copy.lines[line]?.text ?? ''
  return {
    severity: 'error',
    code: 'open-front-matter',
    file: copy.path,
    line: line + 1,
    column: 1,
    reason: `Found “${opened.trim().slice(0, 20)}” on the first line, which opens front matter; expected ${CLOSES[ruler]} that closes it, and found none.`,
    hint: `Put a line “${ruler}” below the last key, or delete the first line if there is no front matter.`,
    frame: opened,
  }
}

export function isProgram(copy: Copy, { line, language }: Extract<Fencing, { kind: 'program' }>): Problem {
  return {
    severity: 'error',
    code: 'program-front-matter',
    file: copy.path,
    line: line + 1,
    column: 1,
    reason: `Found front matter in “${language}”, which is a program; expected YAML, TOML or JSON. Copy is never run, and nobody knows whether this is a draft.`,
    hint: 'Write the keys as YAML, between two lines “---”.',
    frame: copy.lines[line]?.text ?? '',
  }
}

const FORMS = {
  yaml: {
    name: 'YAML',
    form: 'lines of the form “key: value”',
    hint: 'Put a text that contains “: ” or begins with a mark such as “[”, “@” or “*” in quotes.',
  },
  toml: {
    name: 'TOML',
    form: 'lines of the form “key = "value"”',
    hint: 'Put texts in quotes, and write dates as 2026-11-22 and questions as true or false, without quotes.',
  },
  json: {
    name: 'JSON',
    form: 'pairs of the form “"key": "value"”, with commas between',
    hint: 'Put keys and texts in straight quotes, and a comma behind each pair but the last.',
  },
} as const

/** @param first the line at which the block's text begins, from 0 */
export function unreadable(copy: Copy, { language }: Fence, first: number, read: UnreadMatter): Problem {
  const { name, form, hint } = FORMS[language]
  const line = read.line + first
  const message = read.message.replace(/\.$/, '').split('\n')[0]
  return {
    severity: 'error',
    code: `bad-${language}`,
    file: copy.path,
    line,
    column: read.column,
    ...(read.said ?? { reason: `The front matter is not valid ${name}: ${message}; expected ${form}.`, hint }),
    frame: copy.lines[line - 1]?.text ?? '',
  }
}

export function unknownKey(copy: Copy, start: number, word: string): Problem {
  const { line, frame } = placeOf(copy, start)
  const meant = didYouMean(word)
  return {
    severity: 'warning',
    code: 'unknown-key',
    file: copy.path,
    line,
    column: 1,
    reason: `Found the key “${word}” in the front matter, which the desk does not know; it is not on the page.`,
    hint: meant === null ? `The desk knows: ${KNOWN_WORDS.join(', ')}.` : `Did you mean “${meant}”?`,
    frame,
  }
}

export function notText(copy: Copy, start: number, word: string): Problem {
  const { line, column, frame } = placeOf(copy, start)
  return {
    severity: 'warning',
    code: 'not-text',
    file: copy.path,
    line,
    column,
    reason: `Found keys below “${word}” in the front matter; expected a text. It is not on the page.`,
    hint: 'Write the text behind the key, on its line; in quotes, if it contains “: ”.',
    frame,
  }
}
