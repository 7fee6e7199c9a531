/** A tiny template, to try the press with. */

import { frame } from './layouts/frame.ts'
import { type Given, paginate } from './layouts/paginate.ts'

export const data = paginate('notFound')

export function render({ sheet, shell }: Given<'notFound'>): string {
  return frame(shell, sheet.view.latest.map((link) => `<a href="${link.url}">${link.text}</a>\n`).join(''))
}
