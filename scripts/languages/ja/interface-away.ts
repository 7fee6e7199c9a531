/** What is read away from the site, kept in a browser or sent as a mail, in Japanese. */

import type { AwayWords } from '../en/interface-away.ts'

const away: AwayWords = {
  offline: '接続がありません',
  offlineText: 'このページはこの端末に保存されておらず、取得するための接続もありません。',
  offlineKept: '接続なしで読めるもの',
  offlineNone: 'まだ何も保存されていません。',
  newsletter: 'ニュースレター',
  newsletterText: '最新の一日分をメールとして。読むことも、送ることもできます。',
  newsletterPage: 'ページ',
  newsletterPlain: 'テキスト',
  newsletterMail: 'メール',
  newsletterOnline: 'ウェブで読む：{link}',
}

export default away
