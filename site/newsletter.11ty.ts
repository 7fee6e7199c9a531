import { newsletter } from '../layouts/mail/newsletter.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('newsletter')

export function render({ sheet, shell }: Given<'newsletter'>): string {
  return newsletter(typeset(sheet, shell), shell)
}
