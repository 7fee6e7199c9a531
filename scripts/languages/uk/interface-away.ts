/** What is read away from the site, kept in a browser or sent as a mail, in Ukrainian. */

import type { AwayWords } from '../en/interface-away.ts'

const away: AwayWords = {
  offline: 'Немає з’єднання',
  offlineText: 'Цю сторінку не збережено на цьому пристрої, а з’єднання, щоб її отримати, немає.',
  offlineKept: 'Що можна читати без з’єднання',
  offlineNone: 'Ще нічого не збережено.',
  newsletter: 'Розсилка',
  newsletterText: 'Найновіший день як лист, щоб читати чи розіслати.',
  newsletterPage: 'Як сторінка',
  newsletterPlain: 'Як текст',
  newsletterMail: 'Як лист',
  newsletterOnline: 'На сайті: {link}',
}

export default away
