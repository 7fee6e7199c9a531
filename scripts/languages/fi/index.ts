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
}

export default fi
