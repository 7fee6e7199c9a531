/** What words a language has stands in its folder, and an expression is so short that somebody can review it. */

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROGRAM } from '../../scripts/paths.ts'
import { type Literal, literalsIn } from './literals.ts'

/** Letters, as Unicode counts them, that belong to no language's words. */
const NO_WORDS: Readonly<Record<string, string>> = {
  'an apostrophe': 'ʼʹ',
  'a raised letter behind a number': 'ºª',
  'what lengthens a letter or repeats a sign': 'ـー々',
  'what is left of a sign that was decoded twice': 'âÃÂïðŸ',
  'two forms of one letter, which folding makes one': 'ςσ',
}
const SIGNS = new Set(Object.values(NO_WORDS).join(''))

/** A letter, or a class of them, and nothing else: by such a rule a script is told from another, or a language within it. */
const ONE_OF_A_SCRIPT = /^(?:.|\[[^\]]+\])$/u

/** In UTF-16 units: two lines of code. */
const LONGEST = 200
/** By this a string or a template shows that it is an expression, or a part of one. */
const DEVICE = /\(\?[:=!<]|\\\\[dspSw]/

const FILES = globSync('{scripts,layouts,site}/**/*.ts', { cwd: PROGRAM })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('scripts/languages/'))
  .map((file) => ({ file, literals: literalsIn(readFileSync(join(PROGRAM, file), 'utf8')) }))

/** Letters beyond ASCII that could be of a word. */
function foreign({ kind, text }: Literal): string {
  if (kind === 'expression' && ONE_OF_A_SCRIPT.test(text)) return ''
  return [...text].filter((sign) => /\p{L}/u.test(sign) && sign > '\x7f' && !SIGNS.has(sign)).join('')
}

function isLong({ kind, text }: Literal): boolean {
  return text.length > LONGEST && (kind === 'expression' || DEVICE.test(text))
}

function where(is: (literal: Literal) => boolean): string[] {
  return FILES.flatMap(({ file, literals }) =>
    literals.filter(is).map(({ line, text }) => `${file}:${line}: ${text.slice(0, 60)}`),
  )
}

test('no word of a language stands in the code', () => {
  assert.deepEqual(
    where((literal) => foreign(literal) !== ''),
    [],
    'it belongs into the folder of its language: see scripts/languages/README.md',
  )
})

test('no expression is longer than two lines', () => {
  assert.deepEqual(where(isLong), [], 'make it of phrases, or of parts with names')
})

test('what is a literal', () => {
  const source = [
    "const a = 'it\\'s' // “Київ” in a remark",
    '/* `Київ` */ const b = `x@{c ? `y/@{1 / 2}` : /[/`]Ki/u.test(d)}z`',
    'const e = f / g / h, i = [/a\\/b/g]',
  ]
    .join('\n')
    .replaceAll('@{', '${')
  assert.deepEqual(
    literalsIn(source).map(({ kind, text, line }) => [kind, text, line]),
    [
      ['string', "it\\'s", 1],
      ['template', 'y/', 2],
      ['expression', '[/`]Ki', 2],
      ['template', 'xz', 2],
      ['expression', 'a\\/b', 3],
    ],
  )
})

test('what is a word of a language, and what is none', () => {
  const first = (source: string) => foreign(literalsIn(source)[0] as Literal)
  assert.equal(first("['für']"), 'ü')
  assert.equal(first('[/(?:об|в)\\s/u]'), 'обв')
  assert.equal(first('[/[іїєґ]/giu]'), '')
  assert.equal(first("['’ʼ']"), '')
  assert.equal(isLong({ kind: 'string', text: `(?:${'a'.repeat(LONGEST)})`, line: 1 }), true)
  assert.equal(isLong({ kind: 'string', text: 'a'.repeat(LONGEST + 1), line: 1 }), false)
})
