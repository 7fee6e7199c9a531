/** Threads: the parts of a series, and one story in several languages. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codes, MASTHEAD, paperFor } from '../paper.ts'

const LATER = '2031-05-15T08:00:00Z'
const part = (number: number | null, day: number, title = `Digging ${day}`) =>
  `---\ntitle: ${title}\ndate: ${day} May 2031\nseries: The harbour years\n${number === null ? '' : `part: ${number}\n`}---\n\nThey dug on day ${day}.\n`
const plain = (html: string) => html.replace(/<[^>]+>/g, '')
const line = (html: string, kind: string) => plain(new RegExp(`<p class="${kind}">.*?</p>`).exec(html)?.[0] ?? '')
const partsOn = (html: string) =>
  [...html.matchAll(/<li(?: value="(\d+)"| class="bare")><article[\s\S]*?<h2><a [^>]+>([^<]+)/g)].map(
    ([, number = '-', headline]) => `${number} ${headline}`,
  )

test('a series is read by the numbers of its parts, whatever their days; each leads to the one before and after', async (t) => {
  const paper = paperFor(t, { 'a.md': part(1, 9), 'b.md': part(2, 4), 'c.md': part(4, 2) })
  await paper.build()
  assert.deepEqual(partsOn(paper.page('/series/the-harbour-years/')), ['1 Digging 9', '2 Digging 4', '4 Digging 2'])
  const page = paper.page('/2031/05/04/digging-4/')
  assert.equal(line(page, 'series'), 'Part 2 of 4: The harbour years')
  assert.match(plain(page), /The part before: Digging 9\n+The part after: Digging 2/)
  assert.match(paper.page('/series/'), /The harbour years/)
  assert.doesNotMatch(plain(paper.page('/2031/05/09/digging-9/')), /The part before/)
})

test('without numbers it is read by its days; where some have none, those say only what they are of', async (t) => {
  const paper = paperFor(t, { 'a.md': part(null, 9), 'b.md': part(null, 4) })
  await paper.build()
  assert.deepEqual(partsOn(paper.page('/series/the-harbour-years/')), ['1 Digging 4', '2 Digging 9'])
  assert.equal(line(paper.page('/2031/05/09/digging-9/'), 'series'), 'Part 2 of 2: The harbour years')
  paper.file('c.md', part(1, 12))
  await paper.build({ now: LATER })
  assert.deepEqual(partsOn(paper.page('/series/the-harbour-years/')), ['1 Digging 12', '- Digging 4', '- Digging 9'])
  assert.equal(line(paper.page('/2031/05/09/digging-9/'), 'series'), 'A part of The harbour years.')
})

test('a part that is retitled, comes or goes changes the pages beside it, and the series keeps its address', async (t) => {
  const files = { 'a.md': part(1, 2), 'b.md': part(2, 4) }
  const paper = paperFor(t, files)
  await paper.build()
  paper.file('a.md', part(1, 2, 'The first spade'))
  await paper.build({ now: LATER })
  assert.match(plain(paper.page('/2031/05/04/digging-4/')), /The part before: The first spade/)
  paper.remove('a.md')
  await paper.build({ now: LATER })
  assert.doesNotMatch(plain(paper.page('/2031/05/04/digging-4/')), /The part before/)
  paper.file('b.md', files['b.md'].replace('series: The harbour years\n', ''))
  await paper.build({ now: LATER })
  assert.match(paper.page('/series/the-harbour-years/'), /The harbour years/)
})

test('a headline that begins with the word is no series, and a part that is no number is told', async (t) => {
  const paper = paperFor(t, {
    'a.txt':
      'Series: Gulls lead Terns three to one\n\nThe Gulls lead the Terns by three games to one, said the umpire.\n',
    'b.md': part(2, 4).replace('part: 2', 'part: two'),
  })
  const outcome = await paper.build()
  assert.deepEqual(codes(outcome), ['warning unread-part'])
  assert.match(paper.page('/'), /Series: Gulls lead Terns three to one/)
})

const ENGLISH =
  'The quay stood under water on Friday after two days of rain, the harbour master said, and the market was moved.\n'
const UKRAINIAN =
  'Через повінь набережна опинилася під водою\n\nУ п’ятницю після двох днів дощу набережна опинилася під водою, повідомив капітан порту.\n'
const GERMAN =
  'Hochwasser setzt den Kai unter Wasser\n\nDer Kai stand am Freitag nach zwei Tagen Regen unter Wasser, sagte der Hafenmeister.\n'
const FLOOD = `Flood leaves the quay under water\n\n${ENGLISH}`
const EN = '/2031/05/14/flood-leaves-the-quay-under-water/'
const DE = '/2031/05/14/hochwasser-setzt-den-kai-unter-wasser/'
const alternatesOn = (html: string) =>
  [...html.matchAll(/<link rel="alternate" hreflang="(\w+)"/g)].map(([, language]) => language)

test('files that differ in a language’s ending are one story: each leads to the others, for people and for machines', async (t) => {
  const paper = paperFor(t, { 'flood.txt': FLOOD, 'flood.uk.txt': UKRAINIAN, 'flood.de.txt': GERMAN })
  await paper.build()
  assert.equal(line(paper.page(EN), 'also'), 'Also in: Deutsch, Українська')
  assert.equal(line(paper.page(DE), 'also'), 'Also in: English, Українська')
  assert.deepEqual(alternatesOn(paper.page(EN)), ['en', 'de', 'uk'])
  assert.deepEqual(alternatesOn(paper.page(DE)), ['de', 'en', 'uk'])
  assert.match(paper.page(EN), /hreflang="de" href="https:\/\/ledger\.example\/2031\/05\/14\/hochwasser/)
})

test('an ending that is no language, or not that of the text, makes no translation; nor does a folder', async (t) => {
  const paper = paperFor(t, {
    'flood.txt': FLOOD,
    'flood.old.txt': `Old flood on the quay\n\n${ENGLISH}`,
    'flood.uk.txt': `Flood of the year before\n\n${ENGLISH}`,
    'other/flood.de.txt': GERMAN,
  })
  await paper.build()
  assert.deepEqual(
    Object.values(paper.site()).flatMap((html) => alternatesOn(html)),
    [],
  )
})

test('an editor names what a story translates, by headline, address or file; one that is nowhere is told', async (t) => {
  for (const named of ['Flood leaves the quay under water', EN, `https://ledger.example${EN}`, 'flood.txt']) {
    const paper = paperFor(t, { 'flood.txt': FLOOD, 'kai.txt': GERMAN, 'kai.yaml': `translation of: ${named}\n` })
    assert.deepEqual(codes(await paper.build()), [], named)
    assert.equal(line(paper.page(EN), 'also'), 'Also in: Deutsch', named)
    assert.equal(line(paper.page(DE), 'also'), 'Also in: English', named)
  }
  const paper = paperFor(t, {
    'flood.txt': FLOOD,
    'kai.txt': GERMAN,
    'kai.yaml': 'translation of: Flod leaves the quay\n',
  })
  const { problems } = await paper.build()
  const [problem] = problems
  assert.equal(
    `${problem?.file}:${problem?.line}:${problem?.column} ${problem?.code}`,
    'kai.yaml:1:1 translation-of-none',
  )
  assert.match(problem?.reason ?? '', /Nearest: “Flood leaves the quay under water”/)
})

test('the links follow a retitling and a withdrawal, in a paper below a path', async (t) => {
  const files = { 'flood.txt': FLOOD, 'flood.de.txt': GERMAN }
  const paper = paperFor(t, files, MASTHEAD.replace('ledger.example/', 'ledger.example/paper/'))
  await paper.build()
  assert.match(paper.page(EN), /<a href="\/paper\/2031\/05\/14\/hochwasser[^"]+" hreflang="de" lang="de"/)
  paper.file('flood.de.txt', GERMAN.replace('Hochwasser setzt', 'Die Flut setzt'))
  await paper.build({ now: LATER })
  assert.match(paper.page(EN), /title="Die Flut setzt den Kai unter Wasser"/)
  paper.remove('flood.de.txt')
  await paper.build({ now: LATER })
  assert.doesNotMatch(paper.page(EN), /hreflang|Also in/)
})

test('two parts with one number are told, with a number that is free', async (t) => {
  const paper = paperFor(t, { 'a.md': part(1, 9), 'b.md': part(2, 4), 'c.md': part(2, 2) })
  const { problems } = await paper.build()
  const [told] = problems.filter(({ code }) => code === 'same-part')
  assert.equal(told?.file, 'c.md')
  assert.match(told?.hint ?? '', /“part: 3”/)
})

test('what is said in a sidecar is told there, and no correction is offered as an original', async (t) => {
  const paper = paperFor(t, {
    'flood.txt': FLOOD,
    'note.txt': 'CORRECTION\n\nThe pump in Lower Lane was mended by Ben Ost, and not by Ada Quill.\n',
    'note.yaml': '# of a pump\ncorrects: No such story\n',
    'kai.txt': GERMAN,
    'kai.yaml': 'language: de\ntranslation of: CORRECTIO\n',
    'self.txt': GERMAN.replaceAll('Kai', 'Tor'),
    'self.yaml': 'language: de\ntranslation of: self.txt\nlead: true\nuntil: 1 May 2031\n',
  })
  const { problems } = await paper.build()
  assert.deepEqual(problems.map(({ file, line, code }) => `${file}:${line} ${code}`).sort(), [
    'kai.yaml:2 translation-of-none',
    'note.yaml:2 correction-of-none',
    'self.yaml:2 translation-of-itself',
    'self.yaml:4 place-over',
  ])
  for (const { hint } of problems) assert.doesNotMatch(hint ?? '', /of: CORRECTION/)
})

test('a translation of itself, of its own language, and of each other is told', async (t) => {
  const story = (headline: string, of: string, language: string) =>
    `---\ntitle: ${headline}\nlanguage: ${language}\ntranslation of: ${of}\n---\n\nThe flood came at noon, and ${headline.toLowerCase()} was all that they saved of it.\n`
  const paper = paperFor(t, {
    'self.md': story('The bell of Ostrey', 'The bell of Ostrey', 'en'),
    'one.md': story('The clock of Ostrey', 'two.md', 'en'),
    'two.md': story('The chair of Ostrey', 'The bell of Ostrey', 'en'),
    'a.md': story('A lamp from Ostrey', 'b.md', 'en'),
    'b.md': story('Ein Licht aus Ostrey', 'a.md', 'de'),
  })
  const { problems } = await paper.build()
  assert.deepEqual(
    problems
      .filter(({ code }) => code.startsWith('translation-'))
      .map(({ file, code }) => `${file} ${code}`)
      .sort(),
    [
      'a.md translation-in-a-circle',
      'b.md translation-in-a-circle',
      'one.md translation-in-one-language',
      'self.md translation-of-itself',
      'two.md translation-in-one-language',
    ],
  )
  assert.match(plain(paper.page('/2031/05/14/a-lamp-from-ostrey/')), /Ein Licht aus Ostrey|Deutsch/)
})

test('a place on the front page that is over is told once a story, and one of a whole day is not over on it', async (t) => {
  const placed = (until: string, headline: string) =>
    `---\ntitle: ${headline}\npin: 2\nuntil: ${until}\n---\n\nIt was told at ${headline.toLowerCase()}, and nobody was hurt.\n`
  const paper = paperFor(t, {
    'over.md': placed('2031-05-13', 'The old mill'),
    'today.md': placed('14 May 2031', 'The new mill'),
    'hour.md': placed('2031-05-14 00:30', 'The third mill'),
    'none.md': placed('2031-05-20', 'The last mill').replace('pin: 2', 'pin: 0'),
  })
  const { problems } = await paper.build()
  assert.deepEqual(
    problems
      .filter(({ code }) => /place-over|unread-pin|until-alone/.test(code))
      .map(({ file, code }) => `${file} ${code}`),
    ['hour.md place-over', 'none.md unread-pin', 'none.md until-alone', 'over.md place-over'],
  )
})

test('a part of no series is told, in the line that says it', async (t) => {
  const paper = paperFor(t, {
    'a.txt': 'The old mill\n\nIt was burnt on Monday, and nobody was hurt, said the miller.\n',
  })
  paper.file('a.yaml', 'date: 3 May 2031\npart: 2\n')
  const { problems } = await paper.build()
  assert.deepEqual(
    problems.map(({ file, line, code }) => `${file}:${line} ${code}`),
    ['a.yaml:2 part-alone'],
  )
})
