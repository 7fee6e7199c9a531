/** The same for the small words within a line: a line with one, and the sign or the expression that must hear it there. */

import { sentencesOf } from '../../scripts/desk/draft/sentences.ts'
import { LABELLED, labelledHeadline } from '../../scripts/desk/head/looks.ts'
import { isSentenceOfCopy } from '../../scripts/desk/lines/pasted.ts'
import { behindLabel } from '../../scripts/desk/reading/field-label.ts'
import { byline } from '../../scripts/desk/signs/byline.ts'
import { dateline, datelineAlone } from '../../scripts/desk/signs/dateline.ts'
import { isNoPlace } from '../../scripts/desk/signs/datelines/forms.ts'
import { isEmbargoBeside, isQuestion } from '../../scripts/desk/signs/held/embargo-beside.ts'
import { DATING, isSure, JOINED, NEVER, NEWS, OVER, TRADE, UNTIL } from '../../scripts/desk/signs/held/embargo-words.ts'
import { embargoInside } from '../../scripts/desk/signs/held/embargoes.ts'
import { isDeskHold, isHold, isHoldBeside } from '../../scripts/desk/signs/held/holds.ts'
import { firstPublishedIn, isBoilerplate, isCaption, releasedIn } from '../../scripts/desk/signs/notices.ts'
import {
  isAgencyName,
  isBodyName,
  isOrganisation,
  isOrganisationName,
  isPost,
} from '../../scripts/desk/signs/organisation.ts'
import { isPersonName } from '../../scripts/desk/signs/person.ts'
import { isScriptCue } from '../../scripts/desk/signs/script.ts'
import { isHousekeeping } from '../../scripts/fields/keys.ts'
import { namesOf } from '../../scripts/fields/several/author-names.ts'
import { stateSaid } from '../../scripts/fields/states.ts'
import type { Kind } from '../../scripts/languages/wording.ts'
import type { HeldWording } from '../../scripts/languages/wording-held.ts'
import type { LineWording } from '../../scripts/languages/wording-lines.ts'
import { anywhere, Expression } from '../../scripts/wording/expression.ts'
import { around, type Hears } from './heard.ts'

/** A kind that is one of several parts of an expression: it is found anywhere. */
function part(kind: Kind): Hears {
  const expression = new Expression([anywhere(kind)], (words) => `(?:${words})`)
  return (phrase) => expression.test(phrase)
}

const capitalised = (phrase: string): string => phrase.replace(/^./u, (letter) => letter.toUpperCase())

export const HEARD_HELD: Readonly<Record<keyof HeldWording, Hears>> = {
  embargoStems: isSure,
  heldStems: isSure,
  heldOpenings: isSure,
  tradeWords: (phrase) => TRADE.test(phrase),
  newsWords: (phrase) => NEWS.test(phrase),
  embargoStamps: around(['@: Bridge money'], (line) => isEmbargoBeside(line, true)),
  embargoNouns: around(['@ Bridge money'], (line) => !isEmbargoBeside(line)),
  underEmbargo: around(['Bridge money – @ embargo'], (line) => isEmbargoBeside(line)),
  embargoUntils: (phrase) => UNTIL.test(phrase),
  joiners: around(['@ Tuesday'], (line) => JOINED.test(line)),
  noEmbargo: (phrase) => OVER.test(phrase),
  lifted: (phrase) => OVER.test(phrase),
  withouts: around(['@ embargo'], (line) => NEVER.test(line)),
  questions: isQuestion,
  nots: around(['@ publish'], isSure),
  publishing: around(['not @'], isSure),
  goingOut: part('goingOut'),
  uses: part('uses'),
  notYets: part('notYets'),
  notYetParts: part('notYetParts'),
  fors: part('fors'),
  areWords: around(['Bridge @ embargoed until Tuesday noon'], (line) => embargoInside(line) !== null),
  copyNames: around(['Bridge @ embargoed until Tuesday noon'], (line) => embargoInside(line) !== null),
  datings: (phrase) => DATING.test(phrase),
  notedHolds: part('notedHolds'),
  draftNouns: part('draftNouns'),
  draftOpenings: part('draftOpenings'),
  letOut: part('letOut'),
  deskStamps: isDeskHold,
  deskHolds: isDeskHold,
  holdsOver: around(['HOLD – @'], (line) => !isDeskHold(line)),
  newsHolds: part('newsHolds'),
  endStamps: around(['School roof leaks @'], (line) => isHoldBeside(line)),
  heldStates: (phrase) => stateSaid(phrase) === 'held',
  outStates: (phrase) => stateSaid(phrase) === 'out',
  numbers: around(['Draft @ 4'], (line) => !isHold(line)),
}

const SENTENCE = 'The council met on Monday and voted for the bridge.'

