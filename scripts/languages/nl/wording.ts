/** Dutch: so far, what keeps copy from going out, and what stands around names and dates. */

import type { Wording } from '../wording.ts'

export default {
  holds: `
    concept
    niet (voor publicatie|publiceren|verspreiden)
    onder embargo | vertrouwelijk | kladversie
  `,
  bylineOpeners: 'door[:] | tekst:',
  and: 'en',
  beforeDates: 'op',
  updatedDates: '[laatst] (bijgewerkt|gewijzigd)',
  published: 'gepubliceerd | (publicatie|verschijnings)datum | publicatie | datum',
  events: `
    begin | aanvang | einde | toespraak | rede | persconferentie | bekendmaking | vergadering | voor
  `,
  times: `
    morgen | vandaag | avond | ochtend | middag | volgende | week[einde] | nader (bericht|order) | uur
    (maan|dins|woens|donder|vrij|zater|zon)dag
    januari | februari | maart | juni | juli | augustus | oktober
  `,
  deskWords: `
    niet | zonder | voor | vóór | na | vanaf | tot | op | om | en | of | graag | s.v.p | alleen | embargo | concept
    publicatie | publiceren | verspreiden | gebruiken | gepubliceerd | worden | mag | onder | deze | dit | tekst
    bericht | de | het
  `,
  embargoes: `
    [onder] [strikt] embargo [tot [en met]]
    [mag] niet (publiceren|verspreiden|gebruiken|gepubliceerd worden) (vóór|voor|tot)
    niet [voor publicatie] (vóór|tot)
  `,
  opinion:
    'opinie | column | commentaar | ingezonden [brie(f|ven)] | brieven [van lezers] | hoofdredactioneel [commentaar]',
} satisfies Wording
