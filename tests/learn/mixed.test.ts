import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { cutOf, mixed } from '../../scripts/learn/mixed.ts'

const PAGE = [
  ['Log in', 'O'],
  ['', ' '],
  ['Ferry returns to Cobbin on Monday', 'H'],
  ['By Nell Quarrow', 'B'],
  ['', ' '],
  ['The ferry to Cobbin sails again on Monday, the harbour office says.', 'P'],
  ['', ' '],
  ['Most read', 'O'],
] as const

const labelled = { site: 'cobbin', language: 'en', roles: PAGE.map(([, letter]) => letter).join('') }
const text = PAGE.map(([line]) => line).join('\n')
const cut = cutOf(text, labelled)
const other = cutOf('Anmelden\nFähre fährt wieder\nDie Fähre fährt ab Montag wieder.', {
  site: 'gannet',
  language: 'de',
  roles: 'OHP',
})

suite('mixed pages', () => {
  test('a page is cut into what stands above its story, the story, and what stands below', () => {
    assert.deepEqual(
      cut?.above.map(([line]) => line),
      ['Log in', ''],
    )
    assert.equal(cut?.story[0]?.[0], 'Ferry returns to Cobbin on Monday')
    assert.deepEqual(
      cut?.below.map(([line]) => line),
      ['', 'Most read'],
    )
  })

  test('a text without a headline or without a paragraph has no story', () => {
    assert.equal(cutOf('Log in\nMost read', { ...labelled, roles: 'OO' }), null)
    assert.equal(cutOf('A title\nMost read', { ...labelled, roles: 'HO' }), null)
  })

  const mixes = mixed(
    [cut, other].flatMap((one) => one ?? []),
    40,
    3,
  )

  test('each line keeps its letter, and a story its headline and its text', () => {
    const letters = new Map<string, string>(PAGE.map(([line, letter]) => [line, letter]))
    for (const { text, roles, site } of mixes.filter(({ site }) => site === 'cobbin')) {
      const lines = text.split('\n')
      assert.equal(lines.length, roles.length, site)
      for (const [at, line] of lines.entries()) assert.equal(roles[at], letters.get(line) ?? '?', line)
      assert.ok(roles.includes('H') && roles.includes('P'), roles)
    }
  })

  test('lines are left out of some, blank lines closed up in some, and none of another language comes in', () => {
    const own = mixes.filter(({ site }) => site === 'cobbin')
    assert.ok(own.some(({ roles }) => !roles.includes('B')))
    assert.ok(own.some(({ roles }) => roles.includes('B')))
    assert.ok(own.some(({ roles }) => !roles.includes(' ')))
    assert.ok(own.every(({ text }) => !text.includes('Anmelden')))
  })

  test('the same seed mixes alike', () => {
    const cuts = cut === null ? [] : [cut]
    assert.deepEqual(mixed(cuts, 5, 8), mixed(cuts, 5, 8))
    assert.notDeepEqual(mixed(cuts, 5, 8), mixed(cuts, 5, 9))
  })
})
