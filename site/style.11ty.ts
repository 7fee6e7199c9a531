import { styleSheet } from '../layouts/style.ts'
import { paginate } from '../layouts/template.ts'

export const data = paginate('style')

export function render(): string {
  return styleSheet()
}
