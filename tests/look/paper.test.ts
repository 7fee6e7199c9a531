/** A paper with a look of its own: what of it is printed anew when a part of the look changes, and what stays where one is wrong. */

import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, describe, test } from 'node:test'
import { build } from '../../scripts/build.ts'
import { pathsOf, SITE } from '../../scripts/paths.ts'
import { openPressroom } from '../../scripts/press/render/pressroom.ts'
import { walk } from '../../scripts/press/walk.ts'

const NOW = '2031-05-14T09:00:00Z'
const LAYOUT = `import { bell } from './parts/bell.ts'
const story = ({ url, view }: { url: string; view: { headline: string } }, { page, html, body }: any): string =>
  page({ url, title: view.headline, description: null, main: html\`<h1>\${bell} \${view.headline}</h1>\${body(view)}\` })
export default story
`
const pressroom = openPressroom()
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-look-'))
after(async () => {
  await pressroom.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A paper of its own for each test. */
let home = ''
let number = 0
beforeEach(() => {
  number += 1
  home = join(folder, String(number))
  cpSync(join(SITE, 'specimen'), join(home, 'content'), { recursive: true })
})

function put(name: string, text: string): void {
  mkdirSync(join(home, name, '..'), { recursive: true })
  writeFileSync(join(home, name), text)
}

const masthead = () => readFileSync(join(home, 'content', 'masthead.yaml'), 'utf8')
const page = (url: string) => readFileSync(join(home, '_site', url, 'index.html'), 'utf8')
const order = (output = '_site') => ({ paths: pathsOf(join(home, 'content'), join(home, output)), pressroom, now: NOW })
const files = (output = '_site') =>
  walk(join(home, output))
    .filter(({ isFile }) => isFile)
    .map(({ file, path }) => [file, readFileSync(path, 'base64')])

async function print() {
  const { code, problems, report } = await build(order())
  return { code, report, errors: problems.filter(({ severity }) => severity === 'error') }
}

const STORY = '2031/05/14/council-votes-to-keep-the-clock-it-cannot-afford'

describe('layouts', () => {
  test('one replaces ours by its name, and a change of what it is made of prints its pages alone', async () => {
    put('theme/layouts/story.ts', LAYOUT)
    put('theme/layouts/parts/bell.ts', "export const bell: string = '(bell)'\n")
    assert.equal((await print()).code, 0)
    assert.match(page(STORY), /<h1>\(bell\) Council votes/)
    put('theme/layouts/parts/bell.ts', "export const bell: string = '(horn)'\n")
    const { report } = await print()
    assert.match(page(STORY), /<h1>\(horn\) Council/)
    const isStory = (url: string) => /^\/2031\/\d\d\/\d\d\/[^/]+\/$/.test(url)
    assert.deepEqual(
      report?.changed.filter((url) => !isStory(url)),
      [],
    )
    assert.equal(report?.changed.length, 27, 'all stories of the specimen')
    rmSync(join(home, 'theme'), { recursive: true })
    assert.equal((await print()).code, 0)
    assert.doesNotMatch(page(STORY), /\(horn\)/)
  })

  for (const [what, name, text, code, place] of [
    ['does not compile', 'story.ts', 'export default () => {\n  const a = ;\n}\n', 'bad-layout', '2:13'],
    ['is no JavaScript', 'story.js', 'export default () => {\n  const a = (;\n}\n', 'bad-layout', '2:14'],
    ['lacks its end', 'story.ts', "export default () => {\n  if (1) {\n  return ''\n}\n", 'bad-layout', '4:2'],
    ['exports nothing', 'story.ts', 'export const story = 1\n', 'bad-layout', '1:1'],
    ['throws', 'story.ts', "export default () => {\n  throw new Error('no ink')\n}\n", 'layout-threw', '2:9'],
    ['gives no string', 'front.ts', 'export default () => ({})\n', 'layout-threw', '1:1'],
    ['gives no page', 'story.ts', "export default () => 'just text'\n", 'layout-threw', '1:1'],
    ['gives half a page', 'front.ts', "export default () => '<!doctype html><p>Half'\n", 'layout-threw', '1:1'],
    ['is of no kind', 'stroy.ts', 'export default () => ""\n', 'unknown-layout', '1:1'],
  ] as const)
    test(`one that ${what} is a problem with its place, and the site stays`, async () => {
      assert.equal((await print()).code, 0)
      const before = files()
      put(`theme/layouts/${name}`, text)
      const { code: ended, errors } = await print()
      assert.notEqual(ended, 0)
      assert.deepEqual(
        errors.map((one) => [one.code, one.file, `${one.line}:${one.column}`]),
        [[code, `../theme/layouts/${name}`, place]],
      )
      assert.deepEqual(files(), before)
    })
})

test('a style sheet follows ours in a layer above it, and a change of it prints it alone', async () => {
  put('theme/own.css', 'h1 { color: teal }')
  await print()
  const css = () => readFileSync(join(home, '_site', 'assets', 'paper.css'), 'utf8')
  assert.match(css(), /^@layer broadsheet\{.*\}@layer own\{h1\{color:teal\}\}$/s)
  put('theme/own.css', 'h1 { color: navy }')
  const { report } = await print()
  assert.deepEqual(report?.changed, ['/assets/paper.css'])
  put('theme/own.css', 'h1 { color navy }')
  const before = files()
  const { errors } = await print()
  assert.deepEqual(
    errors.map(({ file, line, column }) => [file, line, column]),
    [['../theme/own.css', 1, 12]],
  )
  assert.deepEqual(files(), before)
})

test('logo, icon, ways, foot and front are those of the masthead; built at once they come to the same', async () => {
  put('content/weir.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60"><path d="M0 0h9v9z"/></svg>')
  put('theme/assets/dot.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>')
  assert.equal((await print()).code, 0)
  put(
    'content/masthead.yaml',
    `${masthead()}theme: tabloid
look:
  logo: weir.svg
  icon: weir.svg
  navigation: [The arts: Culture, search, Shop: https://shop.example/, Nowhere]
  foot: { lines: [Set by hand], links: [About] }
  front: { seconds: 0, thirds: 0, rail: no }
`,
  )
  const { code, problems } = await build(order())
  assert.equal(code, 0)
  // The logo is no picture that a story lost.
  assert.deepEqual(
    problems.filter(({ file }) => file === 'weir.svg'),
    [],
  )
  const front = page('')
  assert.match(
    front,
    /<h1 class="nameplate"><img class="logo" src="\/assets\/look\/logo\.svg" alt="The Quayside Specimen" width="300" height="60"><\/h1>/,
  )
  assert.match(front, /<link rel="icon" href="\/assets\/look\/icon\.svg" type="image\/svg\+xml" sizes="any">/)
  const [nav = ''] = /<nav[\s\S]*?<\/nav>/.exec(front) ?? []
  assert.deepEqual(
    [...nav.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)/g)].map(([, to, text]) => [to, text]),
    [
      ['/sections/culture/', 'The arts'],
      ['/search/', 'Search'],
      ['https://shop.example/', 'Shop'],
    ],
  )
  assert.match(front, /<footer>[\s\S]*<a href="\/about\/">About<\/a>[\s\S]*<p>Set by hand<\/p>/)
  assert.doesNotMatch(front, /class="(?:seconds|rail|grid thirds)"/)
  const again = await build(order('_again'))
  assert.equal(again.code, 0)
  const own = ({ 0: file }: readonly string[]) => !/broadsheet|pagefind/.test(file ?? '')
  assert.deepEqual(files('_again').filter(own), files().filter(own))
})

