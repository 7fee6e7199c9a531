/**
 * `/newsletter/newsletter.eml`: the newest day as a message (RFC 5322) with its text beside its HTML, which mail programs
 * open as a draft. nodemailer writes it: how words of any script stand in a header is a long story. Nothing in it is
 * drawn by lot, so that the same day comes to the same bytes.
 */

import { hash } from 'node:crypto'
import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import { newsletter, subjectOf } from './newsletter.ts'
import { newsletterText } from './plain-text.ts'

export async function newsletterMail({ url, view }: PageOf<'newsletterMail'>, around: Shell): Promise<string> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const { paper } = around
  const text = newsletterText({ view }, around)
  const html = newsletter({ url, kind: 'newsletter', view }, around)
  const sum = hash('sha256', text + html).slice(0, 16)
  const { email } = paper.publisher
  const mail = new MailComposer({
    subject: subjectOf(paper, view),
    ...(email === null ? {} : { from: { name: paper.name, address: email } }),
    // A draft, to whom it may concern.
    headers: { 'X-Unsent': '1' },
    messageId: `<newsletter.${view.day}.${sum}@${new URL(paper.origin).hostname}>`,
    date: new Date(view.changed),
    baseBoundary: sum,
    text,
    html,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return (await mail.compile().build()).toString('utf8')
}
