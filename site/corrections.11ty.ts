import { corrections } from '../layouts/changes/corrections.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('corrections')

export function render({ sheet, shell }: Given<'corrections'>): string {
  return corrections(typeset(sheet, shell), shell)
}
