/**
 * What a line about a picture says: the file's name, what is seen, whose it is.
 *
 *     PHOTO: IMG_2231.jpg First snow on the mill pond. (Photo by Jean Roy)
 *            ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^
 */

import { Expression, opening } from '../../wording/expression.ts'
import { CAPTION_CREDIT, CAPTION_LABEL, PICTURE_FILE } from '../lines/weekly/caption-parts.ts'
import { isBareCredit, isCaption } from './notices.ts'
import { isPersonName } from './person.ts'

export interface Captioned {
  readonly file: string | null
  readonly caption: string | null
  readonly credit: string | null
}

/** What stands before a name in a credit: `Photo by`, `Foto:`, `©`. */
const BEFORE_NAME = [
  new Expression([opening('pictureCredits')], (words) => `^(?:${words})[\\s:：/／|–—-]*(?=\\S)`),
  new Expression([opening('captions')], (words) => `^(?:${words})[\\s:：/／|–—-]+(?=\\S)`),
]

/** Read a line, or a paragraph, that is about a picture and nothing else. */
export function captionIn(text: string): Captioned {
  const line = text.trim().replace(/^[([（](?<inner>[^()[\]（）]+)[)\]）]\.?$/u, '$<inner>')
  const behindLabel = CAPTION_LABEL.replace(line, '')
  const file = PICTURE_FILE.exec(behindLabel)?.groups?.name ?? null
  const said = behindLabel.replace(PICTURE_FILE, '').trim()
  if (said === '') return { file, caption: null, credit: null }
  if (isBareCredit(line) || (behindLabel !== line && file === null && isName(said)))
    return { file, caption: null, credit: nameIn(isBareCredit(line) ? line : said) }
  const end = CAPTION_CREDIT.exec(said)
  if (end === null || !isCaption(said)) return { file, caption: said, credit: null }
  const caption = said.slice(0, end.index).trim()
  return { file, caption: caption === '' ? null : caption, credit: nameIn(end.groups?.credit ?? '') }
}

/** `Ann Lee`, `Ann Lee / Ferry Post`, `Beacon archive`: who took it, and no word of what is seen. */
function isName(text: string): boolean {
  return (
    text.length <= 60 &&
    !/[.!?。]$/.test(text) &&
    text.split(/\s*[/,|]\s*/).every((part, at) => at > 0 || isPersonName(part))
  )
}

function nameIn(credit: string): string {
  const name = BEFORE_NAME.reduce((text, before) => before.replace(text, ''), credit.trim()).replace(/^©\s*/u, '')
  return name.trim() || credit.trim()
}
