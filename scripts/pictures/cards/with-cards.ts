/** The pages of stories with the names of their cards, which are drawn if they are not. */

import { isCutPicture } from '../../flow/media/picture.ts'
import { memo } from '../../flow/memo.ts'
import type { Paper } from '../../flow/paper.ts'
import type { MarkdownPage, StoryPage } from '../../pages/page.ts'
import type { Cabinet } from '../cabinet.ts'
import { type CardWords, cardName, drawCard } from './card.ts'

interface Carded {
  readonly pages: readonly MarkdownPage[]
  /** Of all cards. */
  readonly names: readonly string[]
}

/** @param pages of what is published, their pictures cut: a story that has one needs no card */
export async function withCards(
  pages: readonly MarkdownPage[],
  cabinet: Cabinet,
  paper: Pick<Paper, 'name' | 'cards'>,
): Promise<Carded> {
  const names: string[] = []
  const carded: MarkdownPage[] = []
  for (const page of pages) {
    const words = paper.cards === true ? wordsOf(page, paper.name) : null
    const name = words === null ? null : cardName(words)
    if (words !== null && name !== null) {
      await cabinet.drawn(name, () => drawCard(words))
      names.push(name)
    }
    carded.push(page.kind === 'story' && (page.card ?? null) !== name ? withCard(page, name) : page)
  }
  return { pages: carded, names }
}

/** The same page for as long as its card is. */
const withCard = memo(({ card: _, ...page }: StoryPage, name: string | null): StoryPage => {
  return name === null ? page : { ...page, card: name }
})

function wordsOf(page: MarkdownPage, paper: string): CardWords | null {
  if (page.kind !== 'story' || (page.pictures ?? []).some(({ cut }) => isCutPicture(cut))) return null
  const { headline, section } = page.fields
  return headline === undefined ? null : { headline: headline.value, section: section?.value ?? null, paper }
}
