/** Guessed encodings: invented copy of many languages, long and short, in every encoding that newsrooms had for them. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decode, NOT_ASKED } from '../../../scripts/copy/encoding/decode.ts'
import { encode } from './encode.ts'
import { HEADLINES, SAMPLES, textsOf } from './samples.ts'

function decoded(bytes: Uint8Array): string | null {
  const decoding = decode(bytes, NOT_ASKED)
  return 'decoded' in decoding ? decoding.decoded.text : null
}

for (const sample of SAMPLES)
  for (const encoding of sample.encodings)
    test(`${sample.language} in ${encoding}`, () => {
      for (const text of textsOf(sample, encoding)) assert.equal(decoded(encode(encoding, text)), text)
    })

describe('headlines that nothing was tuned on', () => {
  for (const wide of [null, 'utf-16le', 'utf-16be'] as const)
    test(wide ?? 'in their own encodings', () => {
      const all = HEADLINES.flatMap(([encoding, texts]) => texts.map((text) => ({ encoding: wide ?? encoding, text })))
      const wrong = all.filter(({ encoding, text }) => decoded(encode(encoding, text)) !== text)
      assert.ok(
        wrong.length <= all.length * 0.05,
        `${wrong.length} of ${all.length}: ${wrong.map(({ text }) => text).join(' | ')}`,
      )
    })
})
