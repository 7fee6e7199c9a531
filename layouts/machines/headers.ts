/**
 * `/_headers`: what hosts that read this file (Netlify, Cloudflare Pages and those
 * that do as they do) are to say of each file. For nginx and Caddy there are
 * snippets in `site/server/`.
 *
 * Where several rules match an address, such a host sends what all of them say, and
 * a browser keeps to every policy that it is sent. So the rule for everything holds
 * what no page contradicts, and each place adds its own.
 */

import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import { WORKER } from '../../scripts/keeping.ts'
import {
  EVERYWHERE,
  HEADERS,
  headerPolicy,
  KEEPING,
  MAILING,
  type Policy,
  READING,
  SEARCHING,
} from '../../scripts/policy.ts'
import { href, NEWSLETTER, SEARCH, SEARCH_INDEX } from '../parts/address.ts'

const PREFACE = `# Headers of this paper, for hosts that read them from this file. Printed with every build.
# Strict-Transport-Security is for the owner of the host name to choose, in the settings of the host.
`

export function headers({ view }: PageOf<'headers'>, { paper }: Shell): string {
  const rule = (url: string, values: Readonly<Record<string, string>>): string => {
    const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value}\n`)
    return `${href(paper, url)}\n${lines.join('')}`
  }
  const policy = (url: string, of: Policy) => rule(url, { 'Content-Security-Policy': headerPolicy(of) })
  const rules = [
    rule('/*', { 'Content-Security-Policy': headerPolicy(EVERYWHERE), ...HEADERS }),
    ...view.pages.map((url) => policy(isFolder(url) ? `${url}*` : url, paper.offline === false ? READING : KEEPING)),
    policy(`${SEARCH}*`, SEARCHING),
    // What the search page runs in a worker is under the policy of the worker's own file.
    policy(`${SEARCH_INDEX}*`, SEARCHING),
    ...(paper.newsletter === false ? [] : [policy(`${NEWSLETTER}*`, MAILING)]),
    // Whoever keeps the worker keeps readers from the next one.
    rule(WORKER, { 'Cache-Control': 'no-cache' }),
  ]
  return [PREFACE, ...rules].join('\n')
}

/** The front page is a page; with a `*` it would be everything. */
function isFolder(url: string): boolean {
  return url !== '/' && url.endsWith('/')
}
