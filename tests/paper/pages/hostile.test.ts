/**
 * The hostile paper, built: nothing of it has become a program, markup, an address
 * that runs or a file outside the site. That nothing of it runs in a browser is tested
 * with one (`tests/e2e/policy.test.ts`).
 */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { before, describe, test } from 'node:test'
import { parse } from 'parse5'
import { REGISTRATION } from '../../../scripts/keeping.ts'
import { proof } from '../../../scripts/proof/proof.ts'
import { elementsIn, rawText } from '../../../scripts/proof/tree.ts'
import { folderUntilTheEnd, paperIn } from '../paper.ts'
import { ATTACKS, hostileFiles } from './hostile.ts'

const folder = folderUntilTheEnd()
const paper = paperIn(folder, {})

/** Every page and machine file as text, by its path. */
let site: Readonly<Record<string, string>> = {}
const pages = () => Object.entries(site).filter(([file]) => file.endsWith('.html'))

before(async () => {
  for (const [path, text] of Object.entries(hostileFiles())) paper.file(path, text)
  const { problems, code } = await paper.build()
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  )
  assert.equal(code, 0)
  site = Object.fromEntries(
    Object.keys(paper.site())
      .filter((file) => /\.(?:html|xml|json|txt)$|^_headers$/.test(file) && !file.startsWith('pagefind/'))
      .map((file) => [file, readFileSync(join(paper.paths.output, file), 'utf8')]),
  )
  assert.ok(pages().length > 150, `${pages().length} pages`)
})

/** Elements that the layouts use; an attack would bring others. */
const STRANGE = [
  'iframe',
  'object',
  'embed',
  'base',
  'style',
  'img',
  'video',
  'math',
  'template',
  'textarea',
  'marquee',
]

describe('on no page', () => {
  test('is there a script, a handler, a foreign request, or markup that needs repair', () => {
    const { findings } = proof(paper.paths.output)
    assert.deepEqual(findings, [])
  })

  test('is there an element or an attribute of the copy’s own', () => {
    for (const [file, text] of pages()) {
      for (const { tagName, attrs } of elementsIn(parse(text))) {
        assert.ok(!STRANGE.includes(tagName), `<${tagName}> in ${file}`)
        for (const { name, value } of attrs) {
          // A mail has its own style there, which is written in its layout.
          if (name === 'style' && file === 'newsletter/index.html' && !/[<>&@]|url|expression/i.test(value)) continue
          assert.doesNotMatch(name, /^on|^style$|^srcdoc$|^autofocus$/, `${name} of <${tagName}> in ${file}`)
          if (/^(?:href|src|action|formaction|xlink:href)$/.test(name))
            assert.match(
              value,
              /^(?:\/(?!\/)|#|https?:\/\/|mailto:\?subject=[\w.!~*'()%-]*&body=[\w.!~*'()%:/-]*$)/,
              `${name} of <${tagName}> in ${file}`,
            )
        }
      }
    }
  })

  test('does linked data end before its time', () => {
    for (const [file, text] of pages()) {
      for (const element of elementsIn(parse(text))) {
        if (element.tagName !== 'script' || rawText(element) === REGISTRATION) continue
        const type = element.attrs.find(({ name }) => name === 'type')?.value
        if (file === 'search/index.html' && type === 'module') continue
        assert.match(type ?? '', /^application\/(?:ld\+)?json$/, file)
        assert.doesNotThrow(() => JSON.parse(rawText(element)), file)
      }
    }
  })
})

test('what was filed is read as it was filed: nothing is evaluated', () => {
  const all = pages()
    .filter(([file]) => /\/attack-\d+\/index\.html$/.test(file))
    .map(([, text]) => [...elementsIn(parse(text))].find(({ tagName }) => tagName === 'article'))
    .map((article) => (article === undefined ? '' : rawText(article)))
  assert.equal(all.length, ATTACKS.length)
  const text = all.join('\n')
  for (const part of ['{{ 7 * 7 }} {% include "/etc/passwd" %}', '<%= 7 * 7 %>', 'process.exit(9)', '<script>alert(1)'])
    assert.ok(text.includes(part), part)
  assert.doesNotMatch(Object.values(site).join('\n'), /root:.*:0:0:|\b49\b/)
  assert.equal((Object.prototype as Record<string, unknown>).ran, undefined)
})

test('feeds and sitemaps carry no markup of the copy’s own, and JSON is JSON', () => {
  const machine = Object.entries(site).filter(([file]) => /\.(?:xml|json)$/.test(file))
  assert.ok(machine.length > 5)
  for (const [file, text] of machine) {
    if (file.endsWith('.json')) assert.doesNotThrow(() => JSON.parse(text), file)
    else
      assert.doesNotMatch(text, /<(?:script|img|svg|iframe|style|base|meta)\b|<!\[CDATA|<!--|<!DOCTYPE|<!ENTITY/i, file)
    // The file of a story has its words as data, and no markup.
    if (/\.xml$|(?:^|\/)feed\.json$/.test(file))
      assert.doesNotMatch(text, /(?:href|src)=\\?(?:"|&#34;|&quot;|')?\s*javascript:/i, file)
    else assert.doesNotMatch(text, /"href": "(?!https?:|mailto:|\/)/i, file)
  }
})

test('no file of the paper stands outside its folders', () => {
  const [state = ''] = relative(folder, paper.paths.state).split(sep)
  assert.deepEqual(readdirSync(folder).sort(), [state, 'content', 'site'].sort())
  for (const file of Object.keys(paper.site())) assert.doesNotMatch(file, /(?:^|\/)\.\.?(?:\/|$)|[<>:"|?*\\\p{Cc}]/u)
})
