/**
 * Front pages of days that are over: who stood where is as it was kept, what is shown of
 * each is as it is now, so that a correction is a correction everywhere. What is not in the
 * paper any more is counted, and no word of it is shown.
 */

import { memo } from '../../flow/memo.ts'
import { type Brief, type EditionLine, type FaceEdition, type Shelf, type StoryFace, sectionOf } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import { periodUrl } from './periods/periods.ts'
import { briefLine, onceTeaser } from './teasers.ts'
import type { EditionView } from './views.ts'

/** `/edition/2026-11-22/` */
export function editionUrl(day: string): string {
  return `/edition/${day}/`
}

export function pastPages({ past, stories, briefs, shelves }: FaceEdition): PageOf<'edition'>[] {
  if (past.length === 0) return []
  const known: Known = {
    stories: new Map(stories.map((story) => [story.id, story])),
    briefs: new Map(briefs.map((brief) => [brief.id, brief])),
    sections: new Map(shelves.section.map((section) => [section.url, section])),
  }
  return past.map((line, at): PageOf<'edition'> => {
    const [before, after] = [past[at - 1]?.day ?? null, past[at + 1]?.day ?? null]
    return pageOf(line, before, after, ...shownIn(line, known))
  })
}

interface Known {
  readonly stories: ReadonlyMap<string, StoryFace>
  readonly briefs: ReadonlyMap<string, Brief>
  readonly sections: ReadonlyMap<string, Shelf<StoryFace>>
}

type Band = readonly [url: string, name: string, stories: readonly StoryFace[]]
type Shown = readonly [
  rows: readonly (readonly StoryFace[])[],
  briefs: readonly Brief[],
  bands: readonly Band[],
  gone: number,
]

/** What of a line is still in the paper. Where the lead is not, the next moves up. */
function shownIn(line: EditionLine, { stories, briefs, sections }: Known): Shown {
  const standing = (ids: readonly string[]) => ids.flatMap((id) => stories.get(id) ?? [])
  const above = [...standing(line.lead), ...standing(line.seconds)]
  const bands = line.sections.flatMap(([url, ids]): Band[] => {
    const some = standing(ids)
    const section = sections.get(url)?.link ?? (some[0] === undefined ? null : sectionOf(some[0]))
    return some.length === 0 || section === null ? [] : [[section.url, section.text, some]]
  })
  const rows = [above.slice(0, 1), above.slice(1), standing(line.thirds), standing(line.latest)]
  const ids = [line.lead, line.seconds, line.thirds, line.latest, ...line.sections.map(([, some]) => some)].flat()
  const gone = ids.filter((id) => !stories.has(id)).length
  return [rows, line.briefs.flatMap((id) => briefs.get(id) ?? []), bands, gone]
}

/** The page of an edition: the same one for as long as all on it is. */
const pageOf = memo(
  (line: EditionLine, previous: string | null, next: string | null, ...shown: Shown): PageOf<'edition'> => {
    const { day } = line
    const [[lead = [], seconds = [], thirds = [], latest = []], briefs, bands, gone] = shown
    const teasers = (some: readonly StoryFace[]) => some.map((story) => onceTeaser(story))
    const view: EditionView = {
      day,
      dayUrl: periodUrl(day),
      count: { stories: 0, briefs: 0 },
      lead: teasers(lead)[0] ?? null,
      seconds: teasers(seconds),
      thirds: teasers(thirds),
      latest: teasers(latest),
      briefs: briefs.map((brief) => briefLine(brief)),
      sections: bands.map(([url, text, some]) => ({ link: { url, text }, stories: teasers(some) })),
      gone,
      previous: linkTo(previous),
      next: linkTo(next),
    }
    return { url: editionUrl(day), kind: 'edition', view }
  },
)

function linkTo(day: string | null) {
  return day === null ? null : { url: editionUrl(day), text: day }
}
