import { script } from '../layouts/script.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('script')

export function render({ sheet }: Given<'script'>): string {
  return script(sheet.view.name)
}
