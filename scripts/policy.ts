/**
 * What a published page may do in its reader's browser: nothing, but for its style,
 * its letters, its icon, and to ask for the worker that keeps the paper. Copy is escaped before it comes to a page; the policy is
 * what holds if an escape were ever forgotten. It names no `unsafe-…`, but that the
 * search page may compile its index's program, and a mail has its style in its elements.
 *
 * A page carries its policy itself, so that it holds on any host. What a page cannot
 * say of itself, who may frame it, stands in the headers (`layouts/machines/headers.ts`).
 */

import { REGISTRATION_HASH } from './keeping.ts'

/** Directives of a Content-Security-Policy and what each allows (https://www.w3.org/TR/CSP3/). */
export type Policy = Readonly<Record<string, readonly string[]>>

const NONE = ["'none'"] as const
const OWN = ["'self'"] as const

/** Of every page to read. */
export const READING: Policy = {
  'default-src': NONE,
  'style-src': OWN,
  'font-src': OWN,
  'img-src': OWN,
  'media-src': OWN,
  'manifest-src': OWN,
  // Without a script there is nobody to ask; whoever looks at the page from within reads the paper's robots.txt.
  'connect-src': OWN,
  'base-uri': NONE,
  'form-action': NONE,
}

/**
 * Of every page to read, where a paper may be kept to be read without a connection: it asks for the worker by one line of
 * script, that line and no other.
 */
export const KEEPING: Policy = { ...READING, 'script-src': [REGISTRATION_HASH], 'worker-src': OWN }

/** Of the one page with a script of its own: Pagefind runs in a worker, as WebAssembly, and fetches parts of its index. */
export const SEARCHING: Policy = {
  ...KEEPING,
  'script-src': [...OWN, "'wasm-unsafe-eval'", REGISTRATION_HASH],
  'form-action': OWN,
}

/**
 * Of the day as a mail: its style stands in its elements, since mail programs read no other, and it is of our own making.
 * Nothing at all is loaded.
 */
export const MAILING: Policy = {
  'default-src': NONE,
  'style-src-attr': ["'unsafe-inline'"],
  'base-uri': NONE,
  'form-action': NONE,
}

/**
 * Of every file: what reading, searching and mailing have in common, spelled out, since
 * nothing falls back on a `default-src` here. A host that finds several rules for one
 * file has the browser keep to all of them, so this one must not forbid what another
 * allows.
 */
export const EVERYWHERE: Policy = {
  'style-src': OWN,
  'style-src-attr': ["'unsafe-inline'"],
  'font-src': OWN,
  'img-src': OWN,
  'frame-src': NONE,
  'media-src': OWN,
  'manifest-src': OWN,
  'object-src': NONE,
  'base-uri': NONE,
  'form-action': OWN,
}

/** As it is written in a page and in a header. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
}

/** Read a policy as a browser does: of a directive that stands twice, the first counts. */
export function readPolicy(text: string): Policy {
  const policy: Record<string, readonly string[]> = {}
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/[\t\n\f\r ]+/)
    const directive = name.toLowerCase()
    if (directive !== '' && !Object.hasOwn(policy, directive)) policy[directive] = sources
  }
  return policy
}

/**
 * What a host is asked to say of every file beside the policy: files are what they
 * are called, nobody frames or embeds them, a window that opens the paper gets no
 * hold of it, other sites are told which paper sent a reader and not which story,
 * and no page asks for a device.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** The policy as a header has it: with what no page can say of itself. */
export function headerPolicy(policy: Policy): string {
  return policyText({ ...policy, 'frame-ancestors': NONE })
}
