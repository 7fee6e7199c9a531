/** Show a page as its template does: through `site/<kind>.11ty.ts`, without Eleventy. */

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page, Sheets, Shell } from '../../scripts/edition/plan/page.ts'

interface Template {
  readonly data: { readonly permalink: (given: { readonly sheet: { readonly url: string } }) => string }
  readonly render: (given: { readonly sheet: Page; readonly shell: Shell }) => string | Promise<string>
}

/** The file of a page, and what stands in it. */
export async function renderPage(sheet: Page, shell: Shell): Promise<{ file: string; text: string }> {
  const template = (await import(`../../site/${sheet.kind}.11ty.ts`)) as Template
  return { file: template.data.permalink({ sheet }), text: await template.render({ sheet, shell }) }
}

/** Write all pages of a paper below a folder. */
export async function writePaper({ pages, shell }: Sheets, folder: string): Promise<void> {
  for (const sheet of pages) {
    const { file, text } = await renderPage(sheet, shell)
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
}
