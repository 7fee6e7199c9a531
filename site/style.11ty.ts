import { paginate } from '../layouts/parts/template.ts'
import { styleSheet } from '../layouts/shell/style.ts'

export const data = paginate('style')

export function render(): string {
  return styleSheet()
}
