/** A tiny layout. */

import type { Shell } from '../../../../scripts/edition/plan/page.ts'

export function frame(shell: Shell, body: string): string {
  return `<!doctype html>\n<title>${shell.paper.name}</title>\n${body}`
}
