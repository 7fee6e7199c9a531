/** What stands beside the news as it is handed on: its text as Markdown, and what it says of itself. */

import type { NoticePlace, ShownIn } from '../flow/beside/beside.ts'
import { LAST } from '../flow/beside/beside.ts'
import type { Direction, OtherTongue } from '../flow/item.ts'
import { type Prose, proseLater, proseOf } from '../flow/prose.ts'
import { toMarkdown } from '../markdown/to-markdown.ts'
import type { BesideEntries, EnteredNotice, EnteredPage } from '../register/beside/enter-beside.ts'
import { summaryOf } from '../summary/summary.ts'

interface OfAny {
  readonly source: string
  readonly order: number
  readonly language: string
  readonly direction: Direction
  readonly tongues?: readonly OtherTongue[]
  readonly markdown: Prose
}

/** A page that is no story; of the index of a folder, the text is empty. */
export interface PlainPage extends OfAny {
  readonly kind: 'page'
  readonly address: string
  readonly title: string
  /** Whether the copy has that title, or the name of the file. */
  readonly isTitled: boolean
  readonly shownIn: ShownIn
  readonly filed: string
  readonly revised: string | null
  readonly opening: string
}

/** A box. */
export interface NoticePage extends OfAny {
  readonly kind: 'notice'
  readonly title: string | null
  readonly places: readonly NoticePlace[]
  readonly isAdvertisement: boolean
}

export type BesidePage = PlainPage | NoticePage

export function isBesidePage(page: { readonly kind: string }): page is BesidePage {
  return page.kind === 'page' || page.kind === 'notice'
}

/** @param language and direction of the paper, in which an index is */
export function besidePagesOf(
  { pages, notices }: Pick<BesideEntries, 'pages' | 'notices'>,
  paper: { readonly language: string; readonly direction: Direction },
): BesidePage[] {
  return [...pages.map((page) => plainPageOf(page, paper)), ...notices.flatMap(noticeOf)]
}

function plainPageOf(
  { item, source, address, title, filed, revised }: EnteredPage,
  { language, direction }: { readonly language: string; readonly direction: Direction },
): PlainPage {
  const common = { kind: 'page', source, address, title, filed, revised } as const
  if (item === null)
    return {
      ...common,
      isTitled: false,
      // The index of a folder in another is led to from that one.
      shownIn: source.split('/').length > 3 ? 'none' : 'foot',
      order: LAST,
      language,
      direction,
      opening: '',
      markdown: proseOf(''),
    }
  const { opening, prose } = summaryOf(item)
  const { shownIn, order } = item.beside?.kind === 'page' ? item.beside : ({ shownIn: 'foot', order: LAST } as const)
  return {
    ...common,
    isTitled: item.fields.headline?.origin !== 'path',
    shownIn,
    order,
    language: item.language,
    direction: item.direction,
    ...(item.tongues === undefined ? {} : { tongues: item.tongues }),
    opening: item.body.length === 0 ? '' : opening,
    markdown: proseLater(prose, () => toMarkdown(item.body)),
  }
}

function noticeOf({ item, source }: EnteredNotice): NoticePage[] {
  const { beside, fields, language, direction, tongues, body } = item
  if (beside?.kind !== 'notice') return []
  const { places, order, isAdvertisement } = beside
  return [
    {
      kind: 'notice',
      source,
      title: fields.headline?.value ?? null,
      places,
      order,
      isAdvertisement,
      language,
      direction,
      ...(tongues === undefined ? {} : { tongues }),
      markdown: proseLater(summaryOf(item).prose, () => toMarkdown(body)),
    },
  ]
}
