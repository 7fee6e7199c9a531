/** Finnish: so far, what keeps copy from going out, and what stands before dates. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: 'teksti:',
  published: 'julkaistu',
  updatedDates: 'päivitetty | muokattu',
  embargoes: `
    julkaisuvapaa [aikaisintaan] | julkistettavissa [aikaisintaan]
    ei [saa] (julkais(ta|tavaksi)|julkisuuteen) ennen
  `,
  holds: 'luonnos | ei [saa] julkais(ta|tavaksi) | ei julkisuuteen | luottamuksellinen',
  times: `
    tänään | huomenna | klo
    (maanan|tiis|torstai|perjan|lauan|sunnun)tai[na]
    keskiviikko[na]
  `,
  obituarySections: 'kuolinilmoitukset | muistokirjoitukset',
  adSections: 'pikkuilmoitukset',
  letterSections: 'lukijoilta | yleisönosasto',
  storyKinds: 'haastattelu | reportaasi | analyysi | suora',
  opinion: 'mielipide | pääkirjoitus | kolumni | mielipidekirjoitus',
  heldStems: 'julkaisuvap',
  embargoUntils: 'saakka<end> | asti<end>',
  organisations: 'STT | Sanomat | Uutiset',
  advisoryKeys: 'kuka | mitä | miksi | miten',
  eventDates: 'milloin | koska | päivä | ajankohta | aika',
  eventTimes: 'kello | kellonaika',
  eventPlaces: 'missä | paikka | osoite',
  writtenBy: 'teksti[t]',
  picturedBy: 'kuva[t] | valokuva[t]',
  greetings: 'hei | moi | terve | hyvää (huomenta|päivää|iltaa)',
  closings: 'terveisin | (ystävällisin|parhain) terveisin | terveiset | kiitos […20]',
  coverNotes: 'ohessa | oheinen | liitteenä | kuten (sovittiin|sovimme|lupasin) | tässä juttu | saa lyhentää',
  mailTo: 'vastaanottaja',
  mailSubject: 'aihe',
  mailFrom: 'lähettäjä',
  mailDate: 'lähetetty',
  related: 'lue (myös|lisää) | aiheesta lisää',
} satisfies Wording
