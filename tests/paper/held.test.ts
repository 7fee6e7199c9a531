/** What is held is in nothing that a build writes; what is let out comes out, at its time and at its address. */

import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import type { Outcome } from '../../scripts/build.ts'
import { heldLine } from '../../scripts/commands/show/show-held.ts'
import { sheetsFromPages } from '../../scripts/edition/from-pages.ts'
import { type Files, NOW, paperFor, type TestPaper } from './paper.ts'

/** A story that is out, so that there is a paper. */
const OUT: Files = {
  'ferry.txt': 'Headline: The ferry is late\nDate: 2 May 2031\n\nIt left late, and arrived later.\n',
}

/** A word of the headline and one of the body that nothing else has. */
const HEADLINE = 'Quokkas seize the lighthouse'
const BODY = 'The zymurgists of Ostrey said on Monday that nobody had asked them about the lamp.'
const SECRET = /quokka|zymurg/i

/** Copy that is held, by what says so; its sidecar, if that does. */
const HELD: readonly (readonly [string, path: string, copy: string, sidecar?: string])[] = [
  ['an embargo', 'a.txt', `EMBARGOED UNTIL 6:00 A.M. EST, DECEMBER 1, 2031\n\n${HEADLINE}\n\n${BODY}\n`],
  ['an embargo over two lines', 'a.txt', `EMBARGOED UNTIL\n6 a.m. EST, December 1, 2031\n\n${HEADLINE}\n\n${BODY}\n`],
  ['an embargo that cannot be read', 'a.txt', `EMBARGOED UNTIL TUESDAY NOON\n\n${HEADLINE}\n\n${BODY}\n`],
  ['an embargo in the sidecar', 'a.txt', `${HEADLINE}\n\n${BODY}\n`, 'embargo: 18:00 CET, 1 December 2031\n'],
  ['an unread embargo in the sidecar', 'a.txt', `${HEADLINE}\n\n${BODY}\n`, 'embargo: soon\n'],
  ['a date of tomorrow', 'a.txt', `Headline: ${HEADLINE}\nDate: 15 May 2031\n\n${BODY}\n`],
  ['a date of tomorrow in the sidecar', 'a.txt', `${HEADLINE}\n\n${BODY}\n`, 'date: 15 May 2031\n'],
  ['a time of this evening', 'a.txt', `Headline: ${HEADLINE}\nDate: 14 May 2031, 20:00\n\n${BODY}\n`],
  ['a release line', 'a.txt', `For release 8:30 a.m. (ET) Thursday, May 15, 2031\n\n${HEADLINE}\n\n${BODY}\n`],
  ['a line on top', 'a.txt', `DRAFT - DO NOT PUBLISH\n\n${HEADLINE}\n\n${BODY}\n`],
  ['a line right above the headline', 'a.txt', `NOT FOR PUBLICATION\n${HEADLINE}\n\n${BODY}\n`],
  ['a word before the headline', 'a.txt', `[HOLD] ${HEADLINE}\n\n${BODY}\n`],
  ['a line in another language', 'a.txt', `ENTWURF – NICHT VERÖFFENTLICHEN\n\n${HEADLINE}\n\n${BODY}\n`],
  ['status: draft', 'a.txt', `Title: ${HEADLINE}\nStatus: draft\n\n${BODY}\n`],
  ['draft: true in front matter', 'a.md', `---\ntitle: ${HEADLINE}\ndraft: true\n---\n\n${BODY}\n`],
  ['published: false in front matter', 'a.md', `---\ntitle: ${HEADLINE}\npublished: false\n---\n\n${BODY}\n`],
  ['a line on top of Markdown', 'a.md', `DRAFT\n\n# ${HEADLINE}\n\n${BODY}\n`],
  ['draft: true in the sidecar', 'a.txt', `${HEADLINE}\n\n${BODY}\n`, 'draft: true\n'],
  ['publish: a day', 'a.txt', `${HEADLINE}\n\n${BODY}\n`, 'publish: 15 May 2031\n'],
  ['publish: what nobody can read', 'a.txt', `${HEADLINE}\n\n${BODY}\n`, 'publish: when ready\n'],
  ['a folder of drafts', 'harbour/Drafts/a.txt', `${HEADLINE}\n\n${BODY}\n`],
  ['a name with a low line', 'harbour/_a.txt', `${HEADLINE}\n\n${BODY}\n`],
  ['a list', 'a.txt', `HOLD\n\n- ${HEADLINE} again\n- Zymurgists leave the island\n- Quokkas deny everything\n`],
  [
    'an embargo on the cover of several documents',
    'a.txt',
    `EMBARGO: 1 December 2031, 06:00\n\nDocument 1 of 2\n\n${HEADLINE}\n\n${BODY}\n\nDocument 2 of 2\n\nQuokkas leave\n\n${BODY}\n`,
  ],
]

