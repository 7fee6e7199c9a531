/**
 * The signs, by name: what a line looks like by itself, and which rules go by it. The
 * rules ask the signs themselves; this table is asked only when somebody wants to know
 * why a line was read as it was, so reading costs nothing for it.
 */

import { keyOf } from '../../fields/keys.ts'
import { endsLikeProse, isHeadlineLike, isTitleCase, startsLower } from '../lines/shapes.ts'
import { byline, signature } from '../signs/byline.ts'
import { teamPlace } from '../signs/credits/credit.ts'
import { dateIn, dateLine, isTimeLine } from '../signs/date-line.ts'
import { dateline, datelineAlone, datelineInCapitals, datelineLabel } from '../signs/dateline.ts'
import { isEndMark, isSignOff } from '../signs/end-mark.ts'
import { furniture, isCookieNotice, isOffer, isPageTurn } from '../signs/furniture.ts'
import { isEmbargoBeside } from '../signs/held/embargo-beside.ts'
import { embargoInside, embargoLine, embargoNote, opensEmbargo } from '../signs/held/embargoes.ts'
import { isHeldByField } from '../signs/held/held-by-field.ts'
import { isDeskHold, isHold, isHoldBeside, isHoldSlug } from '../signs/held/holds.ts'
import {
  firstPublishedIn,
  isBareCredit,
  isBoilerplate,
  isCaption,
  isCaptionLabel,
  isContact,
  isCorrection,
  isCorrectionHeading,
  isCredit,
  isNote,
  isReachable,
  popularHeading,
  relatedHeading,
  releasedIn,
  sourceIn,
} from '../signs/notices.ts'
import {
  isAgencyName,
  isBodyName,
  isOrganisation,
  isOrganisationName,
  isPost,
  isSubjectLabel,
  issuingOffice,
} from '../signs/organisation.ts'
import { isCommentsHeading, isOpinionLabel, isPageControl, isPageSection, isPopularHeading } from '../signs/page.ts'
import { isPersonName } from '../signs/person.ts'
import { isRundown, isScriptCue, PRONOUNCER, TIMING } from '../signs/script.ts'
import { isSectionBreak } from '../signs/section-break.ts'
import { isRouting, isRoutingWord, isTransmission, SNAP } from '../signs/wire.ts'
import { WEEKLY_SIGNS } from './weekly-signs.ts'

interface Sign {
  readonly name: string
  /** The rules that take a line for it. */
  readonly rules: readonly string[]
  readonly shows: (line: string) => boolean
}

/** A sign that reads something off a line says null where there is nothing to read. */
const reads =
  (read: (line: string) => unknown) =>
  (line: string): boolean =>
    read(line) !== null

const sign = (name: string, rules: readonly string[], shows: (line: string) => boolean): Sign => ({
  name,
  rules,
  shows,
})

/** `Headline: …`, with a key that the desk knows. */
const KEY = /^["']?(?<key>\p{L}[\p{L}\p{N} _-]{0,23}?)["']?\s*[:：]/u

export const SIGNS: readonly Sign[] = [
  sign('key', ['header-fields', 'front-matter'], (line) => keyOf(KEY.exec(line)?.groups?.key ?? '') !== null),
  sign('byline', ['head', 'markdown', 'poem', 'mail-header'], reads(byline)),
  sign(
    'signature',
    ['head', 'tail'],
    reads((line) => signature(line, true)),
  ),
  sign('date-line', ['head', 'markdown', 'poem', 'news-list', 'related'], reads(dateLine)),
  sign('dated', ['head'], reads(dateIn)),
  sign('time-line', ['head', 'related'], isTimeLine),
  sign('teamPlace', ['head'], reads(teamPlace)),
  sign(
    'dateline',
    ['head'],
    (line) =>
      [dateline, datelineAlone, datelineLabel].some((read) => read(line) !== null) ||
      datelineInCapitals(line, []) !== null,
  ),
  sign('furniture', ['furniture'], reads(furniture)),
  sign('page-turn', ['furniture'], isPageTurn),
  sign('snap', ['snap'], (line) => SNAP.test(line)),
  sign('transmission', ['transmission', 'tail'], isTransmission),
  sign('routing', ['transmission'], (line) => isRouting(line) || isRoutingWord(line)),
  sign('script-cue', ['script-cue'], isScriptCue),
  sign('rundown', ['script-cue'], isRundown),
  sign('timing', ['script-cue'], (line) => TIMING.test(line) || PRONOUNCER.test(line)),
  sign('end-mark', ['end-mark'], isEndMark),
  sign('section-break', ['break', 'markdown'], isSectionBreak),
  sign('sign-off', ['end-mark'], isSignOff),
  sign('embargo', ['embargo'], (line) => embargoLine(line) !== null || opensEmbargo(line)),
  sign('embargo-inside', ['embargo'], (line) => embargoInside(line) !== null || embargoNote(line) !== null),
  sign('release-date', ['embargo'], reads(releasedIn)),
  sign('hold', ['hold'], isHold),
  sign('hold-beside', ['hold'], (line) => isHoldBeside(line) || isEmbargoBeside(line) || isHoldSlug(line)),
  sign('desk-hold', ['desk-hold'], (line) => isDeskHold(line) || isHeldByField('headline', line)),
  sign('page-control', [], isPageControl),
  sign('page-section', ['news-list', 'head'], isPageSection),
  sign('cookie-notice', [], isCookieNotice),
  sign('offer', [], isOffer),
  sign('comments-heading', [], isCommentsHeading),
  sign('popular-heading', ['news-list'], (line) => isPopularHeading(line) || popularHeading(line) !== null),
  sign('related-heading', ['related'], reads(relatedHeading)),
  sign('opinion-label', ['head'], isOpinionLabel),
  sign('correction', ['notices', 'markdown'], (line) => isCorrection(line) || isCorrectionHeading(line)),
  sign('note', ['notices'], isNote),
  sign('credit', ['notices'], (line) => isCredit(line) || isBareCredit(line)),
  sign('caption', ['notices'], (line) => isCaption(line) || isCaptionLabel(line)),
  sign('source', ['head'], reads(sourceIn)),
  sign('first-published', ['notices'], reads(firstPublishedIn)),
  sign('contact', ['contact'], isContact),
  sign('reachable', ['contact', 'end-mark'], isReachable),
  sign('boilerplate', ['boilerplate'], isBoilerplate),
  sign('organisation', ['head', 'tail', 'news-list'], (line) => isOrganisation(line) || isOrganisationName(line)),
  sign('agency', ['head'], isAgencyName),
  sign('office', ['head'], (line) => issuingOffice(line) !== null || isBodyName(line)),
  sign('subject', ['head'], isSubjectLabel),
  sign('post', ['head'], isPost),
  sign('person', ['head', 'mail-header'], isPersonName),
  sign('headline-like', ['head', 'headline', 'headline-list', 'list-above', 'subhead', 'related'], isHeadlineLike),
  ...WEEKLY_SIGNS.map(([name, rules, shows]) => sign(name, rules, shows)),
  sign('title-case', [], isTitleCase),
  sign('ends-a-sentence', [], endsLikeProse),
  sign('starts-small', [], startsLower),
]

/** What a line shows. @param rule only what this rule goes by */
export function signsOf(line: string, rule?: string): string[] {
  const text = line.trim()
  return SIGNS.filter(({ rules, shows }) => (rule === undefined || rules.includes(rule)) && shows(text)).map(
    ({ name }) => name,
  )
}
