/** Typography: what is set, in which language, and what is never touched. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { prose } from '../../../layouts/prose/prose.ts'
import { typesetText } from '../../../layouts/typeset/typeset.ts'
import { wordsOf } from '../../../layouts/words/words.ts'
import fc from '../../properties/seeded.ts'

/** What is typed, and what is set. */
const SET: readonly (readonly [language: string, typed: string, set: string])[] = [
  ['en', `"He said 'no' to it," she said.`, '“He said ‘no’ to it,” she said.'],
  ['en-GB', `'No,' said the clerk. 'Not "now"'.`, '‘No,’ said the clerk. ‘Not “now”’.'],
  ['de', `"Er sagte 'nein'", sagte sie.`, '„Er sagte ‚nein‘“, sagte sie.'],
  ['fr', `"Le quai", dit-elle, "est fermé" !`, '«\u202fLe quai\u202f», dit-elle, «\u202fest fermé\u202f»\u202f!'],
  ['fr', `Le maire : « non » ; vraiment ?`, 'Le maire\u00a0: «\u202fnon\u202f»\u202f; vraiment\u202f?'],
  ['uk', `"Пором" -- це "Чайка"`, '«Пором» — це «Чайка»'],
  ['ru', `"Он сказал 'да'"`, '«Он сказал „да“»'],
  ['es', `"El muelle" -- dijo`, '«El muelle» — dijo'],
  ['it', `"Il molo", disse. L'acqua`, '«Il molo», disse. L’acqua'],
  ['pl', `"Molo" -- rzekł`, '„Molo” – rzekł'],
  ['sv', `"Kajen", sade hon`, '”Kajen”, sade hon'],
  ['nl', `'s Avonds komt hij uit 't dorp`, '’s Avonds komt hij uit ’t dorp'],
  ['ja', `"港"`, '「港」'],
  ['en', `The '90s, the class of '68, don't`, 'The ’90s, the class of ’68, don’t'],
  [
    'en',
    `'Tis rock 'n' roll, and give 'em ours: the players' hats, don't you`,
    '’Tis rock ’n’ roll, and give ’em ours: the players’ hats, don’t you',
  ],
  ['en', `'50 jobs lost' at the quay`, '‘50 jobs lost’ at the quay'],
  [
    'en',
    'The ferry -- late again -- came... 1990--1995, word---word',
    'The ferry — late again — came… 1990–1995, word—word',
  ],
  ['en', `("Quay") ["harbour"]`, '(“Quay”) [“harbour”]'],
  ['und', `"Qaqortoq" it's...`, `"Qaqortoq" it’s…`],
]

/** What stays as it is typed, in all languages. */
const KEPT: readonly string[] = [
  `He is 5'10" tall`,
  `a 6" pipe and a 5' wall`,
  `at 48°51'24"N, 2°21'07"E`,
  `https://example.org/a--b...c'd`,
  `write to o'hara--desk@example.org`,
  'run with --frozen or --keep-going',
  'from 10:30 to 11:45, at 12.30',
  '----- and ..... and ../x',
  'a <!-- comment -->',
  '3 : 2',
]

describe('typography', () => {
  for (const [language, typed, set] of SET)
    it(`${language}: ${typed}`, () => {
      assert.equal(typesetText(typed, language), set)
      assert.equal(typesetText(set, language), set)
    })

  for (const text of KEPT)
    it(`leaves “${text}” alone`, () => {
      for (const language of ['en', 'de', 'fr', 'uk', 'sv']) assert.equal(typesetText(text, language), text)
    })

  it('sets once what is set twice, and changes no letter and no digit', () => {
    const signs = fc.constantFrom(
      `'`,
      `"`,
      '-',
      '--',
      '.',
      '...',
      ' ',
      ' ',
      '\n',
      'a',
      'é',
      's',
      '9',
      '0',
      '(',
      ')',
      ',',
      ':',
      '!',
      '«',
      '»',
      '”',
      '’',
      '/',
      '@',
      '°',
      '\\',
    )
    const text = fc.oneof(
      fc.array(signs, { maxLength: 24 }).map((all) => all.join('')),
      fc.string({ unit: 'binary', maxLength: 16 }),
    )
    const said = (one: string) => one.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'fr', 'uk', 'sv', 'nl', 'ja', 'und'), (typed, language) => {
        const set = typesetText(typed, language)
        assert.equal(typesetText(set, language), set)
        assert.equal(said(set), said(typed))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('the body in type', () => {
  const words = wordsOf('en')
  const set = (source: string, tongues?: Parameters<typeof prose>[1]['tongues']) =>
    prose(source, { root: '', words, typeset: 'en', tongues }).text

  it('is set beside marks, and across them', () => {
    assert.equal(
      set(`"*No*," said 'the **clerk**' -- who'd know`),
      '<p>“<em>No</em>,” said ‘the <strong>clerk</strong>’ — who’d know</p>\n',
    )
  })

  it('leaves code, addresses and what stands in boxes', () => {
    assert.equal(
      set(`"Run" \`a --b "c"\` at <https://example.org/a--b>`).includes('<code>a --b &quot;c&quot;</code>'),
      true,
    )
    assert.equal(
      set(`[it's](https://example.org/it's--x)`),
      `<p><a href="https://example.org/it's--x" rel="external">it’s</a></p>\n`,
    )
    assert.match(set('```\n"a" -- b\n```'), /&#34;a&#34; -- b/)
  })

  it('is the same for plain paragraphs as by way of the parser', () => {
    const plain = `"One," she said -- "two".\n\nIt's 5'10"...`
    assert.equal(set(plain), set(`${plain}\n\n**x**`).replace('<p><strong>x</strong></p>\n', ''))
  })

  it('sets a paragraph of another language by its own rules', () => {
    const german = { part: 1, language: 'de', direction: 'ltr' } as const
    assert.match(set(`"One"\n\n"Zwei"`, [german]), /“One”[\s\S]*„Zwei“/)
  })

  it('stays as typed where the masthead does not ask', () => {
    assert.equal(prose(`it's -- "so"`, { root: '', words }).text, `<p>it's -- &quot;so&quot;</p>\n`)
  })
})
