import { worker } from '../layouts/away/worker.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('worker')

export function render({ sheet, shell }: Given<'worker'>): string {
  return worker(sheet, shell)
}
