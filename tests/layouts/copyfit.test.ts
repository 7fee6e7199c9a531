import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitted } from '../../layouts/parts/copyfit.ts'

test('a text is cut after the last sentence that fits', () => {
  const text = 'The gate held. The water did not come. Nobody was surprised, said the clerk.'
  assert.equal(fitted(text, 100), text)
  assert.equal(fitted(text, 45), 'The gate held. The water did not come.')
})

test('where that leaves too much white, it is cut after a word, and says so', () => {
  assert.equal(
    fitted('It held. Nobody on the board could say who had signed it, or when.', 40),
    'It held. Nobody on the board could say…',
  )
  assert.equal(fitted('Nobody on the board could say, or would, who had signed.', 31), 'Nobody on the board could say…')
  assert.equal(fitted('Ужевечіріло', 8), 'Ужевечі…')
})

test('a sentence ends after its quotation mark, in any script', () => {
  assert.equal(fitted('“It held.” Then it did not hold.', 18), '“It held.”')
  assert.equal(fitted('门没有坏。水没有来。没有人感到意外。', 24), '门没有坏。水没有来。')
  assert.equal(fitted('هل صمدت البوابات؟ قال شيخ الميناء إنها صمدت.', 30), 'هل صمدت البوابات؟')
})

test('paragraphs stay paragraphs', () => {
  assert.equal(fitted('One two three.\nFour five six.\nSeven eight nine.', 32), 'One two three.\nFour five six.')
})

test('a sign of Chinese, Japanese or Korean takes the room of two letters', () => {
  assert.equal(fitted('门没有坏。水没有来。没有人感到意外。', 34), '门没有坏。水没有来。')
  assert.equal(fitted('水門は閉じた。誰も反対しなかった。', 20), '水門は閉じた。')
  assert.equal(fitted('문이 닫혔다. 아무도 반대하지 않았다.', 16), '문이 닫혔다.')
})
