import { type Given, paginate } from '../layouts/parts/template.ts'
import { script } from '../layouts/shell/script.ts'

export const data = paginate('script')

export function render({ sheet }: Given<'script'>): string {
  return script(sheet.view.name)
}
