/**
 * States of copy, as systems and editors write them behind `status:`. Those that are
 * known for held, those that are known for out; of any other, nobody can say.
 */

import { inRows, oneOf } from '../languages/languages.ts'

const HELD = new RegExp(
  `^(?:(?:auto|first|rough|working|second|final) ?draft|draft(?:ed)?|in draft|pending(?: .*)?|hold|held|on hold|embargo(?:ed)?|under embargo|unpublished|private|hidden|skip|future|scheduled|(?:in|for|under|needs|awaiting|ready for|final|legal|copy|peer) ?(?:review|edit(?:ing)?|approval|legal|check|proof(?:reading)?|sub(?:bing)?)|review|in progress|wip|work in progress|not (?:yet|ready|final|done|complete|finished|approved|published|released|checked|edited|for|to)(?: .*)?|do not publish|withheld|killed|spiked|cancell?ed|no|false|0|un(?:approved|finished|edited|checked|verified|confirmed|ready|released)|incomplete|rejected|trash(?:ed)?|archived|${oneOf(inRows(({ drafts }) => `${drafts?.names ?? ''}, ${drafts?.held ?? ''}`))})$`,
  'iu',
)

const OUT = new RegExp(
  `^(?:(?:(?:ready|cleared|approved|released|passed|ok|okay|go|good) ?(?:for|to) ?(?:go|publish|publication|press|print|release|run|web)|yes|true|1|public|publish|published|final(?: (?:copy|version|text|edit))?|ready|live|done|approved|released|complete(?:d)?|finished|closed|cleared|passed|confirmed|verified|checked|edited|proofed|proofread|subbed|signed off|sent|filed|posted|online|in print|printed|visible|listed|active|open|enabled|featured|current|usable|ok|okay|new|new copy|update|updated|corrected|correction|revised|breaking|developing|urgent|evergreen|exclusive|for immediate release|immediate(?: release)?|embargo lifted|lifted|${oneOf(inRows(({ drafts }) => drafts?.out))})(?:(?: (?:by|on|at|for|in|${oneOf(inRows(({ drafts }) => drafts?.outBy))}) | \\d).*)?)$`,
  'iu',
)

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
