/**
 * Illustrating: the pages of stories with what was cut of their pictures. What a picture's
 * file says of itself fills in what nobody said; alternative text is never made up.
 */

import { basename, dirname, join } from 'node:path'
import { type BytesRead, readRegular } from '../disk/regular-file.ts'
import { cutNames, isCutPicture, type Picture } from '../flow/media/picture.ts'
import { memo } from '../flow/memo.ts'
import type { Paper } from '../flow/paper.ts'
import { compare, type Problem } from '../flow/problem.ts'
import { enclosedBytes } from '../intake/media/enclosed-bytes.ts'
import { stampOf } from '../intake/memory/stamp.ts'
import type { MarkdownPage, StoryPage } from '../pages/page.ts'
import type { Cabinet, Known } from './cabinet.ts'
import { withCards } from './cards/with-cards.ts'
import { faultProblem, noAlt, noticeProblem } from './problems.ts'
import { type Around, heldPicture, withheldIn } from './withheld.ts'

export interface Illustrated {
  readonly pages: readonly MarkdownPage[]
  readonly problems: readonly Problem[]
}

/** So many pictures are cut at once: each takes both cores for a part of its time. */
const AT_ONCE = 2

/**
 * Cut the pictures of published stories, as far as they are not.
 *
 * @param pages of what is published: nothing of what is held is looked at
 * @param content the content folder
 * @param around all copy: of files in error the pages stand as they were; what belongs to copy that is not out is not shown
 * @param paper that may ask for cards
 */
export async function illustrate(
  pages: readonly MarkdownPage[],
  cabinet: Cabinet,
  content: string,
  around: Around,
  paper: Pick<Paper, 'name' | 'cards'>,
): Promise<Illustrated> {
  const cut = await withCut(pages, cabinet, content, around)
  const { pages: carded, names } = await withCards(cut.pages, cabinet, paper)
  cabinet.save(cut.files, new Set([...cut.names, ...names]))
  return { pages: carded, problems: cut.problems }
}

interface Cut extends Illustrated {
  /** The files that were looked at, and the names of all that is published of them. */
  readonly files: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/**
 * Only the pictures, without cards, and nothing that the cabinet keeps is thrown away.
 *
 * @param all pages that are out, these among them
 */
export async function withCut(
  pages: readonly MarkdownPage[],
  cabinet: Cabinet,
  content: string,
  around: Around,
  all = pages,
): Promise<Cut> {
  const stories = pages.filter((page): page is StoryPage => page.kind === 'story' && (page.pictures ?? []).length > 0)
  if (stories.length === 0) return { pages, problems: [], files: new Set(), names: new Set() }
  const withheld = withheldIn(all, around)
  const shown = stories.flatMap(({ pictures = [] }) => pictures.filter(({ file }) => !withheld.has(file)))
  const known = await cutOf(shown, cabinet, content)
  const problems: Problem[] = []
  const seen = new Set<string>()
  const used = new Set<string>()
  const illustrated = pages.map((page): MarkdownPage => {
    if (page.kind !== 'story' || page.pictures === undefined) return page
    const isKept = around.broken.has(page.source)
    const pictures = page.pictures.map((picture) => {
      if (withheld.has(picture.file)) return withKnown(picture, {})
      return isKept ? keptPicture(picture, cabinet) : withKnown(picture, known.get(keyOf(picture)) ?? BROKEN)
    })
    for (const picture of pictures)
      if (picture.cut !== undefined) for (const name of cutNames(picture.cut)) used.add(name)
    if (!isKept) problems.push(...problemsOf(page, pictures, known, seen))
    for (const picture of page.pictures) {
      const owner = withheld.get(picture.file)
      if (owner !== undefined) problems.push(heldPicture(page.source, picture, owner, around.files, content))
    }
    return withPictures(page, JSON.stringify(pictures))
  })
  const files = new Set(known.keys())
  return { pages: illustrated, problems, files, names: used }
}

const BROKEN: Known = { fault: 'broken' }

/** The same page for as long as its pictures are. */
const withPictures = memo(
  (page: StoryPage, pictures: string): StoryPage => ({ ...page, pictures: JSON.parse(pictures) }),
)

/** What is known of pictures, by their files, cut as far as they are not. */
export async function cutOf(
  pictures: readonly Picture[],
  cabinet: Cabinet,
  content: string,
): Promise<Map<string, Known>> {
  const due = new Map(pictures.map((one) => [keyOf(one), one]))
  const keys = [...due.keys()].sort(compare)
  const found = new Map<string, Known>()
  const readerOf = readersIn(content)
  const next = async (): Promise<void> => {
    for (let key = keys.shift(); key !== undefined; key = keys.shift()) {
      const picture = due.get(key)
      if (picture === undefined) continue
      const { stamp, read } = readerOf(picture)
      found.set(key, await cabinet.find(key, read, picture.kind, stamp))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
  return found
}

/** In bytes: of a picture, and of sound, film and documents. */
const MOST = { picture: 64 * 2 ** 20, other: 256 * 2 ** 20 } as const

/** How the bytes of each are read, and the stamp of the file that has them: of what is within a mail, that of the mail. */
export function readersIn(content: string) {
  const within = enclosedBytes()
  return ({ file, kind, part }: Picture): { stamp: string | null; read: () => Promise<BytesRead> } => {
    const path = part === undefined ? file : dirname(file)
    const absolute = join(content, path)
    const read = async (): Promise<BytesRead> => {
      if (part === undefined) return await readRegular(absolute, kind === 'picture' ? MOST.picture : MOST.other)
      const bytes = await within(path, absolute, part)
      return bytes === null ? { kind: 'missing' } : { kind: 'bytes', bytes: Buffer.from(bytes) }
    }
    return { stamp: stampOf(absolute), read }
  }
}

function keyOf({ file }: Picture): string {
  return file
}

/** A picture with what was cut of it, and what its file says where nobody else did. */
export function withKnown({ cut: _, ...picture }: Picture, { cut, words = {} }: Known): Picture {
  return { ...words, ...picture, ...(cut === undefined ? {} : { cut }) }
}

function keptPicture({ cut, ...picture }: Picture, cabinet: Cabinet): Picture {
  return cut !== undefined && cabinet.has(cut) ? { ...picture, cut } : picture
}

/** What is told of a story's pictures; of a file that several stories have, once. */
function problemsOf(
  { source, pictures: asked = [] }: StoryPage,
  pictures: readonly Picture[],
  known: ReadonlyMap<string, Known>,
  seen: Set<string>,
): Problem[] {
  const several = asked.length > 1
  return pictures.flatMap((picture): Problem[] => {
    const { fault, notice } = known.get(keyOf(picture)) ?? {}
    const isFirst = !seen.has(keyOf(picture))
    seen.add(keyOf(picture))
    const told = [
      ...(fault === undefined || !isFirst ? [] : [faultProblem(picture, fault)]),
      ...(notice === undefined || !isFirst ? [] : [noticeProblem(picture, notice)]),
    ]
    return lacksAlt(picture) ? [...told, noAlt(source, basename(picture.file), several)] : told
  })
}

function lacksAlt({ alt, cut }: Picture): boolean {
  return isCutPicture(cut) && (alt ?? '') === ''
}
