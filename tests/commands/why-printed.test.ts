/** `broadsheet build --why PAGE`: what is answered, and by which names a page is found. */

import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { answers } from '../../scripts/commands/why-printed.ts'
import { paperFor } from '../paper/paper.ts'
import { command, FERRY, folderWith } from './command.ts'

const COPY = {
  'harbour/ferry.txt': 'Headline: The ferry is late\nDate: 2 May 2031\n\nIt left late, and arrived later.\n',
  'harbour/mill.txt': 'Headline: The mill burns\nDate: 2 May 2031\n\nNobody was hurt there.\n',
  'briefs.txt': 'Fog expected on the bank\nBell found in a barn\n',
  'later.txt': 'Headline: Not yet\nStatus: draft\n\nNobody may read this.\n',
}
const [FERRY_PAGE, MILL_PAGE, DAY] = ['/2031/05/02/the-ferry-is-late/', '/2031/05/02/the-mill-burns/', '/2031/05/14/']

test('says what on a page changed, and of which file', async (t) => {
  const paper = paperFor(t, COPY)
  const why = async (...asked: readonly string[]) => answers(asked, await paper.build({ explain: true }), paper.paths)
  assert.equal(await why('/', FERRY_PAGE), `/\n  Printed: a new page.\n${FERRY_PAGE}\n  Printed: a new page.\n`)
  assert.equal(await why(FERRY_PAGE), `${FERRY_PAGE}\n  Unchanged: left alone.\n`)

  paper.file('harbour/ferry.txt', COPY['harbour/ferry.txt'].replace('arrived later', 'never arrived'))
  paper.file('briefs.txt', 'Bell found in a barn\nGoat elected\nMarket moved to Friday\n')
  const after = await why(DAY, FERRY_PAGE, '/2031/05/02/', '/about/', '/pagefind/pagefind.js')
  const [goat, market, fog] = [...after.matchAll(/#b-\w+/g)]
  assert.equal(
    after,
    `${DAY}
  Printed: what it shows changed:
    briefs: “Goat elected” (briefs.txt, ${DAY}${goat}) new
    briefs: “Market moved to Friday” (briefs.txt, ${DAY}${market}) new
    briefs: “fog expected on the bank” (briefs.txt, ${DAY}${fog}) gone
${FERRY_PAGE}
  Printed: what it shows changed:
    revised: new
    markdown: changed
    opening: changed
/2031/05/02/
  Printed: what it shows changed:
    stories: “The ferry is late” (harbour/ferry.txt, ${FERRY_PAGE}) changed
    next: “2031-05-14” (${DAY}) changed
/about/
  Unchanged: left alone.
/pagefind/pagefind.js
  A story changed, or the words of one: the search index was made anew.
`,
  )

  paper.file('masthead.yaml', `${paper.text('masthead.yaml')}motto: All the tides\n`)
  paper.remove('harbour/mill.txt')
  const ground = '  Printed: what every page stands on changed: masthead (motto).\n'
  assert.equal(
    await why('/about/', 'harbour/mill.txt'),
    `/about/\n${ground}${MILL_PAGE}\n${ground}  Printed: it is a page of another kind now: withdrawn.\n`,
  )

  rmSync(join(paper.paths.output, 'about/index.html'))
  writeFileSync(join(paper.paths.output, 'index.html'), 'mine')
  assert.equal(
    await why('/about/', '/'),
    '/about/\n  Printed: its file was gone from the output.\n/\n  Printed: its file had been changed in the output.\n',
  )
  paper.file('broken.txt', 'Headline: A wall\nDate: 30 February 2031\n\nIt fell.\n')
  assert.equal(await why('/about/'), '/about/\n  Not printed: the build stopped.\n')
})

test('of the front page it is told by whose word a story stands there, where anybody has said so', async (t) => {
  const paper = paperFor(t, {
    ...COPY,
    'harbour/mill.yaml': 'lead: true\nuntil: 2031-06-01 09:00\n',
    'front.yaml': 'seconds: The ferry\n',
  })
  const outcome = await paper.build({ explain: true })
  assert.equal(
    answers(['/'], outcome, paper.paths),
    `/
  Printed: a new page.
  lead: “The mill burns” (harbour/mill.txt): it says “lead: true”, until 1 June 2031, 09:00 WEST
  second: “The ferry is late” (harbour/ferry.txt): laid in front.yaml
`,
  )
})

test('a page is found by its address, its path, its file, its Markdown page and its copy', async (t) => {
  const paper = paperFor(t, COPY)
  await paper.build()
  const outcome = await paper.build({ explain: true })
  const { paths } = paper
  const left = (url: string) => `${url}\n  Unchanged: left alone.\n`
  const found: readonly (readonly [typed: string, ...urls: string[]])[] = [
    [`https://ledger.example${FERRY_PAGE}`, FERRY_PAGE],
    [`http://127.0.0.1:8080${FERRY_PAGE}?utm=1#top`, FERRY_PAGE],
    ['2031/05/02/The-Ferry-is-late', FERRY_PAGE],
    [`${DAY}#b-whichever`, DAY],
    [join(paths.output, '2031/05/02/the-ferry-is-late/index.html'), FERRY_PAGE],
    [join(paths.output, 'about'), '/about/'],
    [paths.output, '/'],
    [join(paths.stories, '2031/05/02/the-ferry-is-late.md'), FERRY_PAGE],
    [join(paths.stories, 'briefs/briefs.txt.md'), DAY],
    [join(paths.content, 'harbour/ferry.txt'), FERRY_PAGE],
    ['briefs.txt', DAY],
    ['harbour/ferry.yaml', FERRY_PAGE],
    ['feed.xml', '/feed.xml'],
    ['/_headers', '/_headers'],
    ['/assets/icon.svg', '/assets/icon.svg'],
  ]
  for (const [typed, ...urls] of found) assert.equal(answers([typed], outcome, paths), urls.map(left).join(''), typed)
  assert.equal(answers([FERRY_PAGE, 'harbour/ferry.txt'], outcome, paths), left(FERRY_PAGE))
  assert.equal(answers(['later.txt'], outcome, paths), 'later.txt\n  On no page: all that is in it is held.\n')
  assert.equal(answers(['/x'], outcome, paths), '/x\n  No such page.\n')
  assert.equal(
    answers(['/2031/the-fery-is-late', 'zzzzz\u001b[2J'], outcome, paths),
    `/2031/the-fery-is-late\n  No such page.\n  The nearest:\n    ${FERRY_PAGE}\nzzzzz␛[2J\n  No such page.\n`,
  )
})

test('of a story that was taken off since it is held, its page is told, and that it is held', async (t) => {
  const paper = paperFor(t, COPY)
  await paper.build()
  paper.file('harbour/ferry.yaml', 'draft: true\n')
  const outcome = await paper.build({ explain: true })
  const taken = `${FERRY_PAGE}\n  Printed: it is a page of another kind now: withdrawn.\n`
  const held = (typed: string) => `${typed}\n  On no page: all that is in it is held.\n`
  assert.equal(answers(['harbour/ferry.txt'], outcome, paper.paths), taken + held('harbour/ferry.txt'))
  assert.equal(answers(['harbour/ferry.yaml'], outcome, paper.paths), taken + held('harbour/ferry.yaml'))
})

test('the answer goes to stdout, what the build did to stderr', async (t) => {
  const folder = folderWith(t, FERRY)
  const { code, out, err } = await command(folder, ['build', '--output', 'site', '--why', '/about', '/nowhere-at-all/'])
  assert.deepEqual([code, out], [0, '/about/\n  Printed: a new page.\n/nowhere-at-all/\n  No such page.\n'])
  assert.match(err, /^The Ferry Post: .+ 0 left alone/m)
})
