/** Where a file lies, or what it is called, says that it is no copy yet: a folder of drafts, a name that begins with `_` or bears a stamp. */

import { inRows, oneOf } from '../languages/languages.ts'

const DRAFTS = new RegExp(
  `^(?:${oneOf(inRows(({ drafts }) => `${drafts?.names ?? ''}, ${drafts?.folders ?? ''}`))})$`,
  'iu',
)

/** In languages with capitals, what says in them that a file is a draft, or under embargo. */
const FOREIGN = inRows(({ code, drafts, keys }) =>
  code === 'en' ? '' : `${drafts?.names ?? ''}, ${keys?.embargo ?? ''}`,
)
  .map((word) => word.toUpperCase())
  .filter((word) => word !== word.toLowerCase())
const STAMPS = `DRAFT|EMBARGO(?:ED)?|HOLD|HFR|NFP|WIP|DO NOT PUBLISH|NOT FOR PUBLICATION|${oneOf(FOREIGN)}`
/** In capitals among other words; `NHL-DRAFT` and `arms-embargo` may be what the story is about. */
const STAMPED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${STAMPS})(?![\\p{L}])`, 'u')
/** In any letters where nothing else can be meant: in brackets, as a second ending, with a version, or in so many words. */
const SURE =
  /[([](?:draft|embargo(?:ed)?|hold|wip)[)\]]|\.(?:draft|wip|hold|embargo(?:ed)?)$|(?<!\p{L})draft v?\d{1,2}$|(?<!\p{L})(?:do not (?:publish|use)|not for publication)(?!\p{L})/iu

/** Whether a folder of this name holds drafts: it is no section of the paper. */
export function isDraftsFolder(name: string): boolean {
  return name.startsWith('_') || DRAFTS.test(worded(name))
}

/** What of a path says that its file is held, in words; null if nothing does. */
export function heldPlace(path: string): string | null {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  const folder = folders.find(isDraftsFolder)
  if (folder !== undefined) return `the folder ${folder}/`
  if (name.startsWith('_')) return 'a file name that begins with “_”'
  const stem = worded(name.replace(/\.[^.]+$/, ''))
  return (STAMPED.test(stem) && /\p{Ll}/u.test(stem)) || SURE.test(stem) ? `the file name “${name}”` : null
}

/** A name in words: `wall_do-not-publish` is `wall do not publish`. */
function worded(name: string): string {
  return name.normalize('NFC').replace(/[_-]+/g, ' ').trim()
}
