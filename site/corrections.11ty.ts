import { corrections } from '../layouts/mended/corrections.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('corrections')

export function render({ sheet, shell }: Given<'corrections'>): string {
  return corrections(sheet, shell)
}
