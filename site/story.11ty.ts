import { type Given, paginate } from '../layouts/parts/template.ts'
import { story } from '../layouts/story.ts'

export const data = paginate('story')

export function render({ sheet, shell }: Given<'story'>): string {
  return story(sheet, shell)
}
