import { type Given, paginate } from '../layouts/parts/template.ts'
import { story } from '../layouts/story.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('story')

export function render({ sheet, shell }: Given<'story'>): string {
  return story(typeset(sheet, shell), shell)
}
