/**
 * The policy of a page as it is served. On the disk a page carries its own, which
 * lets no script run; while it is served the refresh script and the notice of
 * problems must. So the page's own is taken out, and a header says the same with
 * exactly these let in: what is inline by a nonce that no copy can know, the rest by
 * its folder. A header, and not another element: when the open page is brought up
 * to date in place, an element that changes would be a second policy.
 */

import { randomBytes } from 'node:crypto'
import { REGISTRATION_ELEMENT } from '../keeping.ts'
import { headerPolicy, type Policy, READING, readPolicy } from '../policy.ts'

const ELEMENT = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?/

/**
 * A published page without its policy and without what asks for a worker, which would show an editor what was kept; and
 * the policy, that of a page to read, where it has none.
 */
export function withoutPolicy(published: string): { page: string; policy: Policy } {
  const [element, text] = ELEMENT.exec(published) ?? []
  const unkept = published.replace(REGISTRATION_ELEMENT, '')
  if (element === undefined || text === undefined) return { page: unkept, policy: READING }
  return { page: unkept.replace(element, ''), policy: readPolicy(text) }
}

/** One for each answer. */
export function freshNonce(): string {
  return randomBytes(18).toString('base64')
}

/** The folder of the refresh script, by Eleventy's name. */
const SCRIPTS = '.11ty'

/** @param host of this server, with its port, as the browser named it */
export function servedPolicy(policy: Policy, nonce: string, host: string): string {
  const mark = `'nonce-${nonce}'`
  const more = (directive: string, ...sources: string[]) => [
    ...(policy[directive] ?? []).filter((source) => source !== "'none'"),
    ...sources,
  ]
  return headerPolicy({
    ...policy,
    'script-src': more('script-src', mark, `http://${host}/${SCRIPTS}/`),
    'style-src': more('style-src', mark),
    'connect-src': more('connect-src', `ws://${host}`),
  })
}
