/** A sidecar with some keys changed has those changed, and not a byte else. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'yaml'
import { type KeyChange, withChanges } from '../../scripts/mend/sidecar-text.ts'

const FILE = { kind: 'file' } as const
const set = (word: string, value: string | number | boolean | string[]): KeyChange => ({
  word,
  to: { kind: 'set', value },
})
const gone = (word: string): KeyChange => ({ word, to: { kind: 'gone' } })
const none = (word: string): KeyChange => ({ word, to: { kind: 'none' } })

const KEPT = `# the harbour desk
date:   9 March 2025   # a Sunday

title: 'The old one'
shelfmark: 17
byline:
  - Ada Quill
  - Tom Reedy
dek: >
  folded
  text
topics: [tides,   salt]
`

describe('the sidecar of one story', () => {
  test('a new one has a line a key', () => {
    assert.equal(
      withChanges('', FILE, [set('headline', 'Ferry: late'), set('urgency', 3), set('lead', true)]),
      'headline: "Ferry: late"\nurgency: 3\nlead: true\n',
    )
  })

  test('a changed value is changed in its place, and nothing else: comments, blanks, quotes and unknown keys stay', () => {
    assert.equal(withChanges(KEPT, FILE, [set('title', 'The new one')]), KEPT.replace("'The old one'", 'The new one'))
    assert.equal(withChanges(KEPT, FILE, [set('date', '2025-03-10')]), KEPT.replace('9 March 2025', '2025-03-10'))
  })

  test('a list and a text of several lines become the line that was typed', () => {
    assert.equal(
      withChanges(KEPT, FILE, [set('byline', 'Ines Mol'), set('dek', 'short')]),
      KEPT.replace('byline:\n  - Ada Quill\n  - Tom Reedy', 'byline: Ines Mol').replace(
        'dek: >\n  folded\n  text',
        'dek: short',
      ),
    )
  })

  test('a key that is taken out takes its lines with it, and a comment above it stays', () => {
    assert.equal(withChanges(KEPT, FILE, [gone('date')]), KEPT.replace('date:   9 March 2025   # a Sunday\n', ''))
    assert.equal(withChanges(KEPT, FILE, [gone('byline')]), KEPT.replace(/byline:\n.*\n.*\n/, ''))
    assert.equal(withChanges('headline: One', FILE, [gone('headline')]), '')
  })

  test('there may be none: the key, and nothing behind it', () => {
    assert.equal(withChanges('# a\nbyline: A B # b\n', FILE, [none('byline')]), '# a\nbyline: # b\n')
    assert.equal(withChanges('byline:\n', FILE, [set('byline', 'C D')]), 'byline: C D\n')
  })

  test('line ends are those of the file, and a last line without one gets one', () => {
    assert.equal(withChanges('a: 1\r\nb: 2', FILE, [set('dek', 'x')]), 'a: 1\r\nb: 2\r\ndek: x\r\n')
  })

  test('a map in braces is printed anew, with its comments', () => {
    const text = withChanges('# why\n{headline: a, dek: b}\n', FILE, [set('headline', 'c')])
    assert.match(text, /^# why\n/)
    assert.deepEqual(parse(text), { headline: 'c', dek: 'b' })
  })

  test('whatever is typed is read again as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
        const value = typed.replace(/[\p{Cc}\s]+/gu, ' ').trim() || 'x'
        const text = withChanges(KEPT, FILE, [set('headline', value), set('title', value)])
        assert.deepEqual(parse(text), { ...parse(KEPT), headline: value, title: value })
        assert.equal(text.split('\n').length, KEPT.split('\n').length + 1)
      }),
    )
  })
})

describe('the sidecar of several items', () => {
  const SEVERAL = `date: 9 March 2025 # of all
stories:
  # the first
  - match: The well in Tide Street
    headline: Salt # in it

  - match: Goat elected
    dek: By one vote
# the end
`
  test('an entry is changed, and no other', () => {
    assert.equal(
      withChanges(SEVERAL, { kind: 'entry', at: 0 }, [set('headline', 'Sweet'), set('byline', 'Ada Quill')]),
      SEVERAL.replace('headline: Salt # in it\n', 'headline: Sweet # in it\n    byline: Ada Quill\n'),
    )
    assert.equal(
      withChanges(SEVERAL, { kind: 'entry', at: 1 }, [gone('dek')]),
      SEVERAL.replace('    dek: By one vote\n', ''),
    )
  })

  test('a new entry stands behind the last, in its indent', () => {
    assert.equal(
      withChanges(SEVERAL, { kind: 'new', match: 'Fog: again' }, [set('dek', 'x'), set('lead', true)]),
      SEVERAL.replace('# the end', '  - match: "Fog: again"\n    dek: x\n    lead: true\n# the end'),
    )
    assert.equal(
      withChanges('date: 9 March 2025\n', { kind: 'new', match: 'Fog' }, [set('dek', 'x')]),
      'date: 9 March 2025\nstories:\n  - match: Fog\n    dek: x\n',
    )
  })
})

describe('a list', () => {
  const FRONT =
    '# by hand\nlead: The ferry # today\nseconds:\n  - Fog\n  - /2031/05/03/goat/ # again\n\n# below\nthirds: []\n'

  test('is written an entry a line, in its place', () => {
    assert.equal(
      withChanges('', FILE, [set('lead', '/a/'), set('seconds', ['/b/', '/c/'])]),
      'lead: /a/\nseconds:\n  - /b/\n  - /c/\n',
    )
    assert.equal(
      withChanges(FRONT, FILE, [set('seconds', ['Fog', 'Buns']), set('thirds', ['/d/'])]),
      '# by hand\nlead: The ferry # today\nseconds:\n  - Fog\n  - Buns\n\n# below\nthirds:\n  - /d/\n',
    )
  })

  test('takes the place of a text, and a text that of a list', () => {
    assert.equal(withChanges('a: x\nb: y\n', FILE, [set('a', ['1', 'z'])]), 'a:\n  - "1"\n  - z\nb: y\n')
    assert.equal(withChanges('a:\n  - x\nb: y\n', FILE, [set('a', 'z')]), 'a: z\nb: y\n')
  })
})
