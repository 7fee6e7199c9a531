import { type Given, paginate } from '../layouts/parts/template.ts'
import { shelfList } from '../layouts/shelf.ts'

export const data = paginate('shelfList')

export function render({ sheet, shell }: Given<'shelfList'>): string {
  return shelfList(sheet, shell)
}
