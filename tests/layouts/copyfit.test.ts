import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitted } from '../../layouts/copyfit.ts'

test('a text is cut after the last sentence that fits', () => {
  const text = 'The gate held. The water did not come. Nobody was surprised, said the clerk.'
  assert.equal(fitted(text, 100, 'en'), text)
  assert.equal(fitted(text, 45, 'en'), 'The gate held. The water did not come.')
})

test('where that leaves too much white, it is cut after a word, and says so', () => {
  assert.equal(
    fitted('It held. Nobody on the board could say who had signed it, or when.', 40, 'en'),
    'It held. Nobody on the board could say…',
  )
  assert.equal(
    fitted('Nobody on the board could say, or would, who had signed.', 31, 'en'),
    'Nobody on the board could say…',
  )
  assert.equal(fitted('Ужевечіріло', 8, 'uk'), 'Ужевечі…')
})

test('paragraphs stay paragraphs', () => {
  assert.equal(fitted('One two three.\nFour five six.\nSeven eight nine.', 32, 'en'), 'One two three.\nFour five six.')
})
