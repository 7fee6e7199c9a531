/** The corrections of an edition that were filed by themselves, story by story, as plain values. */

import { memo } from '../../flow/memo.ts'
import type { StoryPage } from '../../pages/page.ts'
import { correctionOf } from '../../release/correction.ts'
import type { Retired, StoryCorrection } from '../edition.ts'
import { type LinkValues, linkTo } from '../related.ts'
import { attachCorrections, type Loose } from './attach.ts'

/** A correction that is filed by itself: its words, its day, and the item that it is. */
export type AttachedValues = readonly [text: string, day: string, url: string, id: string, filed: string]

interface CorrectionsIn {
  /** For each story the corrections of it, in the order of their days; for each correction its story, or null. */
  readonly attached: readonly (readonly AttachedValues[])[]
  readonly corrects: readonly (LinkValues | null)[]
  readonly loose: readonly Loose[]
}

const NONE: readonly AttachedValues[] = []

/** @param stories newest first */
export function correctionsIn(stories: readonly StoryPage[], retired: readonly Retired[], root: string): CorrectionsIn {
  const { of, loose } = attachCorrections(stories, retired, root)
  const attached = new Map<string, AttachedValues[]>()
  for (const page of stories.toReversed()) {
    const story = of.get(page.id)
    if (story !== undefined) attached.set(story.id, [...(attached.get(story.id) ?? []), ...valuesOf(page)])
  }
  return {
    attached: stories.map(({ id }) => attached.get(id) ?? NONE),
    corrects: stories.map(({ id }) => {
      const story = of.get(id)
      return story === undefined ? null : linkTo(story)
    }),
    loose,
  }
}

/** The paper had it under its day: that is when it was made, where its words do not say so themselves. */
const valuesOf = memo(({ fields, day, address, id, filed }: StoryPage): readonly AttachedValues[] =>
  (fields.corrections ?? []).map(({ value }) => {
    const correction = correctionOf(value)
    return [correction.text, correction.day ?? day, address, id, filed]
  }),
)

export function correctionBy([text, day, url, id, filed]: AttachedValues): StoryCorrection {
  return { text, day, by: { url, id, filed } }
}
