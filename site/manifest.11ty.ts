import { manifest } from '../layouts/machines/manifest.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('manifest')

export function render({ shell }: Given<'manifest'>): string {
  return manifest(shell)
}
