/**
 * `/newsletter/`: the newest day as a mail. What mail programs understand is little: simple blocks, styles in the
 * elements, no picture, no letters of our own, no colour that a dark program could turn against its ground.
 */

import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import type { MailLine, NewsletterView } from '../../scripts/edition/views/mail/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { MAILING, policyText } from '../../scripts/policy.ts'
import { absolute, FRONT } from '../parts/address.ts'
import { fitted } from '../parts/copyfit.ts'
import { dateText } from '../parts/dates.ts'
import { type Html, html, NOTHING, trusted } from '../parts/html.ts'
import { partTongue, tongue } from '../parts/tongue.ts'
import { licence, publishedBy } from '../shell/footer.ts'
import { say, wordsOf } from '../words/words.ts'

const SERIF = "font-family:Georgia,'Times New Roman',serif"
const SANS = 'font-family:Helvetica,Arial,sans-serif'
/** Of a rule: as far from white as from black. */
const GREY = '#8a857b'
const STYLES = {
  body: 'margin:0;padding:0;-webkit-text-size-adjust:100%',
  hidden: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
  sheet: `max-width:600px;margin:0 auto;padding:16px;${SERIF};font-size:17px;line-height:1.5;overflow-wrap:anywhere`,
  name: `margin:0;padding:8px 0;${SERIF};font-size:36px;line-height:1.15;font-weight:bold;text-align:center`,
  plate: 'color:inherit;text-decoration:none',
  day: `margin:0 0 24px;padding:6px 0;border-top:3px double ${GREY};border-bottom:1px solid ${GREY};${SANS};font-size:13px;line-height:1.4;text-align:center`,
  lead: `margin:0 0 8px;${SERIF};font-size:29px;line-height:1.2;font-weight:bold`,
  headline: `margin:0 0 4px;${SERIF};font-size:20px;line-height:1.25;font-weight:bold`,
  label: `margin:32px 0 12px;padding:6px 0 0;border-top:2px solid ${GREY};${SANS};font-size:14px;line-height:1.4;font-weight:bold`,
  dek: 'margin:0 0 16px',
  way: 'color:inherit;text-decoration:none',
  link: 'color:inherit;text-decoration:underline',
  list: 'margin:0;padding:0;list-style:none',
  item: 'margin:0 0 10px',
  foot: `margin:32px 0 0;padding:12px 0 0;border-top:3px double ${GREY};${SANS};font-size:13px;line-height:1.5`,
} as const

/** In letters: below a headline, and what a mail program shows beside the subject. */
const DEK = 320
const OPENING = 200
const PREHEADER = 140

export function newsletter({ view }: PageOf<'newsletter'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  return html`<!doctype html>
<html lang="${paper.language}" dir="${paper.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${trusted(policyText(MAILING))}">
<title>${subjectOf(paper, view)}</title>
<meta name="robots" content="noindex">
</head>
<body style="${STYLES.body}">
<main>
<div style="${STYLES.sheet}" lang="${paper.language}" dir="${paper.direction}">
<div style="${STYLES.hidden}">${fitted(preheader(view), PREHEADER)}</div>
<h1 style="${STYLES.name}"><a style="${STYLES.plate}" href="${absolute(paper, FRONT)}">${paper.name}</a></h1>
<p style="${STYLES.day}">${dateText(paper, view.day, 'weekday')}</p>
${lead(paper, view)}${view.sections.map(({ name, stories }) => html`${name !== null && label(name)}${stories.map((story) => teaser(paper, story))}`)}${briefs(paper, view)}${corrections(paper, view)}<div style="${STYLES.foot}">
<p style="margin:0">${say(words.newsletterOnline, { link: link(absolute(paper, view.dayUrl)) })}</p>
<p style="margin:0">${styled(publishedBy(paper))}</p>
${styled(licence(paper))}</div>
</div>
</main>
</body>
</html>
`.text
}

/** What stands above the mail in a list of mails. */
export function subjectOf(paper: Paper, { lead: first, day }: NewsletterView): string {
  return `${first?.headline ?? dateText(paper, day)} | ${paper.name}`
}

/** What a mail program shows behind the subject: of the lead what its headline does not say. */
function preheader({ lead: first, briefs: lines }: NewsletterView): string {
  return first?.dek ?? first?.opening ?? lines[0]?.text ?? ''
}

/** The links of a line that pages have too, in the colour of what is around them. */
function styled({ text }: Html): Html {
  return trusted(text.replaceAll('<a ', `<a style="${STYLES.link}" `).replaceAll('<p>', '<p style="margin:0">'))
}

function link(address: string): Html {
  return html`<a style="${STYLES.link}" href="${address}"><bdi>${address}</bdi></a>`
}

function label(name: string): Html {
  return html`<h2 style="${STYLES.label}">${name}</h2>\n`
}

function headline(paper: Paper, story: MailLine): Html {
  return html`<a style="${STYLES.way}" href="${absolute(paper, story.url)}"${partTongue(story, 'headline')}>${story.headline}</a>`
}

function lead(paper: Paper, { lead: story }: NewsletterView): Html {
  if (story === null) return NOTHING
  return html`<div${tongue(paper, story)}>
<h2 style="${STYLES.lead}">${headline(paper, story)}</h2>
${story.dek !== null && html`<p style="${STYLES.dek};font-size:19px"${partTongue(story, 'dek')}>${fitted(story.dek, DEK)}</p>\n`}${
  story.opening !== '' && html`<p style="${STYLES.dek}">${story.opening}</p>\n`
}<p style="${STYLES.dek};${SANS};font-size:14px"><a style="${STYLES.link}" href="${absolute(paper, story.url)}">${wordsOf(paper.language).continueReading}</a></p>
</div>
`
}

/** A story with its dek, or where it has none with its first words. */
function teaser(paper: Paper, story: MailLine): Html {
  const below = story.dek === null ? fitted(story.opening, OPENING) : fitted(story.dek, DEK)
  return html`<div${tongue(paper, story)}>
<h3 style="${STYLES.headline}">${headline(paper, story)}</h3>
<p style="${STYLES.dek}"${story.dek !== null && partTongue(story, 'dek')}>${below}</p>
</div>
`
}

function briefs(paper: Paper, { briefs: lines, isWhole, dayUrl }: NewsletterView): Html {
  const words = wordsOf(paper.language)
  const more =
    !isWhole &&
    html`<p style="${STYLES.dek}"><a style="${STYLES.link}" href="${absolute(paper, dayUrl)}">${words.moreStories}</a></p>\n`
  if (lines.length === 0) return html`${more}`
  return html`${label(words.inBrief)}<ul style="${STYLES.list}">
${lines.map((line) => html`<li style="${STYLES.item}"${tongue(paper, line)}>${line.text}</li>\n`)}</ul>
${more}`
}

function corrections(paper: Paper, { corrected: some }: NewsletterView): Html {
  if (some.length === 0) return NOTHING
  return html`${label(wordsOf(paper.language).correctionsPage)}${some.map(
    (one) => html`<div${tongue(paper, one)}>
<h3 style="${STYLES.headline};font-size:17px">${headline(paper, one)}</h3>
<p style="${STYLES.dek}">${one.text}</p>
</div>
`,
  )}`
}
