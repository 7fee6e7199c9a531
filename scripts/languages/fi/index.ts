/** Finnish. */

import type { Language } from '../language.ts'

const fi: Language = {
  code: 'fi',
  caseEndings:
    'sen nen|selle nen|sella nen|selta nen|sesta nen|sessa nen|seen nen|sta nen|seksi nen|sena nen|n |lle |lla |llä |lta |ltä |sta |stä |ssa |ssä |in |a |ä',
  set: { quotes: '” ” ’ ’' },
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
  upTo: 'saakka',
  functionWords:
    'ja on ei se että oli myös mutta kun kuin joka ovat hän mukaan jälkeen sekä tai vuoden vuonna sen siitä olla ole kanssa jo vain niin mitä ennen yli he me te tämä tämän ne niiden jos koska vielä sitä kuten vai eivät voi pitää tulee heidän hänen ollut noin mikä mitään kaikki jossa jotka alle ilman kohti joita jotta tällä ensi viime vuotta prosenttia kertoo kertoi sanoi sanoo saa ollaan lisäksi uusi klo',
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
  keys: {
    headline: 'otsikko',
    kicker: 'yläotsikko',
    dek: 'alaotsikko, ingressi',
    bylines: 'kirjoittaja, toimittaja',
    agency: 'uutistoimisto',
    place: 'paikka',
    date: 'päivämäärä, päiväys',
    section: 'osasto',
    source: 'lähde',
  },
}

export default fi
