/** What is read away from the site, kept in a browser or sent as a mail, in Arabic. */

import type { AwayWords } from '../en/interface-away.ts'

const away: AwayWords = {
  offline: 'لا يوجد اتصال',
  offlineText: 'هذه الصفحة غير محفوظة على هذا الجهاز، ولا يوجد اتصال لجلبها.',
  offlineKept: 'ما تمكن قراءته دون اتصال',
  offlineNone: 'لم يُحفظ شيء بعد.',
  newsletter: 'النشرة البريدية',
  newsletterText: 'أحدث يوم في رسالة بريدية، للقراءة أو للإرسال.',
  newsletterPage: 'صفحةً',
  newsletterPlain: 'نصًّا',
  newsletterMail: 'رسالةً',
  newsletterOnline: 'على الموقع: {link}',
}

export default away