test('what is out and names what is held does so on no page, until that is out', async (t) => {
  const paper = paperFor(t, {
    'a.txt': `Headline: ${HEADLINE}\nDate: 15 May 2031\n\n${BODY}\n`,
    'b.txt':
      'Headline: El faro\nDate: 2 May 2031\n\nNadie les preguntó por la lámpara, y eso es lo que dicen de la isla.\n',
    'b.yaml': `translation of: ${HEADLINE}\nlanguage: es\n`,
    'c.txt':
      'Headline: Correction\nDate: 2 May 2031\n\nThe lamp is not red, as we said, but green, and has been for years.\n',
    'c.yaml': 'corrects: quokkas seize the\n',
  })
  const outcome = await paper.build()
  assert.equal(outcome.code, 0, codes(outcome))
  for (const [file, text] of Object.entries({ ...paper.kept(), ...paper.site() }))
    assert.doesNotMatch(text, SECRET, file)
  assert.equal((await paper.build({ now: '2031-05-16T09:00:00Z' })).code, 0)
  assert.match(paper.page('/2031/05/02/el-faro/'), /hreflang="en"/)
})

describe('what is held is in nothing that a build writes', () => {
  for (const [name, path, copy, sidecar] of HELD) {
    test(name, async (t) => {
      const files = sidecar === undefined ? {} : { [path.replace(/\.\w+$/, '.yaml')]: sidecar }
      const paper = paperFor(t, { ...OUT, [path]: copy, ...files })
      const outcome = await paper.build()
      assert.equal(outcome.code, 0, codes(outcome))
      assert.ok(outcome.held.length > 0)
      assert.equal(outcome.items.stories, 1)
      // The search index is compressed; what it is made of is here.
      assert.doesNotMatch(JSON.stringify(outcome.sheets), SECRET)
      assertSilent(paper)
    })
  }
})

/** Neither in the bytes of any file, compressed ones left aside, nor in the name of one. */
function assertSilent(paper: TestPaper): void {
  for (const [file, text] of Object.entries(paper.kept())) {
    assert.doesNotMatch(file, SECRET)
    assert.doesNotMatch(text, SECRET, file)
  }
}

function codes({ problems }: Outcome): string {
  return problems.map(({ code, reason }) => `${code}: ${reason}`).join('\n')
}