test('a way to nothing is told, and so are a theme and a file that are not there', async () => {
  const own = masthead()
  for (const [look, code, place] of [
    ['look:\n  navigation: [Cultur]\n', 'unknown-way', '14:16'],
    ['look:\n  foot: { links: [/abuot/] }\n', 'unknown-way', '14:19'],
    ['theme: tabliod\n', 'unknown-theme', '13:8'],
    ['look:\n  logo: weir.svg\n', 'no-such-file', '14:9'],
    ['look:\n  text: "@fontsource/nothing-of-the-kind"\n', 'no-typeface', '14:9'],
  ] as const) {
    put('content/masthead.yaml', own + look)
    const { problems } = await build(order())
    const found = problems.find((one) => one.code === code)
    assert.equal(`${found?.line}:${found?.column}`, place, JSON.stringify(problems))
  }
})

test('a typeface of a package is cut to the language, published, and fetched before the style asks', async () => {
  put('content/masthead.yaml', `${masthead()}look:\n  text: "@fontsource/stix-two-text"\n`)
  mkdirSync(join(home, 'node_modules', '@fontsource'), { recursive: true })
  cpSync(
    join(SITE, '..', 'node_modules', '@fontsource', 'stix-two-text'),
    join(home, 'node_modules', '@fontsource', 'stix-two-text'),
    { recursive: true },
  )
  const { code, errors } = await print()
  assert.deepEqual([code, errors], [0, []])
  assert.match(page(''), /rel="preload" href="\/assets\/look\/text-regular-latin\.woff2"/)
  assert.doesNotMatch(page(''), /preload" href="\/assets\/type\/latin-400/)
  const size = (name: string) => readFileSync(join(home, '_site', 'assets', 'look', `${name}.woff2`)).length
  const whole = readFileSync(
    join(SITE, '..', 'node_modules/@fontsource/stix-two-text/files/stix-two-text-latin-400-normal.woff2'),
  )
  assert.ok(size('text-regular-latin') < whole.length, `${size('text-regular-latin')} of ${whole.length}`)
  assert.ok(size('text-italic-latin') > 1000)
  assert.match(
    readFileSync(join(home, '_site', 'assets', 'paper.css'), 'utf8'),
    /font-family:Own Text;font-weight:700;src:url\(look\/text-bold-latin\.woff2\)/,
  )
})
