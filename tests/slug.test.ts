import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered, slugIn, slugOf } from '../scripts/slug.ts'
import fc from './properties/seeded.ts'

const SLUGS: readonly (readonly [string, string])[] = [
  ['Harbour bridge reopens', 'harbour-bridge-reopens'],
  ['  Harbour — bridge: “reopens”!  ', 'harbour-bridge-reopens'],
  ['Russia’s harvest', 'russias-harvest'],
  ["Workers' rights, workers’ wrongs", 'workers-rights-workers-wrongs'],
  ['U.S. and U.K. sign', 'us-and-uk-sign'],
  ['U.S.-led talks end', 'us-led-talks-end'],
  ['The U.S', 'the-us'],
  ['Version 1.5 of node.js', 'version-1-5-of-node-js'],
  ['10,000 march; 1,2,3', '10000-march-1-2-3'],
  ['CO² at ½ of Ⅷ', 'co2-at-1-2-of-ⅷ'],
  ['BAUCUS: BEEF DISPUTE', 'baucus-beef-dispute'],
  ['Хмарочос у Львові відкрили', 'хмарочос-у-львові-відкрили'],
  ["П'ять і п’ять, пʼять", 'пять-і-пять-пять'],
  ['ЇЖАК', 'їжак'],
  ['الجسر يفتح من جديد', 'الجسر-يفتح-من-جديد'],
  ['مُحَمَّد', 'مُحَمَّد'],
  ['می‌خواهم', 'میخواهم'],
  ['港口大桥重新开放', '港口大桥重新开放'],
  ['港口大桥，二〇二六年', '港口大桥-二〇二六年'],
  ['हिन्दी समाचार', 'हिन्दी-समाचार'],
  ['Straße in Köln', 'straße-in-köln'],
  ['Cafe\u0301 fu\u0308r alle', 'café-für-alle'],
  ['İstanbul', 'i\u0307stanbul'],
  ['ΟΔΟΣ', 'οδος'],
  ['Flood 🌊 warning ❤️ 1️⃣', 'flood-warning-1'],
  ['so\u00adft hy\u200bphen', 'soft-hyphen'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows\\con', 'c-windows-con'],
  ['con', 'con-story'],
  ['AUX', 'aux-story'],
  ['COM¹', 'com1-story'],
  ['lpt9', 'lpt9-story'],
  ['conference', 'conference'],
  ['..', 'story'],
  ['.', 'story'],
  ['?!…', 'story'],
  ['🌊🌊', 'story'],
  ['\u3164\u3164', 'story'],
  ['', 'story'],
]

for (const [text, slug] of SLUGS) {
  test(`the slug of ${JSON.stringify(text)}`, () => {
    assert.equal(slugOf(text), slug.normalize('NFC'))
  })
}

test('a text without letter or digit has no slug of its own', () => {
  assert.equal(slugIn('—'), null)
  assert.equal(slugOf('—', 'topic'), 'topic')
  assert.equal(slugOf('Nul', 'topic'), 'nul-topic')
})

test('a long headline is cut at a word', () => {
  const headline = 'Council of Northmere votes at last to mend the long broken sea wall before the winter storms'
  assert.equal(slugOf(headline), 'council-of-northmere-votes-at-last-to-mend-the-long-broken')
  assert.equal(slugOf('word '.repeat(60)), Array(12).fill('word').join('-'))
})

test('a word that is too long by itself is cut in itself, by characters and by bytes', () => {
  assert.equal(slugOf('x'.repeat(300)), 'x'.repeat(60))
  assert.equal(slugOf('港'.repeat(300)), '港'.repeat(40))
  assert.equal(slugOf(`Пекін ${'港'.repeat(300)}`), `пекін-${'港'.repeat(36)}`)
  assert.equal(slugOf('ж'.repeat(59)), 'ж'.repeat(59))
  assert.equal(slugOf('𐐨'.repeat(300)), '𐐨'.repeat(30))
})

test('a letter is not parted from its marks', () => {
  const letter = 'q\u0323\u0307'
  assert.equal(slugOf(letter.repeat(40)), letter.repeat(20))
  assert.equal(slugOf(`q${'\u0323'.repeat(300)}`), `q${'\u0323'.repeat(59)}`)
})

test('a number behind a slug stays within the limits', () => {
  assert.equal(numbered('flood', 2), 'flood-2')
  assert.equal(numbered('x'.repeat(60), 12), `${'x'.repeat(57)}-12`)
  assert.equal(
    numbered('council-of-northmere-votes-at-last-to-mend-the-long-broken-w', 2),
    'council-of-northmere-votes-at-last-to-mend-the-long-broken-2',
  )
})

test('any text makes a slug that is short, safe and its own slug', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }))
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 99_999 }), (headline, number) => {
      for (const slug of [slugOf(headline), numbered(slugOf(headline), number)]) {
        assert.match(slug, /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u)
        assert.ok([...slug].length <= 60 && Buffer.byteLength(slug) <= 120)
        assert.equal(slug.normalize('NFC'), slug)
        assert.equal(slugOf(slug), slug)
      }
    }),
    { numRuns: 500 },
  )
})
