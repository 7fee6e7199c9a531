import { front } from '../layouts/front.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('front')

export function render({ sheet, shell }: Given<'front'>): string {
  return front(typeset(sheet, shell), shell)
}