/** Copy that is out although it begins like copy that is held. */
const NEAR: readonly (readonly [string, path: string, copy: string, sidecar?: string])[] = [
  ['HOLD THE LINE', 'a.txt', `HOLD THE LINE\n\n${BODY}\n`],
  ['Draft budget passes', 'a.txt', `Draft budget passes\n\n${BODY}\n`],
  ['Draft: a pick', 'a.txt', `Draft: Gannets pick Smith first\n\n${BODY}\n`],
  ['Embargo on ships', 'a.txt', `Embargo on 40 ships lifted\n\n${BODY}\n`],
  ['an embargo that is over', 'a.txt', `EMBARGOED UNTIL 6:00 A.M. EST, MAY 14, 2031\n\n${HEADLINE}\n\n${BODY}\n`],
  [
    'an unread hour of a day that is over',
    'a.txt',
    `Embargo: 3 May 2029, when the tide is in\n\n${HEADLINE}\n\n${BODY}\n`,
  ],
  ['Status: Approved', 'a.txt', `Title: ${HEADLINE}\nStatus: Approved\n\n${BODY}\n`],
  ['status: published', 'a.md', `---\ntitle: ${HEADLINE}\nstatus: published\ndraft: false\n---\n\n${BODY}\n`],
  ['Published: a day', 'a.txt', `Title: ${HEADLINE}\nPublished: 3 May 2031\n\n${BODY}\n`],
  ['today', 'a.txt', `Headline: ${HEADLINE}\nDate: 14 May 2031\n\n${BODY}\n`],
  ['a folder like drafts', 'draft-horses/a.txt', `${HEADLINE}\n\n${BODY}\n`],
  ['publish: now over a line', 'a.txt', `DRAFT\n\n${HEADLINE}\n\n${BODY}\n`, 'publish: now\n'],
  ['publish: now over a header', 'a.txt', `Title: ${HEADLINE}\nStatus: draft\n\n${BODY}\n`, 'publish: now\n'],
  ['publish: now over an embargo', 'a.txt', `EMBARGOED UNTIL TUESDAY\n\n${HEADLINE}\n\n${BODY}\n`, 'publish: now\n'],
  ['publish: now over a date', 'a.txt', `Headline: ${HEADLINE}\nDate: 15 May 2061\n\n${BODY}\n`, 'publish: now\n'],
  ['publish: now over a name', '_a.txt', `${HEADLINE}\n\n${BODY}\n`, 'publish: now\n'],
  ['draft: false over a line', 'a.txt', `DRAFT\n\n${HEADLINE}\n\n${BODY}\n`, 'draft: false\n'],
  ['publish: an hour ago', 'a.txt', `${HEADLINE}\n\n${BODY}\n`, 'publish: 2031-05-14 11:00\n'],
]

describe('what only looks like it is out', () => {
  for (const [name, path, copy, sidecar] of NEAR) {
    test(name, async (t) => {
      const files = sidecar === undefined ? {} : { [path.replace(/\.\w+$/, '.yaml')]: sidecar }
      const { held, items, code, problems } = await paperFor(t, { [path]: copy, ...files }).build({ search: false })
      assert.deepEqual([code, held.length, items.stories], [0, 0, 1], JSON.stringify(problems))
    })
  }
})

test('a draft flag beside publish: now holds', async (t) => {
  const paper = paperFor(t, { ...OUT, 'a.txt': `${HEADLINE}\n\n${BODY}\n`, 'a.yaml': 'draft: true\npublish: now\n' })
  assert.equal((await paper.build()).held.length, 1)
})

test('one story of several is held by its entry in the sidecar', async (t) => {
  const paper = paperFor(t, {
    'a.txt': `Gulls return\n\n${'The gulls came back on Monday and stayed on the pier until the evening.'}\n\n=====\n\n${HEADLINE}\n\n${BODY}\n`,
    'a.yaml': 'stories:\n  - match: Quokkas\n    embargo: 2031-06-01 06:00\n',
  })
  const { held, items } = await paper.build()
  assert.deepEqual([held.length, items.stories], [1, 1])
  assertSilent(paper)
})

