import { story } from '../layouts/story.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('story')

export function render({ sheet, shell }: Given<'story'>): string {
  return story(sheet, shell)
}
