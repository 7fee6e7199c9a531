/** Finnish. */

import type { Language } from '../language.ts'

const fi: Language = {
  code: 'fi',
  months: [
    'tammikuuta, tammikuu',
    'helmikuuta, helmikuu',
    'maaliskuuta, maaliskuu',
    'huhtikuuta, huhtikuu',
    'toukokuuta, toukokuu',
    'kesäkuuta, kesäkuu',
    'heinäkuuta, heinäkuu',
    'elokuuta, elokuu',
    'syyskuuta, syyskuu',
    'lokakuuta, lokakuu',
    'marraskuuta, marraskuu',
    'joulukuuta, joulukuu',
  ],
  weekdays: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  clock: {
    at: 'klo, kello',
    around: 'klo, asti, saakka',
  },
  answers: {
    yes: 'kyllä',
    no: 'ei',
    now: 'nyt',
  },
  drafts: {
    names: 'luonnos',
    folders: 'luonnokset',
    out: 'julkaistu, valmis, hyväksytty',
  },
  toCome: 'huomenna, pian, myöhemmin',
  over: 'tänään, eilen',
  copies: 'kopio',
}

export default fi
