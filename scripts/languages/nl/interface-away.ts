/** What is read away from the site, kept in a browser or sent as a mail, in Dutch. */

import type { AwayWords } from '../en/interface-away.ts'

const away: AwayWords = {
  offline: 'Geen verbinding',
  offlineText: 'Deze pagina is niet op dit apparaat bewaard, en er is geen verbinding om haar op te halen.',
  offlineKept: 'Te lezen zonder verbinding',
  offlineNone: 'Er is nog niets bewaard.',
  newsletter: 'Nieuwsbrief',
  newsletterText: 'De nieuwste dag als e-mail, om te lezen of te versturen.',
  newsletterPage: 'Als pagina',
  newsletterPlain: 'Als tekst',
  newsletterMail: 'Als e-mail',
  newsletterOnline: 'Op het web: {link}',
}

export default away
