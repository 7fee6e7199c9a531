/** `_headers` and the snippets for nginx and Caddy: the same policies everywhere, and no rule that takes back another. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { headersPage } from '../../scripts/edition/views/machines/headers.ts'
import { SITE } from '../../scripts/paths.ts'
import {
  EVERYWHERE,
  HEADERS,
  headerPolicy,
  KEEPING,
  MAILING,
  type Policy,
  policyText,
  READING,
  readPolicy,
  SEARCHING,
} from '../../scripts/policy.ts'
import { readHostRules } from '../e2e/host/host-rules.ts'
import { renderPage } from './render.ts'
import { busyPaper, sheet, smallPaper } from './samples.ts'

describe('_headers', () => {
  test('says of every page the policy that the page itself has', async () => {
    for (const { pages, shell } of [smallPaper(), busyPaper()]) {
      const { text } = await renderPage(headersPage(pages), shell)
      const rules = readHostRules(text)
      for (const page of pages) {
        const html = (await renderPage(page, shell)).text
        const [, own] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? []
        const said = rules.of(encodeURI(page.url))
        for (const [name, value] of Object.entries(HEADERS)) assert.equal(said[name.toLowerCase()], value, page.url)
        const policies = said['content-security-policy']?.split(', ') ?? []
        assert.equal(policies[0], headerPolicy(EVERYWHERE))
        if (own !== undefined) assert.deepEqual(policies.slice(1), [headerPolicy(readPolicy(own))], page.url)
      }
    }
  })

  test('puts the base path before each address', async () => {
    const { shell, pages } = smallPaper()
    const below = { ...shell, paper: { ...shell.paper, base: '/gazette/' } }
    const { text } = await renderPage(headersPage(pages), below)
    const addresses = text.split('\n').filter((line) => line.startsWith('/'))
    assert.ok(addresses.length > 5)
    for (const address of addresses) assert.match(address, /^\/gazette\/[^*]*\*?$/)
  })

  test('keeps to the hundred rules that Cloudflare reads, and lets the oldest years go', () => {
    const years = Array.from({ length: 150 }, (_, at) => sheet('year', `/${1900 + at}/`, YEAR))
    const { pages } = headersPage([...years, sheet('about', '/about/', {})]).view
    assert.ok(pages.length <= 96)
    assert.deepEqual(pages.slice(0, 3), ['/about/', '/2049/', '/2048/'])
    assert.ok(!pages.includes('/1900/'))
  })
})

const YEAR = { year: '1900', months: [], previous: null, next: null }

describe('the snippets', () => {
  for (const file of ['nginx.conf', 'Caddyfile']) {
    test(`${file} has the policies and headers of the program, and none beside`, () => {
      const text = readFileSync(join(SITE, 'server', file), 'utf8')
      const policies = [...text.matchAll(/"(default-src [^"]*)"/g)].map(([, policy = '']) => policy)
      assert.deepEqual(
        new Set(policies),
        new Set([headerPolicy(KEEPING), headerPolicy(SEARCHING), headerPolicy(MAILING)]),
      )
      for (const [name, value] of Object.entries(HEADERS)) assert.ok(text.includes(`${name} "${value}"`), name)
      assert.match(text, /^\s*# +(?:add_header )?Strict-Transport-Security /m)
    })
  }
})

describe('a policy', () => {
  const without = ({ 'style-src-attr': _, ...policy }: Policy): Policy => policy
  test('is never unsafe, but that the search page may compile its index’s program, and a mail has its style in its elements', () => {
    for (const policy of [READING, KEEPING, without(EVERYWHERE), without(MAILING)])
      assert.doesNotMatch(policyText(policy), /unsafe|\*|https?:|data:|blob:/)
    assert.deepEqual(policyText(SEARCHING).match(/'[^']*unsafe[^']*'/g), ["'wasm-unsafe-eval'"])
  })

  test('reads as it is written', () => {
    for (const policy of [READING, KEEPING, MAILING, SEARCHING, EVERYWHERE])
      assert.deepEqual(readPolicy(policyText(policy)), policy)
  })
})
