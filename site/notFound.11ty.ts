import { notFound } from '../layouts/gone.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('notFound')

export function render({ sheet, shell }: Given<'notFound'>): string {
  return notFound(sheet, shell)
}
