/** A tiny template, to try the press with. It throws at one address, as a template with a fault would. */

import { frame } from './layouts/frame.ts'
import { type Given, paginate } from './layouts/paginate.ts'

export const data = paginate('redirect')

export function render({ sheet, shell }: Given<'redirect'>): string {
  if (sheet.view.to === 'nowhere') throw new TypeError('There is no way to nowhere.')
  return frame(shell, `<a href="${sheet.view.to}">${sheet.url}</a>\n`)
}
