/** What is read away from the site, kept in a browser or sent as a mail, in Portuguese. */

import type { AwayWords } from '../en/interface-away.ts'

const away: AwayWords = {
  offline: 'Sem conexão',
  offlineText: 'Esta página não está guardada neste aparelho, e não há conexão para buscá-la.',
  offlineKept: 'O que se pode ler sem conexão',
  offlineNone: 'Ainda não há nada guardado.',
  newsletter: 'Boletim',
  newsletterText: 'O dia mais recente como e-mail, para ler ou enviar.',
  newsletterPage: 'Como página',
  newsletterPlain: 'Como texto',
  newsletterMail: 'Como e-mail',
  newsletterOnline: 'Na web: {link}',
}

export default away
