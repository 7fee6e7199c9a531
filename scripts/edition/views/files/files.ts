/**
 * The files of a story to take along, beside its page: `/2026/11/22/slug.txt` beside
 * `/2026/11/22/slug/`. A slug has no dot, so that no address of a story or a page can be
 * theirs. Where a story is no more, or moved, they say so as its page does.
 */

import { asPart } from '../../../flow/fingerprint.ts'
import { isEqual, memoEach } from '../../../flow/memo.ts'
import type { Paper } from '../../../flow/paper.ts'
import { isStoryAddress } from '../../../register/address/address.ts'
import type { Retired } from '../../../register/address/retired.ts'
import { type Edition, type Story, sectionOf } from '../../edition.ts'
import type { PageOf } from '../../plan/page.ts'
import { type Carried, FILE_FORMATS, type FileFormat } from './views.ts'

/** The address of a story's file. @param url of its page: `/2026/11/22/slug/` */
export function fileBeside(url: string, format: FileFormat): string {
  return `${url.slice(0, -1)}.${format}`
}

/** Whether a paper has them. */
export function hasFiles({ storyFiles }: Paper): boolean {
  return storyFiles !== false
}

/** The files of all stories, and of those that are no more. */
export function filePages({ paper, stories, retired }: Edition): (PageOf<'storyFile'> | PageOf<'goneFile'>)[] {
  if (!hasFiles(paper)) return []
  return [...filesOf(stories).flat(), ...goneFilesOf(retired).flat()]
}

const filesOf = memoEach((story: Story): readonly PageOf<'storyFile'>[] => {
  const carried = asPart(carriedOf(story))
  const { url, markdown } = story
  return FILE_FORMATS.map((format) => ({
    url: fileBeside(url, format),
    kind: 'storyFile',
    view: { format, story: carried, markdown },
  }))
})

const NONE: readonly PageOf<'goneFile'>[] = []

/** A page that is no story never had files, nor had an address from before this paper. */
const goneFilesOf = memoEach((gone: Retired): readonly PageOf<'goneFile'>[] => {
  if (gone.kind === 'takenDown' || !isStoryAddress(gone.url)) return NONE
  return FILE_FORMATS.map((format) => ({
    url: fileBeside(gone.url, format),
    kind: 'goneFile',
    view: { format, gone: gone.kind === 'redirect' ? { ...gone, file: fileAt(gone.to, format) } : gone },
  }))
}, isEqual)

/** The file of where a story is now. */
function fileAt(url: string, format: FileFormat): string {
  return isStoryAddress(url) ? fileBeside(url, format) : url
}

function carriedOf(story: Story): Carried {
  const { url, shelves, origins, part, id, headline, kicker, dek, bylines, agency, place, published } = story
  const { filed, revised, day, sourceName, event, opinion, corrections, corrects, translations } = story
  const { notes, words, language, direction, tongues, pictures, links } = story
  const [series] = shelves.series
  return {
    ...{ id, page: url, headline, drafted: origins.headline === 'drafted', kicker, dek, bylines, agency, place },
    ...{ published, filed, revised, day, section: sectionOf(story)?.text ?? null },
    ...{ topics: shelves.topic.map(({ text }) => text), sourceName, opinion, corrections, notes, words },
    ...{ language, direction },
    ...(event === undefined ? {} : { event }),
    ...(corrects === undefined ? {} : { corrects }),
    ...(series === undefined ? {} : { series: { name: series.text, number: part ?? null } }),
    ...(translations === undefined ? {} : { translations }),
    ...(tongues === undefined ? {} : { tongues }),
    ...(pictures === undefined ? {} : { pictures }),
    ...(links === undefined ? {} : { links }),
  }
}
