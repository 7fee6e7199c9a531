import { changes } from '../layouts/changes/changes.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('changes')

export function render({ sheet, shell }: Given<'changes'>): string {
  return changes(sheet, shell)
}
