import { newsletterText } from '../layouts/mail/plain-text.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('newsletterText')

export function render({ sheet, shell }: Given<'newsletterText'>): string {
  return newsletterText(typeset(sheet, shell), shell)
}
