import { type Given, paginate } from '../layouts/parts/template.ts'
import { plain } from '../layouts/plain.ts'

export const data = paginate('plain')

export function render({ sheet, shell }: Given<'plain'>): string {
  return plain(sheet, shell)
}
