/**
 * Reading: one document, by the rules that suit it. Where rules for typed copy cut it
 * into several stories, or into none, and its roles make one of it, they mostly are
 * right, and it is read by them.
 */

import type { Galley, Rule } from '../galley.ts'
import { type Gathering, gather } from '../gather.ts'
import { mark } from '../mark.ts'
import type { NearChoice } from '../near-choice.ts'
import { PAGE, PLAIN } from '../order.ts'
import { maybeOne } from './second-opinion.ts'
import { rulesFor } from './take-up.ts'

export interface Reading {
  /** The rules that it was read by. */
  readonly rules: readonly Rule[]
  readonly gathered: Gathering
  readonly choices: readonly NearChoice[]
}

export interface Terms {
  /** BCP 47: what the copy is in unless it says otherwise. */
  readonly language: string
  /** Whether a page says that it is one story. */
  readonly isOne: boolean
}

/** @param galley with nothing on it @param fileRules those of its file */
export function readDocument(galley: Galley, fileRules: readonly Rule[], { language, isOne }: Terms): Reading {
  const rules = rulesFor(galley, fileRules)
  const marked = rules.reduce(mark, galley)
  const gathered = gather(marked, language, isOne)
  if (rules !== PLAIN) return { rules, gathered, choices: marked.choices }
  const choices = maybeOne(galley, gathered)
  if (choices.length === 0) return { rules, gathered, choices }
  const whole = gather(PAGE.reduce(mark, galley), language, isOne)
  const stories = whole.items.filter(({ kind }) => kind === 'story')
  if (stories.length !== 1) return { rules, gathered, choices }
  return { rules: PAGE, gathered: whole, choices: choices.map((choice) => ({ ...choice, isOne: true })) }
}

/** The rules by which a document is read. @param galley with nothing on it @param fileRules those of its file */
export function rulesOf(galley: Galley, fileRules: readonly Rule[], isOne: boolean): readonly Rule[] {
  return readDocument(galley, fileRules, { language: 'und', isOne }).rules
}
