/** `formerly:`: an older address that a story gives as its own, for the paper to redirect from. */

import type { Problem } from '../../flow/problem.ts'
import { isFormerAddress, isStoryAddress } from './address.ts'

type Wording = Pick<Problem, 'severity' | 'code' | 'reason' | 'hint'>

/**
 * An older address as the register keeps it: of a whole web address the path, without
 * the paper's base path, decoded, with its last slash. Null if this paper cannot
 * answer there.
 */
export function formerAddress(typed: string, base: string): string | null {
  const url = URL.parse(typed)
  const isWeb = url !== null && /^https?:$/.test(url.protocol)
  const path = decoded(isWeb ? url.pathname + url.search + url.hash : typed)
  if (path === null) return null
  const root = decodeURI(base).normalize('NFC')
  const own = path.startsWith(root) ? path.slice(root.length - 1) : path
  // What looks like a file is one: only a page is also a folder.
  const address = own.endsWith('/') || /\.[a-z\d]{1,5}$/i.test(own) ? own : `${own}/`
  return isStoryAddress(address) || isFormerAddress(address) ? address : null
}

function decoded(path: string): string | null {
  try {
    return decodeURI(path).normalize('NFC')
  } catch {
    return null
  }
}

export function unreadFormerly(value: string): Wording {
  return {
    severity: 'warning',
    code: 'unread-formerly',
    reason: `Found “formerly: ${value}”; expected a path such as /2026/05/03/old-slug/ or /news/123.html, of letters, digits, hyphens and dots, that no page of this paper has.`,
    hint: 'A static site cannot tell addresses apart by what follows “?” or “#”, and pages of days, sections and topics have theirs already.',
  }
}

export function formerlyTaken(address: string, holder: string): Wording {
  return {
    severity: 'error',
    code: 'formerly-taken',
    reason: `Found “formerly: ${address}”, which belongs to ${holder}; expected an address that no other story has or had.`,
    hint: 'Take it out here, or at the other story: an address leads to one story.',
  }
}
