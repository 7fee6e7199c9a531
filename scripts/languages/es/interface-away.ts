/** What is read away from the site, kept in a browser or sent as a mail, in Spanish. */

import type { AwayWords } from '../en/interface-away.ts'

const away: AwayWords = {
  offline: 'Sin conexión',
  offlineText: 'Esta página no está guardada en este dispositivo y no hay conexión para traerla.',
  offlineKept: 'Lo que se puede leer sin conexión',
  offlineNone: 'Todavía no hay nada guardado.',
  newsletter: 'Boletín',
  newsletterText: 'El día más reciente como correo, para leerlo o enviarlo.',
  newsletterPage: 'Como página',
  newsletterPlain: 'Como texto',
  newsletterMail: 'Como correo',
  newsletterOnline: 'En la web: {link}',
}

export default away
