/**
 * States of copy, as systems and editors write them behind `status:`. Those that are
 * known for held, those that are known for out; of any other, nobody can say.
 */

import { inRows, oneOf } from '../languages/languages.ts'
import { Expression, every } from '../wording/expression.ts'

const HELD = new Expression([every('heldStates')], (words) => {
  const others = oneOf(inRows(({ drafts }) => `${drafts?.names ?? ''}, ${drafts?.held ?? ''}`))
  return `^(?:${words}|${others})$`
})

const OUT = new Expression([every('outStates')], (words) => {
  const [others, by] = [oneOf(inRows(({ drafts }) => drafts?.out)), oneOf(inRows(({ drafts }) => drafts?.outBy))]
  return `^(?:(?:${words}|${others})(?:(?: (?:${by}) | \\d).*)?)$`
})

/** What an editor reads who used another word. */
export const KNOWN_STATES =
  'published, approved, final, ready, live and done for what is out; draft, pending, hold, in review, scheduled and private for what is not'

/**
 * What a state says: `held`, `out`, or `unread` where nobody knows the word. `DRAFT –
 * legal review` is the state, and what is still to be done; of several states in a
 * list, one that holds is enough.
 */
export function stateSaid(text: string): 'held' | 'out' | 'unread' {
  const states = text.split(';').map((one) => {
    const [state = ''] = one.replace(/[_-](?=\p{L})/gu, ' ').split(/\s*[–—,:(/]|\s-\s/u)
    return state.trim()
  })
  if (states.some((state) => HELD.test(state))) return 'held'
  return states.every((state) => state === '' || OUT.test(state)) ? 'out' : 'unread'
}
