/** Pictures, sound and film that no story has: nobody would miss them on the page. */

import { basename } from 'node:path'
import { notCopy } from '../../copy/kinds/not-copy.ts'
import { mediaKind } from '../../flow/media/picture.ts'
import type { Problem } from '../../flow/problem.ts'
import type { FoundFile } from '../walk.ts'

const WHAT = { picture: 'a picture', sound: 'a sound file', film: 'a film', subtitles: 'subtitles' } as const

/**
 * @param media all of them
 * @param used the paths of those that a story has
 */
export async function lonely(media: readonly FoundFile[], used: ReadonlySet<string>): Promise<Problem[]> {
  const alone = media.filter(({ path }) => !used.has(path))
  return await Promise.all(
    alone.map(async ({ path, absolute }) => aloneProblem(path) ?? (await notCopy(path, absolute))),
  )
}

/** Null for a document: that may be copy which its editor believes to be read. */
function aloneProblem(file: string): Problem | null {
  const kind = mediaKind(file)
  if (kind === null || kind === 'document') return null
  const name = basename(file)
  return {
    severity: 'warning',
    code: 'lone-picture',
    file,
    line: 1,
    column: 1,
    reason: `Found ${WHAT[kind]} (${name}) that belongs to no story; expected copy of its name beside it. It is not published.`,
    hint: `Call it as its story is called, harbour.jpg beside harbour.txt, or name it in the story’s sidecar: “pictures: [${name}]”.`,
  }
}
