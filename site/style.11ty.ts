import { type Given, paginate } from '../layouts/parts/template.ts'
import { styleSheet } from '../layouts/shell/style.ts'

export const data = paginate('style')

export function render({ shell }: Given<'style'>): string {
  return styleSheet(shell.paper.own?.style)
}
