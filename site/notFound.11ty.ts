import { notFound } from '../layouts/gone.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('notFound')

export function render({ sheet, shell }: Given<'notFound'>): string {
  return notFound(typeset(sheet, shell), shell)
}
