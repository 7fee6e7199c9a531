/** What is read away from the site, kept in a browser or sent as a mail, in Urdu. */

import type { AwayWords } from '../en/interface-away.ts'

const away: AwayWords = {
  offline: 'رابطہ نہیں ہے',
  offlineText: 'یہ صفحہ اس آلے پر محفوظ نہیں، اور اسے لانے کے لیے رابطہ موجود نہیں۔',
  offlineKept: 'رابطے کے بغیر کیا پڑھا جا سکتا ہے',
  offlineNone: 'ابھی کچھ محفوظ نہیں ہوا۔',
  newsletter: 'خبرنامہ',
  newsletterText: 'تازہ ترین دن ای میل کی صورت میں، پڑھنے یا بھیجنے کے لیے۔',
  newsletterPage: 'صفحے کی صورت میں',
  newsletterPlain: 'متن کی صورت میں',
  newsletterMail: 'ای میل کی صورت میں',
  newsletterOnline: 'ویب پر: {link}',
}

export default away
