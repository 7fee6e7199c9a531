/** The newest day as a mail, in each language of the interface: fit to be sent, and in step with its text and its file. */

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { wordsOf } from '../../../layouts/words/words.ts'
import { languagesWith } from '../../../scripts/languages/languages.ts'
import { all, read, textOf } from '../../layouts/markup.ts'
import { gazette, publish, ROOT } from '../gazette.ts'
import { paperFor } from '../paper.ts'

/** In bytes: Gmail shows no more of a mail than this (https://developers.google.com/gmail). */
const CLIPPED = 102 * 1024

const papers = new Map(languagesWith('interface').map((language) => [language, gazette(language)]))
before(() => Promise.all([...papers.values()].map(publish)))

for (const [language, paper] of papers) {
  describe(`the mail in ${language}`, () => {
    test('has nothing that mail programs take out or fetch: styles stand in elements, addresses are whole', () => {
      const html = paper.page('/newsletter/')
      assert.ok(Buffer.byteLength(html) < CLIPPED)
      assert.doesNotMatch(html, /<(?:script|link|style|img|picture|svg|iframe|form)\b|\bsrc=|url\(|@import|class="/)
      const page = read(html)
      const ways = all(page, 'a').map(({ attributes }) => attributes.get('href') ?? '')
      assert.ok(ways.length > 2)
      for (const way of ways) assert.match(way, /^(?:https?:\/\/|mailto:)/)
      assert.ok(ways.some((way) => way.startsWith(ROOT)))
      assert.doesNotMatch(html, /color:#|background/)
    })

    test('says its language and direction where a mail program leaves them, and speaks it', () => {
      const direction = ['ar', 'ur'].includes(language) ? 'rtl' : 'ltr'
      const page = read(paper.page('/newsletter/'))
      const [sheet] = all(page, 'div')
      assert.deepEqual([sheet?.attributes.get('lang'), sheet?.attributes.get('dir')], [language, direction])
      const { newsletterOnline, newsletterText } = wordsOf(language)
      const [said = ''] = newsletterOnline.split('{')
      assert.ok(textOf(page).includes(said.trim()))
      assert.ok(paper.page('/newsletter/newsletter.txt').includes(said.trim()))
      assert.ok(textOf(read(paper.page('/feeds/'))).includes(newsletterText))
    })

    test('as a file it has the same text and the same page, and is a draft', async () => {
      const file = paper.page('/newsletter/newsletter.eml')
      const mail = await PostalMime.parse(file)
      const same = (text: string | undefined) => (text ?? '').replaceAll('\r\n', '\n').trimEnd()
      assert.equal(same(mail.html), same(paper.page('/newsletter/')))
      assert.equal(same(mail.text), same(paper.page('/newsletter/newsletter.txt')))
      assert.equal(mail.subject, textOf(all(read(paper.page('/newsletter/')), 'title')[0] ?? assert.fail()))
      assert.ok(mail.headers.some(({ key, value }) => key === 'x-unsent' && value === '1'))
      for (const line of file.split(/\r?\n/)) assert.ok(Buffer.byteLength(line) <= 998)
    })
  })
}

const STORY =
  'Headline: The quay is open\nDek: Boats were waiting\nDate: 14 May 2031\n\nThe quay opened at six. A band played.\n\nThen it rained.\n'
const OTHER = 'Headline: Bell mended\nDate: 14 May 2031\n\nThe bell rings again.\n'

test('the day alone, its lead with its first paragraph; nothing that is held; and with the same clock the same bytes', async (t) => {
  const filed = {
    'masthead.yaml': 'name: The Ledger\n',
    'harbour/quay.txt': STORY,
    'harbour/quay.yaml': 'lead: true\n',
    'council/bell.txt': OTHER,
    'council/old.txt': 'Headline: An old tale\nDate: 13 May 2031\n\nLong ago.\n',
    'council/secret.txt': 'Headline: A secret\nDate: 14 May 2031\nEmbargo: 2031-06-01 09:00\n\nNot yet to be told.\n',
    'notes.txt':
      'Headline: A fault mended\nDate: 14 May 2031\nCorrection: (14 May 2031) The bell is of bronze.\n\nAll about it.\n',
  }
  const paper = paperFor(t, filed)
  assert.equal((await paper.build()).code, 0)
  const html = paper.page('/newsletter/')
  for (const text of [html, paper.page('/newsletter/newsletter.txt')]) {
    for (const wanted of [
      'The quay is open',
      'Boats were waiting',
      'The quay opened at six.',
      'Bell mended',
      'The bell is of bronze.',
    ])
      assert.ok(text.includes(wanted), wanted)
    assert.doesNotMatch(text, /secret|Not yet|old tale|Then it rained/i)
  }
  const again = paperFor(t, filed)
  assert.equal((await again.build()).code, 0)
  const mails = ({ site }: typeof paper) => Object.entries(site()).filter(([file]) => file.startsWith('newsletter/'))
  assert.equal(mails(paper).length, 3)
  assert.deepEqual(mails(again), mails(paper))
  paper.file('masthead.yaml', 'name: The Ledger\nnewsletter: false\n')
  assert.equal((await paper.build()).code, 0)
  assert.equal(mails(paper).length, 0)
  assert.doesNotMatch(paper.page('/feeds/'), /newsletter/)
})
