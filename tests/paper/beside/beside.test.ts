/** Pages that are no story, and notices: where they stand in a built paper, where they do not, and what stays when they go. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codes, type Files, folderUntilTheEnd, MASTHEAD, paperFor, paperIn, type TestPaper } from '../paper.ts'

const MILL = 'Mill burns\n\n3 May 2031\n\nThe mill at Ostrey burnt to the ground on Sunday night. Nobody was hurt.\n'
const PAPER: Files = {
  'masthead.yaml': MASTHEAD,
  'town/mill.txt': MILL,
  'sport/cup.txt': MILL.replace('Mill burns', 'Cup drawn').replace('3 May', '4 May'),
  'pages/imprint.txt': 'Imprint\n\nThe Marram Society\n4 Quay Lane\n\nTelephone: 555 0100\n',
  'pages/join.md': '---\nin: menu\n---\n# How to *join*\n\nCome on Thursday.\n',
  'pages/about/staff.txt': 'Ines Marl keeps the desk.\n',
  'pages/club/rules.txt': 'Rules\n\nWipe your boots.\n',
  'pages/about.txt': 'We began with a hand press.\n',
  'pages/404.txt': 'Ask at the quay.\n',
  'pages/search.txt': 'Ask for one word.\n',
  'notices/paper.txt': 'place: front, story\norder: 2\n\nRead it on paper\n\nIt costs forty a year.\n',
  'notices/rope.txt': 'place: sport\nadvertisement: yes\nuntil: 31 May 2031\n\nRope and tar\n\nBo sells both.\n',
}

const LATER = '2031-05-16T08:00:00Z'

function mainOf(page: string): string {
  return /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''
}

describe('a page that is no story', () => {
  test('stands where its name says, and is in the foot, the menu, the sitemap and the search', async (t) => {
    const paper = paperFor(t, PAPER)
    const { code, problems } = await paper.build()
    assert.deepEqual([code, problems], [0, []])
    const imprint = paper.page('/imprint/')
    assert.match(mainOf(imprint), /<h1>Imprint<\/h1>[\s\S]*<p class="verse">The Marram Society<br>\n4 Quay Lane<\/p>/)
    assert.match(mainOf(imprint), /<p>Telephone: 555 0100<\/p>/)
    assert.doesNotMatch(mainOf(imprint), /<time|Filed|byline/)
    assert.match(imprint, /"@type":"WebPage"/)
    assert.match(imprint, /<footer>[\s\S]*<a href="\/imprint\/">Imprint<\/a>[\s\S]*<\/footer>/)
    assert.match(
      paper.page('/'),
      /<header class="masthead">[\s\S]*<a href="\/join\/">How to join<\/a>[\s\S]*<\/header>/,
    )
    assert.match(paper.page('/sitemaps/pages.xml'), /https:\/\/ledger\.example\/imprint\//)
    for (const [file, text] of Object.entries(paper.site()))
      if (/^(?:feed|rss|headlines|sitemaps\/news|sitemaps\/2031|2031)/.test(file))
        assert.doesNotMatch(
          text.replace(/<footer>[\s\S]*<\/footer>|<header class[\s\S]*?<\/header>/g, ''),
          /Quay Lane|\/imprint\//,
          file,
        )
  })

  test('in a folder is below its page, or below an index that is made by itself', async (t) => {
    const paper = paperFor(t, PAPER)
    await paper.build()
    assert.match(mainOf(paper.page('/club/')), /<h1>Club<\/h1>[\s\S]*<a href="\/club\/rules\/">/)
    assert.match(mainOf(paper.page('/club/rules/')), /<a href="\/club\/">Club<\/a>/)
    assert.match(
      mainOf(paper.page('/about/')),
      /We began with a hand press\.[\s\S]*<a href="\/about\/staff\/"><bdi>Staff</,
    )
    assert.match(mainOf(paper.page('/404.html')), /Ask at the quay/)
    assert.match(mainOf(paper.page('/search/')), /Ask for one word/)
  })

  test('that was renamed leads on, that is gone says so, and that comes back has its address', async (t) => {
    const paper = paperFor(t, PAPER)
    await paper.build()
    paper.rename('pages/imprint.txt', 'pages/legal.txt')
    paper.remove('pages/club/rules.txt')
    assert.equal((await paper.build({ now: LATER })).code, 0)
    assert.match(paper.page('/imprint/'), /content="0; url=\/legal\/"/)
    for (const url of ['/club/rules/', '/club/'])
      assert.match(mainOf(paper.page(url)), /taken down on <time datetime="2031-05-16"/)
    paper.file('pages/club/rules.txt', PAPER['pages/club/rules.txt'] ?? '')
    assert.equal((await paper.build({ now: LATER })).code, 0)
    assert.match(mainOf(paper.page('/club/rules/')), /Wipe your boots/)
    assert.equal(paper.register().match(/"address":"\/club\/rules\/"/g)?.length, 1)
  })

  test('may be a saved page, with its markup', async (t) => {
    const html =
      '<title>Rules | Ledger</title><h1>House rules</h1><p>Wipe your <b>boots</b>.</p><ul><li>Be kind.</li></ul>'
    const paper = paperFor(t, { ...PAPER, 'pages/rules.html': `<html><body>${html}</body></html>` })
    assert.deepEqual((await paper.build()).problems, [])
    const rules = mainOf(paper.page('/rules/'))
    assert.match(rules, /<h1>House rules<\/h1>[\s\S]*<strong>boots<\/strong>[\s\S]*<li>Be kind\.<\/li>/)
    assert.doesNotMatch(rules, /Ledger/)
  })

  test('cannot stand where something else does', async (t) => {
    const clashes: readonly (readonly [string, string, string])[] = [
      ['pages/headlines.txt', 'Ours.\n', 'own-address'],
      ['pages/sections/town.txt', 'Ours.\n', 'own-address'],
      ['pages/2031.txt', 'Ours.\n', 'own-address'],
      ['pages/Imprint!.md', 'Ours.\n', 'page-twice'],
      ['pages/old.txt', 'Ours.\n', 'address-taken'],
    ]
    for (const [path, text, code] of clashes) {
      const paper = paperFor(t, { ...PAPER, 'town/old.txt': `Formerly: /old/\n\n${MILL.replace('Mill', 'Barn')}` })
      await paper.build()
      paper.file(path, text)
      const outcome = await paper.build()
      assert.deepEqual([outcome.code, outcome.problems.map((one) => [one.code, one.file])], [1, [[code, path]]])
    }
  })
})

describe('a notice', () => {
  test('stands in its places, marked if it is paid for', async (t) => {
    const paper = paperFor(t, PAPER)
    await paper.build()
    const has = (url: string, text: string) => mainOf(paper.page(url)).includes(text)
    assert.ok(has('/', '<aside class="notice" aria-label="Read it on paper">'))
    assert.ok(!has('/', 'Rope and tar'))
    const cup = '/2031/05/04/cup-drawn/'
    assert.ok(has(cup, 'forty a year') && has(cup, '<p class="sort">Advertisement</p>'))
    assert.ok(mainOf(paper.page(cup)).indexOf('forty') < mainOf(paper.page(cup)).indexOf('Rope and tar'))
    assert.ok(has('/2031/05/03/mill-burns/', 'forty a year') && !has('/2031/05/03/mill-burns/', 'Rope'))
    assert.ok(has('/sections/sport/', 'Rope and tar') && !has('/sections/town/', 'Rope'))
  })

  test('is nowhere before its time and after it, and due says when', async (t) => {
    const fair = 'from: 1 June 2031\n\nSpring fair\n\nThe fair is back.\n'
    const paper = paperFor(t, { ...PAPER, 'notices/fair.txt': fair })
    const first = await paper.build()
    assert.deepEqual([first.held.length, first.due?.at], [1, '2031-05-31T23:00:00Z'])
    for (const [file, text] of Object.entries(paper.kept()))
      assert.doesNotMatch(text, /[Ss]pring fair|fair is back/, file)
    assert.match(paper.page('/sections/sport/'), /Rope and tar/)
    const june = await paper.build({ now: '2031-06-01T12:00:00Z' })
    assert.equal(june.held.length, 0)
    assert.match(paper.page('/'), /The fair is back/)
    for (const text of Object.values(paper.kept())) assert.doesNotMatch(text, /Rope and tar/)
  })

  test('that cannot be read is told, with its place', async (t) => {
    const wrong: readonly (readonly [string, string, number])[] = [
      ['place: frnt\n\nA.\n', 'unlisted-section', 1],
      ['place: front\norder: first\n\nA.\n', 'unread-order', 2],
      ['until: some day\n\nA.\n', 'unread-until', 1],
      ['plase: front\n\nA.\n', 'unknown-key', 1],
      ['advertisement: Bo\n\nA.\n', 'unread-advertisement', 1],
      ['place: front\n', 'no-text', 1],
      ['---\nplace: front\nunder: sports\n---\nA.\n', 'unknown-key', 3],
    ]
    const listed = `${MASTHEAD}sections: [Town, Sport]\n`
    for (const [text, code, line] of wrong) {
      const paper = paperFor(t, { ...PAPER, 'masthead.yaml': listed, 'notices/wrong.txt': text })
      const [problem] = (await paper.build()).problems
      assert.deepEqual([problem?.code, problem?.file, problem?.line], [code, 'notices/wrong.txt', line], text)
    }
  })

  test('of a section that no copy has is told where the masthead lists none, each time until it is mended', async (t) => {
    const paper = paperFor(t, PAPER)
    assert.deepEqual(codes(await paper.build()), [])
    paper.file('notices/net.txt', 'place: towm, front\n\nNets\n\nBo mends nets.\n')
    paper.file('notices/oar.txt', 'Oars\n\nBo sells oars.\n')
    paper.file('notices/oar.yaml', '# towm\nadvertisement: true\nplace: towm\n')
    const told = [
      ['unlisted-section', 'notices/net.txt', 1, 8],
      ['unlisted-section', 'notices/oar.yaml', 3, 8],
    ]
    for (const change of [() => {}, () => paper.file('town/new.txt', MILL.replaceAll('Mill', 'Kiln'))]) {
      change()
      const { problems } = await paper.build()
      const nowhere = problems.filter(({ code }) => code === 'unlisted-section')
      assert.deepEqual(
        nowhere.map(({ code, file, line, column }) => [code, file, line, column]),
        told,
      )
      for (const { hint } of nowhere) assert.match(hint ?? '', /Did you mean “town”/i)
    }
    paper.file('notices/net.txt', 'place: town, front\n\nNets\n\nBo mends nets.\n')
    paper.file('notices/oar.yaml', 'place: town\n')
    assert.deepEqual(
      codes(await paper.build()).filter((one) => one.includes('unlisted')),
      [],
    )
  })

  test('may be said by a sidecar, and in the words of another language', async (t) => {
    const paper = paperFor(t, {
      ...PAPER,
      'notices/rope.txt': 'Rope and tar\n\nBo sells both.\n',
      'notices/rope.yaml': 'place: [front, sport]\nadvertisement: true\n',
      'notices/anuncio.txt': 'lugar: portada\nhasta: 2031-12-01\n\nGuiso\n\nHoy hay guiso en el muelle.\n',
    })
    assert.deepEqual((await paper.build()).problems, [])
    assert.match(paper.page('/'), /Rope and tar[\s\S]*Guiso|Guiso[\s\S]*Rope and tar/)
  })
})

test('what is built step by step is what is built at once', async (t) => {
  const paper = paperFor(t, PAPER)
  await paper.build()
  paper.file('notices/paper.txt', 'place: story, town\n\nOn paper\n\nFifty a year.\n')
  paper.file('pages/club.txt', 'The club\n\nIt has a boat.\n')
  paper.remove('notices/rope.txt')
  assert.equal((await paper.build()).code, 0)
  const again: TestPaper = paperIn(folderUntilTheEnd(), {})
  for (const path of [
    'masthead.yaml',
    ...Object.keys(PAPER).filter((one) => one.includes('/')),
    'pages/club.txt',
    'register.ndjson',
  ])
    if (path !== 'notices/rope.txt') again.file(path, paper.text(path))
  assert.equal((await again.build()).code, 0)
  assert.deepEqual(again.site(), paper.site())
})

test('a notice that ends before it begins is on no day, and that is told', async (t) => {
  const box = (from: string, until: string) =>
    `place: front\nfrom: ${from}\nuntil: ${until}\n\nSubscribe\n\nFour pounds a month.\n`
  const files = { 'a.txt': 'Headline: The boat is sold\n\nShe was sold on Monday, for nine pounds.\n' }
  const wrong = await paperFor(t, { ...files, 'notices/b.txt': box('2031-12-24', '2031-12-01') }).build()
  assert.deepEqual(codes(wrong), ['warning never-shown'])
  const right = await paperFor(t, { ...files, 'notices/b.txt': box('2031-12-01', '2031-12-01') }).build()
  assert.deepEqual(codes(right), [])
})
