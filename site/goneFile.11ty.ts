import { goneFile } from '../layouts/files/files.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('goneFile')

export function render({ sheet, shell }: Given<'goneFile'>): string {
  return goneFile(sheet, shell)
}
