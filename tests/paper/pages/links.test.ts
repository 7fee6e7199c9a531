/** Links that are counted from where the copy is: they lead to the story of a file, to a page or a subhead, or they are told. */

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { sheetsFromPages } from '../../../scripts/edition/from-pages.ts'
import { MASTHEAD, paperFor } from '../paper.ts'

const BASE = MASTHEAD.replace('https://ledger.example/', 'https://ledger.example/paper/')

const VOTE = '# The vote\n\nDate: 2 May 2031\n\nThe council voted for the mole on Monday, said its clerk.\n'
const BODY = 'The mole was begun in spring, and half of the town came to see it.'

function story(text: string): string {
  return `# The mole is begun\n\nDate: 3 May 2031\n\n${text}\n\n## What it costs\n\n${BODY}\n`
}

const AT = '/2031/05/03/the-mole-is-begun/'
const TO = '/paper/2031/05/02/the-vote/'

describe('a link leads', () => {
  for (const [href, to] of [
    ['council.md', TO],
    ['./council.md', TO],
    ['../town/council.md', TO],
    ['town/council.md', TO],
    ['../old/council.md#x', TO],
    ['council.md?a=b', TO],
    ['../../02/the-vote', TO],
    ['../../02/the-vote/#foot', TO],
    ['../../../', '/paper/2031/'],
    ['#what-it-costs', '#what-it-costs'],
    ['#What-It-Costs', '#what-it-costs'],
    ['../../../../about/', null],
    ['../nobody', null],
    ['#nothing', null],
  ] as const)
    test(`${href} → ${to ?? 'nowhere, and that is told'}`, async (t) => {
      const paper = paperFor(
        t,
        { 'town/council.md': VOTE, 'town/mole.md': story(`See [this **page**](${href}) now.`) },
        BASE,
      )
      const { code, problems } = await paper.build()
      assert.equal(code, 0)
      const line = paper.page(AT).match(/<p id="p1">(.*?)<a class="mark"/)?.[1]
      const words = 'this <strong>page</strong>'
      assert.equal(line, `See ${to === null ? words : `<a href="${to}">${words}</a>`} now.`)
      assert.deepEqual(
        problems.map((one) => `${one.file}:${one.line}:${one.column}`),
        to === null ? ['town/mole.md:5:21'] : [],
      )
    })

  test('in a feed with all of its address', async (t) => {
    const paper = paperFor(
      t,
      { 'council.md': VOTE, 'mole.md': story('[One](council.md), [two](#what-it-costs).') },
      BASE,
    )
    await paper.build()
    const feed = JSON.parse(paper.page('/feed.json')) as { items: { content_html: string }[] }
    const html = feed.items.map((one) => one.content_html).join('')
    assert.ok(
      html.includes(`<a href="https://ledger.example${TO}" rel="external">One</a>`) ||
        html.includes(`<a href="https://ledger.example${TO}">One</a>`),
      html,
    )
    assert.ok(html.includes(`href="https://ledger.example/paper${AT}#what-it-costs"`), html)
  })

  test('to the name that was nearly written', async (t) => {
    const paper = paperFor(t, { 'council.md': VOTE, 'mole.md': story('[One](counsil.md).') })
    const { problems } = await paper.build()
    assert.match(problems[0]?.reason ?? '', /^Found a link to “counsil\.md”; expected a file of copy/)
    assert.equal(problems[0]?.hint, 'Did you mean “council.md”?')
  })
})

describe('a link to what is not out', () => {
  test('gives nothing away, is told, and is there as soon as it is out', async (t) => {
    const draft = `---\ntitle: Quokkas\ndraft: true\n---\n\n${BODY}\n`
    const paper = paperFor(t, { 'secret.md': draft, 'mole.md': story('See [this](secret.md).') })
    const { problems } = await paper.build()
    assert.deepEqual(
      problems.map(({ code, reason }) => [code, /secret\.md is held/.test(reason)]),
      [['relative-link', true]],
    )
    assert.ok(!Object.values(paper.site()).some((text) => /quokka|secret/i.test(text)))
    paper.file('secret.md', draft.replace('draft: true\n', ''))
    const second = await paper.build()
    assert.deepEqual(second.problems, [])
    assert.match(paper.page(AT), /<a href="\/2031\/05\/14\/quokkas\/">this<\/a>/)
    paper.remove('secret.md')
    await paper.build()
    assert.ok(!paper.page(AT).includes('quokkas'))
  })

  test('is words where the story was withdrawn, by its address, too', async (t) => {
    const paper = paperFor(t, { 'council.md': VOTE, 'mole.md': story('See [this](../../02/the-vote/).') })
    await paper.build()
    paper.remove('council.md')
    const { problems } = await paper.build()
    assert.match(problems[0]?.reason ?? '', /withdrawn/)
    assert.ok(!paper.page(AT).includes('the-vote'))
  })
})