export const HEARD_LINES: Readonly<Record<keyof LineWording, Hears>> = {
  releaseNames: around(['@: 3 May 2026'], (line) => releasedIn(line) !== null),
  releasedWords: around(['@: 3 May 2026'], (line) => releasedIn(line) !== null),
  creditFors: around(['in May. ANN LEE @ THE TIDAL POST'], isCaption),
  creditLabels: around(['in May. @ Ann Lee'], isCaption),
  photographed: around(['島の橋、李明@'], isCaption),
  abouts: around(['@ the Council: The council'], isBoilerplate),
  firstPublished: around(['@ 3 May 2026'], (line) => firstPublishedIn(line) !== null),
  postFors: around(['Editor @ the Beacon'], isPost),
  paperOpenings: around(['@ Harbour'], isOrganisationName),
  paperArticles: around(['@ Gazzetta Harbour'], isOrganisationName),
  paperEndings: (phrase) => isOrganisationName(`Harbour ${capitalised(phrase)}`),
  agencies: isAgencyName,
  publicBodies: (phrase) => isBodyName(capitalised(phrase)),
  companiesBefore: around(['@島橋'], isBodyName),
  companiesBehind: around(['島橋@'], isBodyName),
  notNames: around(['Ann @'], (line) => !isPersonName(line)),
  teams: around(['By Ann Lee and @'], (line) => byline(line)?.names.length === 1),
  teamArticles: around(['By Ann Lee and @ staff'], (line) => byline(line)?.names.length === 1),
  withWords: around(['By Ann Lee @ Bo Nilsson'], (line) => byline(line)?.names.length === 2),
  placeMarks: around([`@ Київ, 3 May — ${SENTENCE}`], (line) => dateline(line) !== null),
  placeJoins: around([`Stoke @ Trent, 3 May — ${SENTENCE}`], (line) => dateline(line) !== null),
  dateArticles: around(['Stoke, @ 3 May 2026'], (line) => datelineAlone(line) !== null),
  notPlaces: isNoPlace,
  articledPlaces: (phrase) => !isNoPlace(capitalised(phrase)),
  wireSigns: around(['【東京@】会議は三日に終わった。'], (line) => dateline(line) !== null),
  shortTitles: around(['It was @. Hale who came.'], (text) => sentencesOf(text, 'en').length === 1),
  shortForms: around(['It was @. Hale who came.'], (text) => sentencesOf(text, 'en').length === 1),
  foundedWords: part('foundedWords'),
  documentWords: part('documentWords'),
  documentOfs: part('documentOfs'),
  creditStems: part('creditStems'),
  rightsWords: part('rightsWords'),
  pageWords: around(['This is our @ here.'], (line) => !isSentenceOfCopy(line)),
  goesOn: part('goesOn'),
  timeLabels: part('timeLabels'),
  ends: part('ends'),
  editedBy: part('editedBy'),
  fullTexts: part('fullTexts'),
  statusKeys: part('statusKeys'),
  otherStatusKeys: part('otherStatusKeys'),
  writtenBy: around(['@: Ann Lee'], (line) => namesOf(line)[0] === 'Ann Lee'),
  picturedBy: around(['Ann Lee; @: Bo'], (line) => namesOf(line).length === 1),
  sectionsOfCapitals: (phrase) => !isOrganisation(phrase.toUpperCase()),
  headlineKeys: part('headlineKeys'),
  scriptCues: isScriptCue,
  scriptLabels: around(['@: Lee'], isScriptCue),
  wireLabels: around(['@: Bridge opens'], (line) => LABELLED.replace(line, '') === 'Bridge opens'),
  storyKinds: around(['@: Bridge opens'], (line) => labelledHeadline(line)?.headline === 'Bridge opens'),
  fieldLabels: around(['@: Bridge opens'], (line) => behindLabel(line) === 'Bridge opens'),
  headlineLabels: around(['@: Bridge opens'], (line) => LABELLED.replace(line, '') === 'Bridge opens'),
  catalogueKeys: part('catalogueKeys'),
  subjectLabels: part('subjectLabels'),
  housekeeping: isHousekeeping,
  wireAgencies: around(['@北京5月3日电 会议'], (line) => dateline(line) !== null),
  wireReporters: around(['新华社北京5月3日电（@李明）会议'], (line) => dateline(line)?.names[0] === '李明'),
  wired: around(['新华社北京5月3日@ 会议'], (line) => dateline(line) !== null),
  ownPapers: around(['新华社北京5月3日电（@记者李明）会议'], (line) => dateline(line)?.names[0] === '李明'),
  reporterKinds: around(['新华社北京5月3日电（@记者李明）会议'], (line) => dateline(line)?.names[0] === '李明'),
}
