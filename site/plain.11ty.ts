import { plain } from '../layouts/beside/plain.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('plain')

export function render({ sheet, shell }: Given<'plain'>): string {
  return plain(sheet, shell)
}
