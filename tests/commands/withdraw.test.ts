/** A takedown by order, as a person orders it. */

import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathsOf } from '../../scripts/paths.ts'
import { loadRegister } from '../../scripts/register/file/load.ts'
import { residueOf } from '../../scripts/takedown/residue.ts'
import { type Ended, folderWith, typed } from './command.ts'

const SECRET =
  'Headline: Baker accused of burning loaves\nDate: 2 May 2031\nBy: Oda Quill\n\nTiberius Crumbworth of Ostrey denied it.\n'
const FILES = {
  'content/masthead.yaml': 'name: The Ferry Post\nlanguage: en\nurl: https://ferry.example/post/\n',
  'content/town/baker.txt': SECRET,
  'content/town/ferry.txt': 'Headline: The ferry is late\nDate: 2 May 2031\n\nIt left late, and arrived later.\n',
  'content/briefs.txt': 'Fog expected on the bank\nBell found in a barn\nMarket moved to Thursday\n',
}
const ADDRESS = '/2031/05/02/baker-accused-of-burning-loaves/'

interface Post {
  readonly run: (...args: string[]) => Promise<Ended>
  readonly page: (url: string) => string
  readonly path: (file: string) => string
}

/** A paper, and what is typed for it. */
function post(t: TestContext): Post {
  const folder = folderWith(t, FILES)
  const path = (file: string) => join(folder, file)
  return {
    path,
    run: (...args) => typed(folder, [...args, '--output', 'site']),
    page: (url) => readFileSync(path(`site${url}index.html`), 'utf8'),
  }
}

test('withdraw: now, with a reason, whatever the copy says, and taken back', async (t) => {
  const { run, page, path } = post(t)
  assert.equal((await run('build')).code, 0)
  const withdrawn = await run(
    'withdraw',
    `https://ferry.example/post${ADDRESS}?from=mail`,
    '--reason',
    'A court ordered <it>.',
  )
  assert.equal(withdrawn.code, 0, withdrawn.err)
  assert.match(withdrawn.err, /^Withdrawn: \/2031\/05\/02\/baker-accused-of-burning-loaves\/$/m)
  assert.match(
    withdrawn.err,
    /town\/baker\.txt:1:1 warning withdrawn-by-order\n.*was withdrawn by order on 2031-05-15 \(A court ordered <it>\.\)/,
  )
  assert.match(page(ADDRESS), /<p class="plain">The paper gives this reason: A court ordered &lt;it&gt;\.<\/p>/)
  for (const list of ['/', '/2031/05/02/', '/headlines/', '/sections/town/'])
    assert.doesNotMatch(page(list), /Baker accused/)

  writeFileSync(path('content/town/baker.txt'), SECRET.replace('denied it', 'denied it twice'))
  const again = await run('build')
  assert.equal(again.code, 0)
  assert.match(again.err, /warning withdrawn-by-order/)
  assert.match(page(ADDRESS), /<h1>This story was withdrawn<\/h1>/)

  const undone = await run('withdraw', ADDRESS, '--undo')
  assert.equal(undone.code, 0, undone.err)
  assert.match(page(ADDRESS), /denied it twice/)
  assert.doesNotMatch(readFileSync(path('content/register.ndjson'), 'utf8'), /"reason"/)
})

test('withdraw --purge: the text under another headline, edited, is refused until its address says that it is another', async (t) => {
  const { run, path } = post(t)
  const text = (headline: string, last: string) =>
    `Headline: ${headline}\nDate: 2 May 2031\n\nThe oven of Mr Crumbworth was seen glowing at night by two passing bargemen, the court heard. He said that he had been asleep, and that the oven had a will of its own. His neighbour asked for the price of forty loaves, and for peace and quiet. ${last}\n`
  writeFileSync(path('content/town/oven.txt'), text('Oven glows at night', 'The hearing goes on.'))
  assert.equal((await run('build')).code, 0)
  rmSync(path('content/town/oven.txt'))
  assert.equal((await run('withdraw', '/2031/05/02/oven-glows-at-night/', '--purge')).code, 0)
  assert.doesNotMatch(readFileSync(path('content/register.ndjson'), 'utf8'), /oven|bargemen/i)

  writeFileSync(path('content/town/again.txt'), text('Bakers fall out', 'It was a long day in court.'))
  const refiled = await run('build')
  assert.equal(refiled.code, 1)
  assert.match(refiled.err, /town\/again\.txt:1:1 error purged-copy\n {2}Found copy with passages of what was purged/)
  assert.doesNotMatch(refiled.err, /bargemen|Bakers fall out/)
  writeFileSync(path('content/town/again.yaml'), 'slug: bakers\n')
  assert.equal((await run('build')).code, 0)
})

