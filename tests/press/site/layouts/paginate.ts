/**
 * How a template of this site pages over the plan: as those of the real one do. It
 * imports nothing that is not beside it, so that a test can copy the folder and change it.
 */

import type { PageKind, PageOf, Shell } from '../../../../scripts/edition/plan/page.ts'

export interface Given<K extends PageKind> {
  readonly sheet: PageOf<K>
  readonly shell: Shell
}

export function paginate(kind: PageKind) {
  return {
    pagination: { data: `pages.${kind}`, size: 1, alias: 'sheet', addAllPagesToCollections: false },
    permalink: ({ sheet }: { sheet: { url: string } }) =>
      sheet.url.endsWith('/') ? `${sheet.url}index.html` : sheet.url,
    eleventyExcludeFromCollections: true,
  }
}
