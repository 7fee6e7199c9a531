/** French. */

import type { Language } from '../language.ts'

const fr: Language = {
  code: 'fr',
  set: { quotes: '«\u202f \u202f» “ ”', dash: '—', spaced: { narrow: ';!?', full: ':' } },
  months: [
    'janvier, janv',
    'février, févr',
    'mars',
    'avril, avr',
    'mai',
    'juin',
    'juillet, juil',
    'août',
    'septembre, sept',
    'octobre, oct',
    'novembre, nov',
    'décembre, déc',
  ],
  weekdays: [
    'lundi, lun',
    'mardi, mar',
    'mercredi, mer',
    'jeudi, jeu',
    'vendredi, ven',
    'samedi, sam',
    'dimanche, dim',
  ],
  dayEndings: 'er',
  functionWords:
    'le la les de des du en et à au aux un une que qui pour par sur dans avec est son sa ses ce cette ces il elle ils ne pas plus mais après avant entre sans sous contre selon se ou où été sont a ont fait leur leurs deux trois ans chez dès lors malgré l d qu',
  elisions: 'ldnsc',
  alphabet: 'éèàêçôîûùâëïœ',
  commonWords:
    'de la le les des et en du un une à est que dans pour au par sur qui il ne se aux plus avec son sa après été ce pas sont',
  particles: 'de la le du',
  inhabitants: {
    endings:
      'ien, iens, ienne, iennes, éen, éens, éenne, éennes, ain, ains, aine, aines, ais, aiss, aise, aises, ois, oiss, oise, oises, and, ands, ande, andes, ol, ols, ole, oles, ique, iques, e, es',
    also: 'britannique britanniques anglais américain américains américaine suisse suisses',
  },
  clock: {
    mayOpen: 'à',
    timeOf: 'heure',
    ofPlace: 'de la, de',
    at: 'à',
    oClock: 'h, heure, heures',
    noon: 'midi',
    midnight: 'minuit',
    local: 'heure locale',
    around: "le, la, à, a, et, au, du, de, jusqu’au, jusqu’à, jusqu’en, jusqu'au, jusqu'à, jusqu'en",
  },
  zones: {
    'Europe/Paris': 'paris',
    'Europe/Zurich': 'genève',
    'Europe/Brussels': 'bruxelles',
    'Europe/Lisbon': 'lisbonne',
    'Europe/Moscow': 'moscou',
    'Asia/Shanghai': 'pékin',
  },
  vowels: 'œ',
  answers: {
    yes: 'oui',
    no: 'non',
    none: 'aucun',
    now: 'maintenant',
  },
  drafts: {
    names: 'brouillon',
    folders: 'brouillons',
    held: 'en attente',
    out: 'publié, publiée, en ligne, terminé, validé',
    outBy: 'par, le',
  },
  toCome: 'bientôt, demain, prochain, prochaine, prochainement',
  over: 'hier, aujourd, il y a',
  copies: 'copie',
  keys: {
    headline: 'titre',
    kicker: 'surtitre',
    dek: 'chapô, chapeau, sous-titre',
    bylines: 'par, auteur, auteure',
    agency: 'agence',
    place: 'lieu',
    date: 'publié le, date de publication, date de parution',
    section: 'rubrique',
    topics: 'mots-clés',
    publish: 'publier le',
    expires: 'expire le',
    language: 'langue',
    urgency: 'urgence',
  },
}

export default fr
