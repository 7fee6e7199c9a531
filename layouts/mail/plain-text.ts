/** `/newsletter/newsletter.txt`: the newest day as a mail without any markup, in lines as wide as a mail program shows whole. */

import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import type { MailLine } from '../../scripts/edition/views/mail/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { wrap } from '../files/wrap.ts'
import { absolute } from '../parts/address.ts'
import { fitted } from '../parts/copyfit.ts'
import { dateText } from '../parts/dates.ts'
import { sayPlain, wordsOf } from '../words/words.ts'

/** In letters. */
const BELOW = 200

export function newsletterText({ view }: Pick<PageOf<'newsletterText'>, 'view'>, { paper }: Shell): string {
  const words = wordsOf(paper.language)
  const { lead, sections, briefs, corrected, isWhole, day, dayUrl } = view
  const parts = [
    headed(paper.name, '=', [dateText(paper, day, 'weekday')]),
    ...(lead === null ? [] : [block(paper, lead, [lead.dek, lead.opening])]),
    ...sections.flatMap(({ name, stories }) => {
      const some = stories.map((story) => block(paper, story, [fitted(story.dek ?? story.opening, BELOW)]))
      return name === null ? some : [headed(name, '-', some)]
    }),
    ...(briefs.length === 0
      ? []
      : [headed(words.inBrief, '-', [briefs.map(({ text }) => wrap(text, '* ', '  ')).join('\n')])]),
    ...(isWhole ? [] : [wrap(words.moreStories)]),
    ...(corrected.length === 0
      ? []
      : [
          headed(
            words.correctionsPage,
            '-',
            corrected.map((one) => block(paper, one, [one.text])),
          ),
        ]),
    wrap(sayPlain(words.newsletterOnline, { link: absolute(paper, dayUrl) })),
  ]
  return `${parts.join('\n\n')}\n`
}

/** A line with a rule below it, and what stands under that. */
function headed(text: string, rule: '=' | '-', below: readonly string[]): string {
  return [`${wrap(text)}\n${rule.repeat(24)}`, ...below].join('\n\n')
}

/** A story: headline, words, address. */
function block(paper: Paper, { headline, url }: MailLine, below: readonly (string | null)[]): string {
  const said = below.filter((one) => one !== null && one !== '')
  return [wrap(headline), ...said.map((one) => wrap(one ?? '', '  ')), absolute(paper, url)].join('\n')
}
