/** Czech and Slovak: so far, what keeps copy from going out, and what stands before dates. */

import type { Wording } from '../wording.ts'

export default {
  published: 'publikováno | vydáno | zveřejněno',
  updatedDates: 'aktualizováno | upraveno',
  embargoes: '(zákaz zveřejnění|zákaz zverejnenia|nezveřejňovat|nezverejňovať) (do|před|pred)',
  holds: `
    pracovní (verze|koncept) | nezveřejňovat | nezverejňovať | neveřejné | důvěrné | není určeno ke zveřejnění
  `,
  times: `
    dnes | zítra | zajtra | hodin[a|y] | hod | pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle
  `,
  obituarySections: 'nekrology | úmrtí',
  adSections: 'inzerce | řádková inzerce',
  letterSections: 'dopisy [čtenářů]',
  storyKinds: 'živě | rozhovor | reportáž | exkluzivně | glosa',
  opinion: 'komentář | názor[y] | sloupek | fejeton | úvodník',
  heldStems: 'zveřejn',
  withWords: 's',
  bylineOpeners: 'autor[ka]: | text:',
  beforeDates: 'v | ve | dne',
  organisations: 'ČTK | Deník | Noviny | Právo',
  advisoryKeys: 'kdo | co | proč | jak',
  eventDates: 'kdy | datum | termín',
  eventTimes: 'čas | začátek',
  eventPlaces: 'kde | místo | adresa',
  writtenBy: 'text',
  picturedBy: 'foto | fotografie',
  greetings: 'ahoj | dobrý den | vážen(á|í|ý) | milá | milí | zdravím',
  closings: 's pozdravem | s úctou | díky | děkuji […20] | zdraví',
  coverNotes: 'v příloze | posílám | zasílám | jak jsme se (domluvili|dohodli)',
  mailTo: 'komu',
  mailSubject: 'předmět',
  mailFrom: 'odesílatel',
  mailDate: 'odesláno',
  related: 'čtěte (také|též|více) | přečtěte si (také|více) | související [články]',
} satisfies Wording
