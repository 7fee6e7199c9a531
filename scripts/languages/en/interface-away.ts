/** What is read away from the site, kept in a browser or sent as a mail, in English. */

const away = {
  /** Of the page that stands for one that cannot be fetched. */
  offline: 'No connection',
  offlineText: 'This page has not been kept on this device, and there is no connection to fetch it.',
  offlineKept: 'What can be read without one',
  offlineNone: 'Nothing has been kept yet.',
  newsletter: 'Newsletter',
  newsletterText: 'The newest day as a mail, to read or to send.',
  newsletterPage: 'As a page',
  newsletterPlain: 'As text',
  newsletterMail: 'As a mail',
  newsletterOnline: 'On the web: {link}',
}

export default away

/** What English has, every other language has. */
export type AwayWords = typeof away
