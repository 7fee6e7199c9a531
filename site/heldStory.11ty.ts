import { heldStory } from '../layouts/held.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('heldStory')

export function render({ sheet, shell }: Given<'heldStory'>): string {
  return heldStory(typeset(sheet, shell), shell)
}
