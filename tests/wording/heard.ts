/** For each kind of list a line with a phrase of it, and the sign that must hear it there. */

import { wholeDate } from '../../scripts/dates/dates.ts'
import { byline } from '../../scripts/desk/signs/byline.ts'
import { dateLine } from '../../scripts/desk/signs/date-line.ts'
import { isEndMark } from '../../scripts/desk/signs/end-mark.ts'
import { furniture, isCookieNotice, isOffer, isPageTurn } from '../../scripts/desk/signs/furniture.ts'
import { embargoLine } from '../../scripts/desk/signs/held/embargoes.ts'
import { isHold } from '../../scripts/desk/signs/held/holds.ts'
import { momentInNote, momentOf } from '../../scripts/desk/signs/held/moments.ts'
import {
  isBoilerplate,
  isCaption,
  isContact,
  isCorrection,
  isCorrectionHeading,
  isCredit,
  isNote,
  popularHeading,
  relatedHeading,
  sourceIn,
} from '../../scripts/desk/signs/notices.ts'
import { isOrganisation, isPost } from '../../scripts/desk/signs/organisation.ts'
import {
  isCommentsHeading,
  isOpinionLabel,
  isPageControl,
  isPageSection,
  isPopularHeading,
} from '../../scripts/desk/signs/page.ts'
import { listingOf } from '../../scripts/edition/listings/listing.ts'
import type { Listing } from '../../scripts/flow/paper.ts'
import type { Kind } from '../../scripts/languages/wording.ts'
import type { HeldWording } from '../../scripts/languages/wording-held.ts'
import type { LineWording } from '../../scripts/languages/wording-lines.ts'
import type { WeeklyWording } from '../../scripts/languages/wording-weekly.ts'
import { Expression, opening, within } from '../../scripts/wording/expression.ts'

export type Hears = (phrase: string) => boolean

/** One of several lines around a phrase is enough: `@` is the phrase. */
export function around(lines: readonly string[], hears: Hears): Hears {
  return (phrase) => lines.some((line) => hears(line.replace('@', () => phrase)))
}

/** A kind that only a rule asks for, by an expression of its own. */
function alone(kind: Kind): Hears {
  const expression = new Expression([kind === 'coverNotes' ? within(kind) : opening(kind)], (words) => `^(?:${words})`)
  return (phrase) => expression.test(phrase)
}

/** A section of that name is such a listing. */
function names(listing: Listing): Hears {
  return (phrase) => listingOf({ sections: [] }, { url: '/sections/x/', text: phrase }) === listing
}

const MOMENTS = ['Tuesday noon', '6 a.m. EST, December 1, 2026', 'Tuesday']

export const HEARD: Readonly<
  Record<Exclude<Kind, keyof HeldWording | keyof LineWording | keyof WeeklyWording>, Hears>
> = {
  bylineOpeners: around(['@ Ann Lee', '@: Ann Lee', '@李明'], (line) => byline(line) !== null),
  and: around(['By Ann Lee @ Bo Nilsson'], (line) => byline(line)?.names.length === 2),
  posts: isPost,
  organisations: around(['@', 'Harbour @', '島@'], isOrganisation),
  published: around(['@: 1 May 2026'], (line) => dateLine(line)?.kind === 'published'),
  updatedDates: around(['@: 1 May 2026'], (line) => dateLine(line)?.kind === 'other'),
  otherDates: around(['@: 1 May 2026'], (line) => dateLine(line)?.kind === 'other'),
  counts: around(['@ | 1 May 2026'], (line) => dateLine(line) !== null),
  beforeDates: around(['@ 1 May 2026'], (line) => wholeDate(line) !== null),
  releaseLines: (phrase) => furniture(phrase) !== null,
  embargoes: around(
    MOMENTS.flatMap((moment) => [`@ ${moment}`, `@: ${moment}`, `@ ${moment} papers`]),
    (line) => embargoLine(line) !== null,
  ),
  embargoEnds: around(['Tuesday noon @', '12月1日午前10時@'], (line) => embargoLine(line) !== null),
  prefaces: around(['@: embargo until Tuesday noon'], (line) => embargoLine(line) !== null),
  deskWords: around(['@ Tuesday', '@: noon'], (line) => momentInNote(line) !== null),
  times: (phrase) => momentOf(phrase) !== null,
  events: (phrase) => momentOf(phrase) !== null,
  holds: isHold,
  holdRemarks: around(['DRAFT – @'], isHold),
  contacts: around(['@: Ann Lee'], isContact),
  contactLines: isContact,
  boilerplate: isBoilerplate,
  endMarks: isEndMark,
  pageTurns: isPageTurn,
  advisories: around(['(@)'], (line) => furniture(line) === 'advisory'),
  deskNotes: around(['@: the name is Lee'], (line) => furniture(line) === 'advisory'),
  controls: isPageControl,
  sections: isPageSection,
  advertisements: (phrase) => furniture(phrase) === 'advertisement',
  cookieNotices: isCookieNotice,
  consentButtons: isPageControl,
  copyright: around(['@', '@ 2026', '@ … 不得 …', '@ – посилання'], (line) => furniture(line) === 'copyright'),
  offers: isOffer,
  comments: isCommentsHeading,
  related: around(['@', '@: The bridge'], (line) => relatedHeading(line) !== null),
  popular: (phrase) => isPopularHeading(phrase) && popularHeading(phrase) !== null,
  boxes: isPopularHeading,
  corrections: isCorrectionHeading,
  corrected: isCorrection,
  notes: around(['@: The bridge'], isNote),
  aboutAuthors: alone('aboutAuthors'),
  credits: around(['@ Ann Lee', '@'], isCredit),
  captions: around(['@: The bridge'], isCaption),
  pictureCredits: around(['@ Ann Lee', '@'], isCaption),
  captionEnds: around(['The bridge in May. (@: Lee)'], isCaption),
  sources: around(['@: Harbour Wire'], (line) => sourceIn(line) !== null),
  greetings: alone('greetings'),
  closings: alone('closings'),
  coverNotes: alone('coverNotes'),
  mailFrom: alone('mailFrom'),
  mailTo: alone('mailTo'),
  mailSubject: alone('mailSubject'),
  mailDate: alone('mailDate'),
  mailOther: alone('mailOther'),
  forwarded: alone('forwarded'),
  opinion: isOpinionLabel,
  obituarySections: names('obituaries'),
  adSections: names('classifieds'),
  letterSections: names('letters'),
  besideOpinion: isOpinionLabel,
}