test('built in steps, at once and by plain Eleventy, it is the same', async (t) => {
  const files = { 'town/council.md': VOTE, 'mole.md': story('See [this](council.md), [that](../x).') }
  const steps = paperFor(t, { 'mole.md': files['mole.md'] })
  await steps.build()
  steps.file('town/council.md', VOTE)
  const outcome = await steps.build()
  const once = paperFor(t, files)
  await once.build()
  assert.equal(steps.page(AT), once.page(AT))
  const pages = await sheetsFromPages(steps.paths)
  const view = (url: string, sheets = outcome.sheets) =>
    JSON.stringify(sheets?.pages.find((page) => page.url === url)?.view)
  assert.equal(view(AT, pages), view(AT))
})

describe('a file that was renamed', () => {
  const mole = story('See [this page](council.md) now.')
  const lead = (page: string) => page.match(/<p id="p1">See <a href="([^"]*)"/)?.[1]

  test('is found by the name under which it was filed, in its folder and in another, without a list of names', async (t) => {
    const paper = paperFor(t, { 'town/council.md': VOTE, 'town/mole.md': mole }, BASE)
    await paper.build()
    assert.equal(lead(paper.page(AT)), TO)
    paper.remove('town/council.md')
    paper.file('town/the-vote-on-the-mole.md', VOTE)
    assert.deepEqual(
      (await paper.build()).problems.filter(({ code }) => code === 'relative-link'),
      [],
    )
    assert.equal(lead(paper.page(AT)), TO)
    paper.remove('town/the-vote-on-the-mole.md')
    paper.file('archive/2031/vote.md', VOTE)
    await paper.build()
    assert.equal(lead(paper.page(AT)), TO)
  })

  test('and retitled, or was never called so: the link is told', async (t) => {
    const paper = paperFor(t, { 'town/council.md': VOTE, 'town/mole.md': mole }, BASE)
    await paper.build()
    paper.remove('town/council.md')
    paper.file('town/vote.md', VOTE.replace('# The vote', '# The great vote'))
    assert.ok((await paper.build()).problems.some(({ code }) => code === 'relative-link'))
    assert.equal(lead(paper.page(AT)), undefined)
  })
})

test('a link from the front page on that leads to no page is told with its place, and stays', async (t) => {
  const text =
    'See [one](/etc/passwd), [two](/no/such/page/), [three](/abuot/), [four](/about/), [five](/2031/05/02/the-vote/), [six](/paper/feed.xml), [seven](/ads.txt), [eight](/).'
  const paper = paperFor(t, { 'town/council.md': VOTE, 'town/mole.md': story(text) }, BASE)
  const { problems } = await paper.build()
  assert.deepEqual(
    problems.map(
      ({ file, line, column, code, hint }) => `${file}:${line}:${column} ${code} ${/“.*”/.exec(hint)?.[0] ?? ''}`,
    ),
    [
      'town/mole.md:5:5 no-page ',
      'town/mole.md:5:25 no-page ',
      'town/mole.md:5:48 no-page “/about/”',
      'town/mole.md:5:138 no-page ',
    ],
  )
  assert.match(paper.page(AT), /<a href="\/paper\/etc\/passwd"/)
  writeFileSync(join(paper.paths.output, 'ads.txt'), 'none')
  // What somebody else lays into the site is seen with the next change.
  paper.file('town/council.md', `${VOTE}\nNobody spoke against it.\n`)
  assert.deepEqual(
    (await paper.build()).problems.map(({ code, column }) => `${code} ${column}`),
    ['foreign-file 1', 'no-page 5', 'no-page 25', 'no-page 48'],
  )
})
