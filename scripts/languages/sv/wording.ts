/** Swedish: so far, what keeps copy from going out, and what stands around names and dates. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: 'av[:] | text:',
  and: 'och',
  published: 'publicera(d|t|des)',
  counts: 'lästid[:] [ca] <digits> min[uter] | <digits> min[uters] läsning | <digits> kommentarer',
  updatedDates: '[senast] (uppdatera(d|t|des)|ändrad)',
  beforeDates: 'den',
  embargoes: `
    [under] [strikt] embargo (till|t.o.m[.])
    [får] (ej|inte) (publiceras|spridas|användas) före
  `,
  holds: `
    utkast
    [får] (ej|inte) (publiceras|för publicering|till publicering|spridas)
    konfidentiellt
  `,
  holdRemarks: '(ej|inte) (klar|godkänd|korrekturläst)',
  times: `
    i[ ]dag | i[ ]morgon | kväll | förmiddag | eftermiddag
    (mån|tis|ons|tors|fre|lör|sön)dag[en]
  `,
  obituarySections: 'dödsannonser | dödsfall | minnesord | familjenytt',
  adSections: 'småannonser | köp och sälj | radannonser',
  letterSections: 'insändare | läsarbrev',
  storyKinds: 'direkt | exklusivt | reportage | bakgrund | faktakoll',
  opinion: 'ledare | debatt | insändare | krönika | kolumn | signerat',
  embargoUntils: 'till<end> | före<end>',
  withWords: 'med',
  organisations: 'TT | Tidning | Bladet | Nyhetsbyrån',
  advisoryKeys: 'vem | vad | varför | hur',
  eventDates: 'när | datum | dag | datum och tid | tid och datum',
  eventTimes: 'tid | klockslag',
  eventPlaces: 'var | plats | lokal | adress',
  fieldLabels: 'rubrik | byline',
  writtenBy: 'text | ord',
  picturedBy: 'foto | bild[er]',
  greetings: 'hej[san] | bästa | god (morgon|kväll) | goddag',
  closings: `
    hälsningar […20] | (vänlig|vänliga|bästa|många) hälsning[ar] | med vänlig[a] hälsning[ar] | mvh
    tack [på förhand] | hälsar
  `,
  coverNotes: 'här kommer | bifog(at|as|ar) | som (utlovat|överenskommet|avtalat) | enligt överenskommelse',
  mailFrom: 'från',
  mailTo: 'till',
  mailSubject: 'ämne',
  mailDate: 'skickat | datum',
  related: 'läs (också|även|mer) | mer om …2-30 | relaterade artiklar | fler artiklar',
} satisfies Wording
