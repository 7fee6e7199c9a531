/** The notice of errors on the page: what it says, what it leaves out, and that copy in it stays text. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Problem } from '../../scripts/flow/problem.ts'
import { beforeEnd, overlay as overlayUnder } from '../../scripts/serve/overlay.ts'

const problem: Problem = {
  severity: 'error',
  code: 'impossible-date',
  file: 'harbour/ferry.txt',
  line: 3,
  column: 7,
  reason: 'February has no 30th day.',
  hint: 'Give a day that exists.',
  frame: 'Date: 30 February 2031',
}

const overlay = (problems: readonly Problem[]) => overlayUnder(problems, 'bm9uY2U')

test('no errors, no notice: a warning keeps nothing from the page', () => {
  assert.equal(overlay([]), '')
  assert.equal(overlay([{ ...problem, severity: 'warning' }]), '')
})

test('its style bears the nonce of the answer', () => {
  assert.match(overlay([problem]), /<style nonce="bm9uY2U">/)
})

test('an error is shown with its place, its line and how to mend it', () => {
  const shown = overlay([problem])
  assert.match(shown, /1 error: the paper stays as it was/)
  assert.match(shown, /harbour\/ferry\.txt:3:7 impossible-date/)
  assert.match(shown, /February has no 30th day\./)
  assert.match(shown, /<pre>3 \| Date: <mark>3<\/mark>0 February 2031<\/pre>/)
  assert.match(shown, /Give a day that exists\./)
})

test('errors stand in the order of their places, and warnings are not counted', () => {
  const shown = overlay([
    { ...problem, file: 'b.txt' },
    { ...problem, severity: 'warning', file: 'c.txt' },
    { ...problem, file: 'a.txt' },
  ])
  assert.match(shown, /2 errors/)
  assert.ok(shown.indexOf('a.txt:3:7') < shown.indexOf('b.txt:3:7'))
  assert.ok(!shown.includes('c.txt'))
})

test('whatever the copy says stays text', () => {
  const script = '</template></div><script>alert("1")</script>'
  const shown = overlay([{ ...problem, file: script, code: script, reason: script, hint: script, frame: script }])
  assert.equal(shown.match(/<script/g), null)
  assert.equal(shown.match(/<\/template>/g)?.length, 1)
  assert.match(shown, /&lt;\/template&gt;&lt;\/div&gt;&lt;script&gt;alert\(&quot;1&quot;\)/)
})

test('a place at the end of a line is marked with a space, a wide character as a whole', () => {
  assert.match(overlay([{ ...problem, frame: 'Date:', column: 6 }]), /Date:<mark> <\/mark><\/pre>/)
  assert.match(overlay([{ ...problem, frame: 'a𝒜b', column: 2 }]), /a<mark>𝒜<\/mark>b/)
})

test('it goes before the last </body>, and to the end of a page without one', () => {
  assert.equal(beforeEnd('<p>&lt;/body></body></html>', '<i>$&</i>'), '<p>&lt;/body><i>$&</i></body></html>')
  assert.equal(beforeEnd('<pre></body></pre></body>', '!'), '<pre></body></pre>!</body>')
  assert.equal(beforeEnd('<p>', '!'), '<p>!')
})
