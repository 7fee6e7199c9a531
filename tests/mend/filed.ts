/** How each test of what an editor changes begins: files in a folder of their own, a story of them, and a form that is sent. */

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before } from 'node:test'
import { mendingWords } from '../../layouts/mend/words.ts'
import { Desk } from '../../scripts/intake/desk.ts'
import { changesIn } from '../../scripts/mend/changes.ts'
import type { Mendable } from '../../scripts/mend/fields.ts'
import type { Texts } from '../../scripts/mend/sent.ts'
import { type MendStory, readStory } from '../../scripts/mend/story.ts'
import { PAPER } from '../layouts/samples.ts'

export const desk = new Desk(PAPER)

/** The content folder of these tests, absolute. */
export let content = ''
before(async () => {
  content = await mkdtemp(join(tmpdir(), 'broadsheet-mend-'))
})
after(() => rm(content, { recursive: true, force: true }))

/** File texts in a folder of their own, and read a story of the first. */
export async function filed(
  folder: string,
  files: Readonly<Record<string, string>>,
  position = 0,
  by = desk,
): Promise<MendStory> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, folder, name)), { recursive: true })
    await writeFile(join(content, folder, name), text)
  }
  const read = await readStory(by, content, { source: `${folder}/${Object.keys(files)[0]}`, position, pictures: [] })
  assert.ok(read.ok, read.ok ? '' : read.reason)
  return read.story
}

/** The form as it was shown, with some fields changed. */
export function mended(
  story: MendStory,
  texts: Partial<Texts>,
  picked: Partial<Record<Mendable, string>> = {},
  by = desk,
) {
  return changesIn(story, { texts: { ...story.shown, ...texts }, picked }, by, mendingWords('en'))
}
