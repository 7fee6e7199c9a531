import { storyFile } from '../layouts/files/files.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('storyFile')

export function render({ sheet, shell }: Given<'storyFile'>): string {
  return storyFile(sheet, shell)
}
