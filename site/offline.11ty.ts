import { offline } from '../layouts/away/offline.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('offline')

export function render({ sheet, shell }: Given<'offline'>): string {
  return offline(sheet, shell)
}
