/** What proof says of a page's policy: that there is one, above what it governs, and no weaker than the program's. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KEEPING, policyText, READING, SEARCHING } from '../../scripts/policy.ts'
import { page, proofOf, SOUND, said } from './site.ts'

const reading = policyText(KEEPING)
const strict = policyText(READING)
const searching = policyText(SEARCHING)
const line = KEEPING['script-src']?.join(' ')

const FOUND: readonly (readonly [policy: string, found: string])[] = [
  ['', "no base-uri in the policy; expected “base-uri 'none'”."],
  [
    reading.replace("default-src 'none'", "default-src 'self'"),
    "“default-src 'self'” in the policy; expected “default-src 'none'”.",
  ],
  [reading.replace("default-src 'none'; ", ''), "no default-src in the policy; expected “default-src 'none'”."],
  [
    reading.replace(`script-src ${line}`, "script-src 'self'"),
    `“script-src 'self'” in the policy; expected “script-src ${line}”.`,
  ],
  [
    `${reading}; script-src-attr 'unsafe-inline'`,
    "“script-src-attr 'unsafe-inline'” in the policy; expected “script-src-attr 'none'”.",
  ],
  [
    reading.replace("worker-src 'self'", 'worker-src blob:'),
    "“worker-src blob:” in the policy; expected “worker-src 'self'”.",
  ],
  [
    reading.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
    "“style-src 'self' 'unsafe-inline'” in the policy; expected “style-src 'self'”.",
  ],
  [reading.replace("img-src 'self'", 'img-src *'), "“img-src *” in the policy; expected “img-src 'self'”."],
  [reading.replace("; base-uri 'none'", ''), "no base-uri in the policy; expected “base-uri 'none'”."],
  [reading.replace("; form-action 'none'", ''), "no form-action in the policy; expected “form-action 'none'”."],
  // Of a directive that stands twice, the first counts.
  [`script-src *; ${reading}; script-src 'none'`, `“script-src *” in the policy; expected “script-src ${line}”.`],
]

const policyOf = (findings: string[]) => findings.filter((one) => / (?:no|weak|late)-policy /.test(one))

for (const [policy, found] of FOUND) {
  test(`a policy that is too weak: ${policy || '(nothing)'}`, (t) => {
    const [first = ''] = policyOf(said(proofOf(t, { ...SOUND, 'index.html': page('/', { policy }) })))
    assert.equal(first, `index.html:4:23 weak-policy Found ${found}`)
  })
}

const SOUND_POLICIES = [
  reading,
  strict,
  `${reading}; script-src 'none'; frame-src 'none'`,
  strict.toUpperCase().replaceAll("'SELF'", "'self'").replaceAll("'NONE'", "'none'"),
  reading.replace("img-src 'self'", "img-src 'none'"),
  "default-src 'none'; base-uri 'none'; form-action 'none'",
  `${reading.replaceAll('; ', ' ;\n ')};`,
]

test('a policy that is as strict, or stricter, is left alone', (t) => {
  for (const policy of SOUND_POLICIES) {
    const findings = policyOf(said(proofOf(t, { ...SOUND, 'index.html': page('/', { policy }) })))
    // A front page with no style is somebody's choice.
    assert.deepEqual(findings, [], policy)
  }
})

test('the search page may run its script, and no other page', (t) => {
  const search = page('/search/', { policy: searching })
  assert.deepEqual(policyOf(said(proofOf(t, { ...SOUND, 'search/index.html': search }))), [])
  const stolen = page('/about/', { policy: searching })
  const at = 'about/index.html:4:23 weak-policy Found'
  assert.deepEqual(policyOf(said(proofOf(t, { ...SOUND, 'about/index.html': stolen }))), [
    `${at} “form-action 'self'” in the policy; expected “form-action 'none'”.`,
    `${at} “script-src 'self' 'wasm-unsafe-eval' ${line}” in the policy; expected “script-src ${line}”.`,
  ])
})

test('a policy below what it is to govern, or in the body, is late or none', (t) => {
  const moved = (to: string) => {
    const [meta = ''] = /<meta http-equiv[^>]*>/.exec(page('/')) ?? []
    return page('/')
      .replace(meta, '')
      .replace(to, to + meta)
  }
  const of = (front: string) => policyOf(said(proofOf(t, { ...SOUND, 'index.html': front })))
  const late =
    'index.html:7:1 late-policy Found the Content-Security-Policy in line 8, below what it is to govern; expected it above.'
  assert.deepEqual(of(moved('<link rel="stylesheet" href="/post/paper.css">\n')), [late])
  assert.match(of(moved('<body>\n')).join(), /no-policy/)
  assert.match(of(moved('<!doctype html>\n')).join(), /^$/)
})

test('two policies hold together: one that is strict is enough', (t) => {
  const front = page('/', {
    policy: searching,
    head: `<meta http-equiv="content-security-policy" content="${reading}">`,
  })
  assert.match(policyOf(said(proofOf(t, { ...SOUND, 'index.html': front }))).join(), /^$/)
})
