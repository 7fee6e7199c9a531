/** `broadsheet new`: a file with nothing but its headline. And where a command typed in the wrong folder leads. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { editorIn, openIn } from '../../scripts/begin/editor.ts'
import { papersNear } from '../../scripts/masthead/nearby.ts'
import { FERRY, folderWith, typed } from '../commands/command.ts'

describe('new', () => {
  for (const [headline, args, file, text] of [
    ['Harbour reopens', [], 'content/harbour-reopens.txt', 'Harbour reopens\n'],
    ['  Harbour\n reopens ', ['--in', 'harbour'], 'content/harbour/harbour-reopens.txt', 'Harbour reopens\n'],
    [
      'Порт відкрито знову',
      ['--in', 'news/local'],
      'content/news/local/порт-відкрито-знову.txt',
      'Порт відкрито знову\n',
    ],
    ['CON', [], 'content/con-story.txt', 'CON\n'],
  ] as const)
    test(`${headline.trim()} is ${file}`, async (t) => {
      const folder = folderWith(t, FERRY)
      const { code, out, err } = await typed(folder, ['new', headline, ...args])
      assert.deepEqual([code, out, err], [0, `${file}\n`, ''])
      assert.equal(readFileSync(join(folder, file), 'utf8'), text)
    })

  test('leaves a file that is there as it was, and says so', async (t) => {
    const folder = folderWith(t, FERRY)
    const { code, err } = await typed(folder, ['new', 'Ferry', '--in', 'harbour'])
    assert.equal(code, 1)
    assert.match(err, /content\/harbour\/ferry\.txt was there already/)
    assert.equal(readFileSync(join(folder, 'content/harbour/ferry.txt'), 'utf8'), FERRY['content/harbour/ferry.txt'])
  })

  for (const [what, args] of [
    ['no word', ['new', '…']],
    ['no headline', ['new']],
    ['a folder elsewhere', ['new', 'Fog', '--in', '../out']],
    ['a folder that is no copy', ['new', 'Fog', '--in', '.versions']],
  ] as const)
    test(`refuses ${what}`, async (t) => assert.equal((await typed(folderWith(t, FERRY), args)).code, 2))

  test('takes the editor that somebody has chosen, with its options', () => {
    assert.deepEqual(editorIn({ VISUAL: 'code --wait', EDITOR: 'vi' }), ['code', '--wait'])
    assert.deepEqual(editorIn({ VISUAL: ' ', EDITOR: 'vi' }), ['vi'])
    assert.equal(editorIn({}), null)
    assert.equal(openIn([process.execPath, '--eval', '0'], 'x'), null)
    assert.match(openIn([process.execPath, '--eval', 'process.exit(3)'], 'x') ?? '', /ended with 3/)
  })
})

describe('a wrong folder', () => {
  test('leads to the papers above and below, by name', async (t) => {
    const folder = folderWith(t, {
      'a/b/content/masthead.yaml': 'name: The Quay\n',
      'a/c/content/masthead.yaml': 'name: [\n',
    })
    assert.equal(papersNear(folder), 'Near here are “The Quay” in a/b, a paper in a/c: type it there.')
    assert.equal(papersNear(join(folder, 'a/b/content')), 'Near here is “The Quay” in ..: type it there.')
    assert.equal(papersNear(join(folder, 'a/c/content/x')), 'Near here is a paper in ../..: type it there.')
  })

  test('is told so by a command', async (t) => {
    const folder = folderWith(t, { 'quay/content/masthead.yaml': 'name: The Quay\n' })
    const { code, err } = await typed(folder, ['build'])
    assert.equal(code, 2)
    assert.match(err, /Near here is “The Quay” in quay: type it there\./)
  })
})
