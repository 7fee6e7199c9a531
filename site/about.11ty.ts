import { about } from '../layouts/about.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('about')

export function render({ sheet, shell }: Given<'about'>): string {
  return about(sheet, shell)
}
