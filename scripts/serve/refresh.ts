/**
 * What the open pages are told after a change. A page that is told its new text
 * changes in place and keeps its scroll and what was typed; any other loads again.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reload } from '@11ty/eleventy-dev-server'
import { type ServedSite, siteFor } from './held-site.ts'
import { withOffer } from './overlay.ts'
import { withoutPolicy } from './served-policy.ts'
import { FRONT_FILE, siteFile } from './site-file.ts'

/** So many pages at most are sent in full: after a larger change, loading again is cheaper for everyone. */
const IN_FULL = 25

/**
 * A page that goes while it is looked at is told of by nobody: where one did, all open pages load again.
 *
 * @param changed addresses of pages and assets, root-relative, without the base path
 * @param read the text of a file; null if it cannot be read
 * @param offer what the server adds to a page, by its path as a browser asks for it
 */
export function refreshOf(
  changed: readonly string[],
  site: ServedSite,
  read = readable,
  offer: (path: string) => string = () => '',
): Reload {
  const { base } = site
  if (changed.length > 0 && changed.every((url) => url.endsWith('.css'))) return { subtype: 'css', files: [...changed] }
  if (changed.length > IN_FULL) return {}
  const pages = changed.flatMap((url) => {
    const { output } = siteFor(base + url.slice(1), site)
    const file = siteFile(output, join(url.slice(1), url.endsWith('/') ? FRONT_FILE : ''))
    return file?.endsWith('.html') ? [{ url, file, text: read(file) }] : []
  })
  if (pages.some(({ text }) => text === null)) return {}
  return {
    files: pages.map(({ file }) => file),
    build: {
      templates: pages.map(({ url, file, text }) => {
        const path = new URL(base + url.slice(1), 'http://127.0.0.1').pathname
        return { url: path, inputPath: file, content: withOffer(withoutPolicy(text ?? '').page, offer(path)) }
      }),
    },
  }
}

function readable(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
