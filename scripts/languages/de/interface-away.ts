/** What is read away from the site, kept in a browser or sent as a mail, in German. */

import type { AwayWords } from '../en/interface-away.ts'

const away: AwayWords = {
  offline: 'Keine Verbindung',
  offlineText: 'Diese Seite ist auf diesem Gerät nicht gespeichert, und es gibt keine Verbindung, um sie zu holen.',
  offlineKept: 'Ohne Verbindung lesbar',
  offlineNone: 'Noch ist nichts gespeichert.',
  newsletter: 'Newsletter',
  newsletterText: 'Der jüngste Tag als E-Mail, zum Lesen oder Verschicken.',
  newsletterPage: 'Als Seite',
  newsletterPlain: 'Als Text',
  newsletterMail: 'Als E-Mail',
  newsletterOnline: 'Im Netz: {link}',
}

export default away
