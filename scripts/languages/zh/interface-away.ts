/** What is read away from the site, kept in a browser or sent as a mail, in Chinese. */

import type { AwayWords } from '../en/interface-away.ts'

const away: AwayWords = {
  offline: '没有网络连接',
  offlineText: '本机没有保存这个页面，现在也没有网络可以取得它。',
  offlineKept: '无需网络即可阅读',
  offlineNone: '尚未保存任何内容。',
  newsletter: '新闻邮件',
  newsletterText: '最新一天的内容，可作为邮件阅读或发送。',
  newsletterPage: '网页',
  newsletterPlain: '纯文本',
  newsletterMail: '邮件',
  newsletterOnline: '网页版：{link}',
}

export default away
