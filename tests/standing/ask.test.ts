/** `build` where there is nothing to build: it says what the build said, and only where that is certain. */

import assert from 'node:assert/strict'
import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { nothingToDo } from '../../scripts/standing/ask.ts'
import { FERRY, folderWith, typed } from '../commands/command.ts'

const BUILD = ['build', '--content', 'content', '--output', 'site']
const timeless = (text: string) => text.replace(/\(\d+(?:\.\d+)? s\)/, '(… s)')

test('what a build said is said again, until something changes', async (t) => {
  const folder = folderWith(t, {
    ...FERRY,
    'content/notes.txt': 'It rained all day on the mole. Nobody came, and the kiosk stayed shut until the evening.\n',
    'content/_idea.txt': 'Headline: An idea\nExpires: 16 May 2031 06:00\n\nNobody had it so far.\n',
    'content/later.txt': 'Headline: The ferry is sold\nEmbargo: 20 May 2031 06:00\n\nIt went for a song.\n',
  })
  const env = { ...process.env }
  const asked = (args: readonly string[] = BUILD, now = '1936612800') => {
    const cwd = process.cwd()
    process.chdir(folder)
    Object.assign(process.env, { SOURCE_DATE_EPOCH: now, NO_COLOR: '1' })
    try {
      return nothingToDo(args)
    } finally {
      process.chdir(cwd)
      process.env = { ...env }
    }
  }
  const settle = () => pause(150)
  await settle()
  assert.equal(asked(), null)
  const first = await typed(folder, BUILD)
  assert.equal(first.code, 0)
  assert.match(first.err, /drafted-headline/)
  // What is told only once may be among what the first build said: the second says what stays.
  assert.equal(asked(), null)
  const second = await typed(folder, BUILD)
  // But for the words of what is held: they stand nowhere but in the copy.
  const expected = timeless(second.err).replace(
    /(?<=(?:later|_idea)\.txt) “[^”]+”|(?<=WEST|out) \([^)]+\)(?=\.)| “publish: now”.+$/gm,
    '',
  )
  assert.equal(timeless(asked() ?? ''), expected)
  assert.match(asked() ?? '', /drafted-headline[\s\S]+held {4}later\.txt[\s\S]+0 changed[\s\S]+Next due: 20 May 2031/)
  for (const args of [
    ['build'],
    [...BUILD, '--verify'],
    [...BUILD, '--frozen'],
    [...BUILD, 'x'],
    [...BUILD, '--jobs=0'],
    ['read', 'x'],
    [],
  ])
    assert.equal(asked(args), null, args.join(' '))
  assert.equal(timeless(asked([...BUILD, '--jobs=2']) ?? ''), expected)
  assert.equal(timeless(asked(['build', '--content=content', '--output=site']) ?? ''), expected)

  // What is held and expires is spoken of no more from then on.
  assert.notEqual(asked(BUILD, '1936673999'), null)
  assert.equal(asked(BUILD, '1936674000'), null)

  const copy = join(folder, 'content/harbour/ferry.txt')
  writeFileSync(copy, 'Headline: The ferry is late\nDate: 2 May 2031\n\nIt left late, and never arrived.\n')
  assert.equal(asked(), null)
  await settle()
  assert.match((await typed(folder, BUILD)).err, /changed +\/2031\/05\/02\/the-ferry-is-late\//)
  await typed(folder, BUILD)
  assert.notEqual(asked(), null)
  utimesSync(copy, 0, 0)
  assert.equal(asked(), null)
})
