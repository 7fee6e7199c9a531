import { redirect } from '../layouts/gone.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('redirect')

export function render({ sheet, shell }: Given<'redirect'>): string {
  return redirect(sheet, shell)
}