test('each build says what it holds, until when, why, and how to let it out', async (t) => {
  const paper = paperFor(t, {
    ...OUT,
    'a.txt': `EMBARGOED UNTIL 6:00 A.M. EST, DECEMBER 1, 2031\n\nGulls return\n\n${BODY}\n`,
    'b.txt': `Gulls stay\n\n${BODY}\n`,
    'b.yaml': 'draft: true\n',
    '_c.txt': `Gulls go\n\n${BODY}\n`,
    'd.txt': `Headline: Gulls rest\nDate: 15 May 2031\n\n${BODY}\n`,
    'e.txt': `EMBARGOED UNTIL FURTHER NOTICE\n\nGulls wait\n\n${BODY}\n`,
  })
  const { held, due } = await paper.build()
  assert.deepEqual(
    held.map((one) => heldLine(one, 'America/New_York')),
    [
      '  held    _c.txt “Gulls go”: until somebody lets it out (a file name that begins with “_”). “publish: now” in _c.yaml lets it out.',
      '  held    a.txt “Gulls return”: until 1 December 2031, 06:00 EST (embargo, line 1). “publish: now” in a.yaml lets it out.',
      '  held    b.txt “Gulls stay”: until somebody lets it out (“draft: true”, b.yaml). To let it out, take that out of b.yaml.',
      '  held    d.txt “Gulls rest”: until 14 May 2031, 19:00 EDT (its date lies ahead, line 2). “publish: now” in d.yaml lets it out.',
      '  held    e.txt “Gulls wait”: until somebody lets it out (embargo “FURTHER NOTICE”, line 1). “publish: now” in e.yaml lets it out.',
    ],
  )
  assert.deepEqual(due, { at: '2031-05-14T23:00:00Z', kind: 'release', file: 'd.txt', headline: 'Gulls rest' })
})

test('what is due comes out, and is entered, on its day; the same clock gives the same bytes', async (t) => {
  const files = { ...OUT, 'a.txt': `EMBARGOED UNTIL 0001 GMT Thursday 15 May\n\n${HEADLINE}\n\n${BODY}\n` }
  const [paper, other] = [paperFor(t, files), paperFor(t, files)]
  await paper.build()
  assert.equal((await paper.build({ now: '2031-05-15T00:00:59Z' })).held.length, 1)
  const { held, report } = await paper.build({ now: '2031-05-15T00:01:00Z' })
  assert.deepEqual(held, [])
  assert.ok(report?.added.includes('/2031/05/15/quokkas-seize-the-lighthouse/'))
  assert.match(paper.register(), /"filed":"2031-05-15T00:01:00Z"/)
  // A day without its year is the one near its filing, however much later somebody builds.
  assert.deepEqual((await paper.build({ now: '2036-02-01T00:00:00Z' })).held, [])
  await other.build()
  await other.build({ now: '2031-05-15T00:01:00Z' })
  assert.deepEqual(other.kept(), paper.kept())
})

test('a build without changes and with nothing due renders nothing, whatever the clock says', async (t) => {
  const paper = paperFor(t, { ...OUT, 'a.txt': `EMBARGOED UNTIL 1 JUNE 2031\n\n${HEADLINE}\n\n${BODY}\n` })
  await paper.build()
  const { report } = await paper.build({ now: '2031-05-31T12:00:00Z' })
  assert.deepEqual([report?.rendered, report?.added, report?.changed], [0, [], []])
})

describe('what is published already', () => {
  async function published(t: TestContext): Promise<TestPaper> {
    const paper = paperFor(t, { ...OUT, 'a.txt': `Headline: Gulls return\nDate: 3 May 2031\n\n${BODY}\n` })
    await paper.build()
    return paper
  }

  test('is not held by a date ahead: it stays on its day, corrected, with a warning', async (t) => {
    const paper = await published(t)
    paper.file('a.txt', `Headline: Gulls return\nDate: 3 May 2131\n\n${BODY} They were nine.\n`)
    const { held, problems, code, due } = await paper.build()
    assert.deepEqual([code, held, problems.map(({ code }) => code)], [0, [], ['dated-ahead']])
    assert.deepEqual(due?.kind, 'redate')
    assert.match(paper.page('/2031/05/03/gulls-return/'), /They were nine/)
    assert.match(paper.page('/2031/05/03/'), /gulls-return/)
  })

  test('is taken off by an embargo, with a warning, and gets its address back', async (t) => {
    const paper = await published(t)
    const copy = paper.text('a.txt')
    paper.file('a.txt', `EMBARGOED UNTIL 20 MAY 2031\n\n${copy}`)
    const { held, problems } = await paper.build()
    assert.deepEqual([held.length, problems.map(({ code }) => code)], [1, ['taken-off']])
    assert.match(paper.page('/2031/05/03/gulls-return/'), /was withdrawn/)
    assert.deepEqual((await paper.build()).problems, [])
    await paper.build({ now: '2031-05-20T00:00:00Z' })
    assert.match(paper.page('/2031/05/03/gulls-return/'), /zymurgists/)
  })

  test('keeps its line when a draft comes above it in its file', async (t) => {
    const paper = await published(t)
    paper.file('b.txt', `Gulls leave\n\n${BODY}\n`)
    paper.file('b.yaml', 'draft: true\n')
    await paper.build()
    assert.match(paper.page('/2031/05/03/gulls-return/'), /zymurgists/)
  })
})

