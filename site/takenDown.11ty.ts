import { type Given, paginate } from '../layouts/parts/template.ts'
import { takenDown } from '../layouts/plain.ts'

export const data = paginate('takenDown')

export function render({ sheet, shell }: Given<'takenDown'>): string {
  return takenDown(sheet, shell)
}