test('withdraw: what is not published, or typed wrongly, changes nothing', async (t) => {
  const { run, path } = post(t)
  assert.equal((await run('build')).code, 0)
  const register = readFileSync(path('content/register.ndjson'), 'utf8')
  for (const [address, code] of [
    ['/2031/05/02/no-such-story/', 'unknown-address'],
    ['/sections/town/', 'unknown-address'],
  ] as const) {
    const { code: exit, err } = await run('withdraw', address)
    assert.equal(exit, 1)
    assert.match(err, new RegExp(`error ${code}`))
  }
  assert.equal((await run('withdraw', ADDRESS, '--purge', '--undo')).code, 2)
  assert.equal(readFileSync(path('content/register.ndjson'), 'utf8'), register)
})

test('withdraw --purge: text, headline, slug and names are in nothing that the program writes, and come back by nobody', async (t) => {
  const { run, page, path } = post(t)
  assert.equal((await run('build')).code, 0)
  const paths = pathsOf(path('content'), path('site'))
  const words = ['baker', 'burning-loaves', 'Crumbworth', 'Oda Quill', 'oda-quill']
  assert.ok(residueOf(words, paths).length > 8)

  const refused = await run('withdraw', ADDRESS, '--purge')
  assert.equal(refused.code, 1)
  assert.match(refused.err, /town\/baker\.txt:1:1 error still-filed/)
  assert.ok(existsSync(path(`site${ADDRESS}index.html`)))

  rmSync(path('content/town/baker.txt'))
  const purged = await run('withdraw', `post${ADDRESS}`.replace('baker', '%62aker'), '--purge')
  assert.equal(purged.code, 0, purged.err)
  assert.match(purged.err, /^Purged: no file/m)
  assert.match(purged.err, /git log --all[\s\S]*web\.archive\.org/)
  assert.deepEqual(residueOf(words, paths), [])
  assert.equal(existsSync(path(`site${ADDRESS}index.html`)), false)
  assert.match(readFileSync(path('site/404.html'), 'utf8'), /or its page was withdrawn and may no longer be named/)
  page('/2031/05/02/')
  const { register, problems } = loadRegister(readFileSync(paths.register, 'utf8'))
  assert.deepEqual(problems, [])
  assert.ok((register.purged ?? []).length > 1)

  // A build changes nothing; the same copy again is refused, and so is another of that name.
  assert.match((await run('build')).err, / 0 added, 0 changed, 0 removed/)
  writeFileSync(path('content/town/other.txt'), SECRET)
  const refiled = await run('build')
  assert.equal(refiled.code, 1)
  assert.match(refiled.err, /town\/other\.txt:1:1 error purged-copy/)
  assert.doesNotMatch(refiled.err, /Baker accused|burning-loaves/)
  writeFileSync(path('content/town/other.txt'), SECRET.replace('denied it', 'was acquitted'))
  const edited = await run('build')
  assert.equal(edited.code, 1)
  assert.match(edited.err, /town\/other\.txt:1:1 error purged-address/)
  assert.doesNotMatch(readFileSync(paths.register, 'utf8'), /baker|burning/i)
  // Whoever means another story says so by its address.
  writeFileSync(path('content/town/other.yaml'), 'slug: acquittal\n')
  assert.equal((await run('build')).code, 0)
  page('/2031/05/02/acquittal/')
})

test('purge takes away the pages of a byline and a series that only the purged story had', async (t) => {
  const { run, path } = post(t)
  const told = SECRET.replace('By: Oda Quill', 'By: Oda Quill\nSeries: The loaves of Ostrey\nPart: 1')
  writeFileSync(path('content/town/baker.txt'), told)
  assert.equal((await run('build')).code, 0)
  assert.ok(existsSync(path('site/series/the-loaves-of-ostrey/index.html')))
  rmSync(path('content/town/baker.txt'))
  const purged = await run('withdraw', ADDRESS, '--purge')
  assert.equal(purged.code, 0, purged.err)
  for (const shelf of ['series/the-loaves-of-ostrey', 'bylines/oda-quill'])
    assert.ok(!existsSync(path(`site/${shelf}`)))
  assert.doesNotMatch(readFileSync(path('content/register.ndjson'), 'utf8'), /Loaves|Quill/i)
})

test('a purge after the page is gone names the pages of names that are empty', async (t) => {
  const { run, path } = post(t)
  assert.equal((await run('build')).code, 0)
  rmSync(path('content/town/baker.txt'))
  assert.equal((await run('build')).code, 0)
  const purged = await run('withdraw', ADDRESS, '--purge')
  assert.match(purged.err, /Nothing stands under these names any more\..*\n {2}\/bylines\/oda-quill\/ {2}Oda Quill$/m)
  assert.equal((await run('withdraw', '/bylines/oda-quill/', '--purge')).code, 0)
  assert.ok(!existsSync(path('site/bylines/oda-quill')))
})
