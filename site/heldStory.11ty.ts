import { heldStory } from '../layouts/held.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('heldStory')

export function render({ sheet, shell }: Given<'heldStory'>): string {
  return heldStory(sheet, shell)
}
