/** What is read away from the site, kept in a browser or sent as a mail, in French. */

import type { AwayWords } from '../en/interface-away.ts'

const away: AwayWords = {
  offline: 'Pas de connexion',
  offlineText: 'Cette page n’est pas conservée sur cet appareil, et il n’y a pas de connexion pour la chercher.',
  offlineKept: 'À lire sans connexion',
  offlineNone: 'Rien n’est encore conservé.',
  newsletter: 'Lettre d’information',
  newsletterText: 'Le dernier jour paru sous forme de courriel, à lire ou à envoyer.',
  newsletterPage: 'En page',
  newsletterPlain: 'En texte',
  newsletterMail: 'En courriel',
  newsletterOnline: 'Sur le web : {link}',
}

export default away
