/** Where a story is written, before its first words: in the forms of agencies, papers and press rooms. */

import { dayInLine } from '../days.ts'
import type { House } from '../house.ts'
import type { Job } from '../job.ts'
import { agencyOf } from './byline.ts'

export interface Dateline {
  /** With what parts it from the story, blank and all. */
  readonly text: string
  readonly place: string | null
  readonly agency: string | null
}

export const NONE: Dateline = { text: '', place: null, agency: null }

/** A form: `P` is the place in capitals, `p` as it is written, `D` the day, `A` the agency, `R` a region, `Q` another agency, `O` who sends it. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  any: [
    'P — ',
    'P – ',
    'P - ',
    'P, D — ',
    'P (A) - ',
    'P (A) — ',
    'P, D (A) - ',
    'P, D (A) – ',
    'p, D (A) - ',
    'p (A) - ',
    'P: ',
    'P. ',
    'P | ',
    'P/A - ',
    'P /A/ - ',
    'P (A/Q) - ',
    'P, R, D (A) -- ',
    'p -- ',
    'p/D – ',
  ],
  paper: ['P — ', 'P. ', 'P: ', 'p. ', 'P | ', 'P – ', 'P, D — ', 'p – ', '(p) ', 'P - '],
  release: [
    'P, D /PRNewswire/ -- ',
    'P, R, D /PRNewswire/ -- ',
    'P--(BUSINESS WIRE)--',
    'P, R--(BUSINESS WIRE)--',
    'P / ACCESSWIRE / D / ',
    'P, D (GLOBE NEWSWIRE) -- ',
    'P, R – D – ',
    'P, D – ',
    'p, D. ',
    'P (D) - ',
    'P, R, D - ',
    'P - ',
    'P, D - O - ',
    'P, R, D /CNW/ - ',
    'P, D – O ',
    'P, R: ',
  ],
  en: [
    'P, R (A) — ',
    'P, D (A) - ',
    'P, D A - ',
    'P, R, D A - ',
    'P, R — ',
    '(A) - ',
    'p, D (A): ',
    'P: ',
    'P, D – ',
    'D (A) - ',
  ],
  de: ['p (A) - ', 'p/A. ', 'P. ', 'p, D (A) - ', '(A) - ', 'p (A/Q) – ', 'P, D. ', 'p - ', 'p (A). '],
  fr: ['P, D (A) - ', 'p (A) - ', 'p (A Q) - ', 'P (A) – ', 'p, D (A) — ', 'P, D (A) - ', 'p - '],
  es: ['p, D (A).- ', 'P (A).- ', 'P.- ', 'P, D. /A/ - ', 'p (R), D (A).- ', 'P, D (A) - ', 'P. '],
  it: ['P - ', '(A) - P, D - ', 'P (A) - ', 'P, D. ', '(A) P - '],
  pt: ['P, D (A) - ', 'P (A) - ', 'P – ', 'p, D (A) – '],
  ru: ['P, D — A. ', 'P, D. /A/. ', 'P, D — A, Q. ', 'P. '],
  zh: ['A p D电　', '【A D讯】', '（A p D电）', '【D A】', 'p D讯　', 'A讯 '],
  ja: ['【p＝A】', '【D A】', '【p D A】', '（A）', '[p D A] - '],
  ko: ['(p=A) ', '[A=p] ', '【p=A】', '(p=A) '],
  ar: ['p (A) - ', 'p - A: ', 'p، R (A) -- ', 'p- A: ', 'p – '],
  ur: ['p(A) ', 'p: ', 'p (A) ', 'p۔ '],
}

/** The forms that a house of its language and trade may have. */
function formsFor(house: House): readonly string[] {
  const own = FORMS[house.language] ?? []
  if (house.language === 'zh' || house.language === 'ja' || house.language === 'ko') return own
  if (house.trade === 'office') return [...(FORMS.release ?? []), ...own]
  if (house.trade === 'wire') return [...own, ...own, ...(FORMS.any ?? [])]
  return [...own, ...(FORMS.any ?? []), ...(FORMS.paper ?? [])]
}

/** The dateline of this story. */
export function dateline(job: Job, release = false): Dateline {
  const { house, teller } = job
  const forms = release && house.stock.of('regions').length > 0 ? (FORMS.release ?? []) : formsFor(house)
  const form = house.draw(release ? 'release-line' : 'dateline', forms)
  const [agency, region] = [
    agencyOf(job),
    house.stock.of('regions').length > 0 ? job.say('regions') : teller.newPlace(),
  ]
  const place = form.includes('P') ? job.upper(teller.place) : teller.place
  const words: Readonly<Record<string, string>> = {
    ...{
      P: place,
      p: place,
      A: agency,
      R: region,
      D: dayInLine(house, teller.day),
      Q: job.chance.pick(house.stock.of('agencies')),
      O: job.sender,
    },
  }
  const text = form
    .replaceAll(/(?<![A-Za-z])[PpARDQO](?![A-Za-z])/g, (sign) => words[sign] ?? sign)
    .replaceAll('..', '.')
  const placed = /(?<![A-Za-z])[Pp](?![A-Za-z])/.test(form)
  return { text, place: placed ? place : null, agency: /(?<![A-Za-z])A(?![A-Za-z])/.test(form) ? agency : null }
}
