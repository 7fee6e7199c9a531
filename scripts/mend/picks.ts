/** What the desk was unsure of, field by field: why the field stands first, and the readings that an editor may take by a click. */

import type { Doubted, Pick } from '../../layouts/mend/views.ts'
import type { NearChoice } from '../desk/near-choice.ts'
import type { Mendable } from './fields.ts'
import type { MendStory } from './story.ts'

/** Why a field stands first; null if it does not. */
export function doubtOf(key: Mendable, { item, choices }: MendStory): Doubted | null {
  if (choices.some((choice) => fieldOf(choice) === key)) return 'unsure'
  if (key === 'headline' && item.fields.headline?.origin === 'drafted') return 'drafted'
  return key === 'date' && item.fields.date === undefined ? 'undated' : null
}

/** The readings of a field, the desk's own first. */
export function picksOf(key: Mendable, story: MendStory): readonly Pick[] {
  const choice = story.choices.find((one) => fieldOf(one) === key)
  if (choice === undefined) {
    const { headline } = story.item.fields
    return key === 'headline' && headline?.origin === 'drafted' ? [{ kind: 'first', value: headline.value }] : []
  }
  if (choice.kind === 'stories') return []
  const first: Pick[] = choice.kind === 'missed' ? [] : [{ kind: 'first', value: choice.taken.value }]
  const second: Pick[] = choice.kind === 'byline' ? [] : [{ kind: 'second', value: choice.other.value }]
  return [...first, ...second, ...(choice.kind === 'headline' ? [] : [{ kind: 'none', value: '' } as const])]
}

function fieldOf(choice: NearChoice): Mendable | null {
  if (choice.kind === 'stories') return null
  if (choice.kind === 'headline') return 'headline'
  return choice.kind === 'byline' ? 'bylines' : choice.name
}
