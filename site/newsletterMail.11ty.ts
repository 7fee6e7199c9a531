import { newsletterMail } from '../layouts/mail/mail-file.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('newsletterMail')

export async function render({ sheet, shell }: Given<'newsletterMail'>): Promise<string> {
  return await newsletterMail(typeset(sheet, shell), shell)
}
