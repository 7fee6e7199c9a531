/** Pages sorted into their kinds: what a template paginates over is `pages.<kind>`. */

import { readdirSync } from 'node:fs'
import type { Page } from '../../edition/plan/page.ts'
import { CODE } from '../../paths.ts'

export const TEMPLATE_ENDING = `.11ty${CODE}`

/** The kinds that a folder has templates for, sorted: `story` for `story.11ty.ts`. */
export function kindsIn(site: string): string[] {
  const templates = readdirSync(site).filter((name) => name.endsWith(TEMPLATE_ENDING))
  return templates.map((name) => name.slice(0, -TEMPLATE_ENDING.length)).sort()
}

/** The pages of each kind; an empty list for a kind that has none. */
export function byKind(pages: readonly Page[], kinds: readonly string[]): Record<string, readonly Page[]> {
  return Object.fromEntries(kinds.map((kind) => [kind, pages.filter((page) => page.kind === kind)]))
}
