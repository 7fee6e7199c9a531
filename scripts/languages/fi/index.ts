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
  weekdays: [
    'maanantai, maanantaina',
    'tiistai, tiistaina',
    'keskiviikko, keskiviikkona',
    'torstai, torstaina',
    'perjantai, perjantaina',
    'lauantai, lauantaina',
    'sunnuntai, sunnuntaina',
  ],
  functionWords:
    'ja on ei se että oli myös mutta kun kuin joka ovat hän mukaan jälkeen sekä tai vuoden vuonna sen siitä olla ole kanssa jo vain niin mitä ennen yli',
  clock: {
    opens: 'klo',
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
