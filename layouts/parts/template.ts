/**
 * What every template in `site/` shares: it paginates, one page at a time, over
 * the plan's pages of its kind. Eleventy keeps the name `page` for itself, so the
 * page is called a sheet.
 */

import type { PageKind, PageOf, Shell } from '../../scripts/edition/plan/page.ts'

/** What Eleventy hands a template of kind K. */
export interface Given<K extends PageKind> {
  readonly sheet: PageOf<K>
  readonly shell: Shell
}

/** Eleventy's data of the template of one kind. */
export interface TemplateData {
  readonly pagination: {
    readonly data: string
    readonly size: 1
    readonly alias: 'sheet'
    readonly addAllPagesToCollections: false
  }
  readonly permalink: (given: { readonly sheet: { readonly url: string } }) => string
  readonly eleventyExcludeFromCollections: true
}

/** The data of the template `site/<kind>.11ty.ts`. */
export function paginate(kind: PageKind): TemplateData {
  return {
    pagination: { data: `pages.${kind}`, size: 1, alias: 'sheet', addAllPagesToCollections: false },
    permalink: ({ sheet }) => permalinkOf(sheet.url),
    eleventyExcludeFromCollections: true,
  }
}

/** The same for a file without an ending, such as `_headers`: Eleventy refuses one, unless it is told that this is meant. */
export function paginateBare(kind: PageKind): TemplateData & { readonly eleventyAllowMissingExtension: true } {
  return { ...paginate(kind), eleventyAllowMissingExtension: true }
}

/** The file of an address: a folder's page is its `index.html`. */
function permalinkOf(url: string): string {
  return url.endsWith('/') ? `${url}index.html` : url
}