describe('what expires', () => {
  const EXPIRING = {
    ...OUT,
    'a.txt': `Title: ${HEADLINE}\nDate: 3 May 2031\n\n${BODY}\n`,
    'a.yaml': 'expires: 20 May 2031\n',
  }
  const ADDRESS = '/2031/05/03/quokkas-seize-the-lighthouse/'

  test('comes off everything at that instant, and its address says so', async (t) => {
    const paper = paperFor(t, EXPIRING)
    assert.deepEqual((await paper.build()).due?.kind, 'expiry')
    assert.match(paper.page(ADDRESS), /zymurgists/)
    const { report, code } = await paper.build({ now: '2031-05-19T23:00:00Z' })
    assert.equal(code, 0)
    assert.ok(report?.changed.includes(ADDRESS))
    assert.match(paper.page(ADDRESS), /This story has expired[\s\S]*published until/)
    assert.match(paper.page(ADDRESS), /noindex/)
    for (const [file, text] of Object.entries(paper.site()))
      if (!file.includes('quokkas')) assert.doesNotMatch(text, SECRET, file)
    assert.match(paper.register(), /"withdrawn":null,.*"expired":"2031-05-19T23:00:00Z"/)
    const again = await paper.build({ now: '2031-06-19T23:00:00Z' })
    assert.equal(again.report?.rendered, 0)
  })

  test('is the same from the Markdown pages alone', async (t) => {
    const paper = paperFor(t, EXPIRING)
    await paper.build()
    const { sheets } = await paper.build({ now: '2031-05-21T00:00:00Z' })
    assert.deepEqual(await sheetsFromPages(paper.paths), sheets)
    assert.ok(sheets?.pages.some(({ kind, url }) => kind === 'expired' && url === ADDRESS))
  })

  test('and is first seen after that, is never entered', async (t) => {
    const paper = paperFor(t, EXPIRING)
    const { items, held } = await paper.build({ now: '2031-05-21T00:00:00Z' })
    assert.deepEqual([items.stories, held], [1, []])
    assertSilent(paper)
  })

  test('and comes back when its editor gives it more time', async (t) => {
    const paper = paperFor(t, EXPIRING)
    await paper.build()
    await paper.build({ now: '2031-05-21T00:00:00Z' })
    paper.file('a.yaml', 'expires: 20 June 2031\n')
    await paper.build({ now: '2031-05-22T00:00:00Z' })
    assert.match(paper.page(ADDRESS), /zymurgists/)
    assert.doesNotMatch(paper.register(), /expired/)
  })
})

test('with everything held there is no paper, and it is said why', async (t) => {
  const paper = paperFor(t, { 'a.txt': `DRAFT\n\n${HEADLINE}\n\n${BODY}\n` })
  const { code, problems, held } = await paper.build({ now: NOW })
  assert.deepEqual([code, problems.map(({ code }) => code), held.length], [1, ['nothing-to-publish'], 1])
  assert.match(problems[0]?.reason ?? '', /that is not held/)
})
