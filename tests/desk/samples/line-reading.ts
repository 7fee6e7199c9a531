/** What a line says of itself: the signs that it shows, and what they read off it. */

import { isCode, isLabel, isRubric, isScore, isStrap } from '../../../scripts/desk/head/looks.ts'
import { briefText, couldLabel, isListHeading } from '../../../scripts/desk/lines/brief-text.ts'
import { proseBehind } from '../../../scripts/desk/lines/cut/lead-in.ts'
import { isPageProseText, isSentenceOfCopy } from '../../../scripts/desk/lines/pasted.ts'
import { hasSentences } from '../../../scripts/desk/lines/shapes.ts'
import { byline, signature } from '../../../scripts/desk/signs/byline.ts'
import { creditAlone } from '../../../scripts/desk/signs/credits/credit.ts'
import { dateIn } from '../../../scripts/desk/signs/date-line.ts'
import { dateline, datelineAlone, datelineLabel } from '../../../scripts/desk/signs/dateline.ts'
import { endMarkWithin } from '../../../scripts/desk/signs/end-mark.ts'
import { furniture } from '../../../scripts/desk/signs/furniture.ts'
import { isEmbargoBeside } from '../../../scripts/desk/signs/held/embargo-beside.ts'
import { embargoInside, embargoLine, embargoNote, opensEmbargo } from '../../../scripts/desk/signs/held/embargoes.ts'
import { isHoldBeside } from '../../../scripts/desk/signs/held/holds.ts'
import { leadingMoment, momentInNote, momentOf } from '../../../scripts/desk/signs/held/moments.ts'
import {
  firstPublishedIn,
  popularHeading,
  relatedHeading,
  releasedIn,
  sourceIn,
} from '../../../scripts/desk/signs/notices.ts'
import { issuingOffice } from '../../../scripts/desk/signs/organisation.ts'
import { behindDay, behindTime } from '../../../scripts/desk/signs/weekly/days.ts'
import { eventAnswer } from '../../../scripts/desk/signs/weekly/event-lines.ts'
import { ingredient } from '../../../scripts/desk/signs/weekly/named-parts.ts'
import { isChatNotice, isSentFrom, messageStamp } from '../../../scripts/desk/signs/weekly/sent.ts'
import { signsOf } from '../../../scripts/desk/why/signs.ts'

/** Each by its name; null, false and an empty list mean that there is nothing to read. */
const READERS: Readonly<Record<string, (line: string) => unknown>> = {
  byline,
  signature: (line) => signature(line, false),
  'signature alone': (line) => signature(line, true),
  'credit alone': (line) => withoutTokens(creditAlone(line)),
  'day in': dateIn,
  dateline,
  'dateline alone': datelineAlone,
  'dateline label': datelineLabel,
  furniture,
  embargo: embargoLine,
  'embargo in a note': embargoNote,
  'embargo inside': embargoInside,
  'opens an embargo': opensEmbargo,
  'embargo in a subject': (line) => isEmbargoBeside(line, true),
  'hold in a subject': (line) => isHoldBeside(line, true),
  moment: momentOf,
  'moment in a note': momentInNote,
  'moment that leads': leadingMoment,
  released: releasedIn,
  source: sourceIn,
  'first published': firstPublishedIn,
  'heading of related': relatedHeading,
  'heading of popular': popularHeading,
  office: issuingOffice,
  'end mark within': endMarkWithin,
  'behind the day': behindDay,
  'behind the time': behindTime,
  ingredient,
  answer: eventAnswer,
  stamp: messageStamp,
  'notice of a chat': (line) => isChatNotice(line, false),
  'sent from': isSentFrom,
  'prose behind': (line) => proseBehind(line, false),
  'prose behind, going on': (line) => proseBehind(line, true),
  'could label a list': couldLabel,
  'heads a list': isListHeading,
  'as a brief': (line) => (briefText(line) === line ? null : briefText(line)),
  label: (text) => isLabel({ text } as Parameters<typeof isLabel>[0]),
  strap: (text) => isStrap({ text } as Parameters<typeof isStrap>[0]),
  rubric: (text) => isRubric({ text } as Parameters<typeof isRubric>[0]),
  code: (text) => isCode({ text }),
  score: (text) => isScore({ text }),
  'prose of a page': isPageProseText,
  'sentence of copy': isSentenceOfCopy,
  sentences: hasSentences,
}

/** `signs: byline title-case`, `byline: {"names":["Ada Quill"]}`. */
export function lineReading(line: string): string[] {
  const signs = signsOf(line)
  const read = Object.entries(READERS).flatMap(([name, reader]) => {
    const value = reader(line)
    if (value === null || value === false) return []
    return [value === true ? name : `${name}: ${JSON.stringify(value)}`]
  })
  return [`signs: ${signs.join(' ') || 'none'}`, ...read]
}

/** What a credit says, without how it was taken apart, and without what it does not say. */
function withoutTokens(credit: ReturnType<typeof creditAlone>): object | null {
  if (credit === null) return null
  const { tokens, ...said } = credit
  const full = Object.entries(said).filter(([, value]) => value !== null && value !== false && `${value}` !== '')
  return Object.fromEntries(full)
}
