import { headers } from '../layouts/machines/headers.ts'
import { type Given, paginateBare } from '../layouts/parts/template.ts'

export const data = paginateBare('headers')

export function render({ sheet, shell }: Given<'headers'>): string {
  return headers(sheet, shell)
}
