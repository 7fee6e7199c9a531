import { expired } from '../layouts/gone.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('expired')

export function render({ sheet, shell }: Given<'expired'>): string {
  return expired(sheet, shell)
}
