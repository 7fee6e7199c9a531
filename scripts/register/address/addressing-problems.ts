/** What can be wrong with the addresses that stories ask for, in words. */

import type { Problem } from '../../flow/problem.ts'

/** A problem without its place. */
type Wording = Pick<Problem, 'severity' | 'code' | 'reason' | 'hint'>

export function emptySlug(value: string): Wording {
  return {
    severity: 'error',
    code: 'slug-empty',
    reason: `Found the slug “${value}”, which has neither letter nor digit; expected at least one.`,
    hint: 'Write letters, digits and hyphens, for example “slug: harbour-bridge”.',
  }
}

/** The slug works all the same; but an address should be no surprise. */
export function changedSlug(value: string, slug: string): Wording {
  return {
    severity: 'warning',
    code: 'slug-changed',
    reason: `Found the slug “${value}”; the address ends in “${slug}”.`,
    hint: `Write “slug: ${slug}” to say the same.`,
  }
}

export function addressTaken(address: string, holder: string): Wording {
  return {
    severity: 'error',
    code: 'address-taken',
    reason: `Found a slug that asks for ${address}, which belongs to ${holder}; expected one that no other story has or had.`,
    hint: 'Choose another slug: a published address is never given to another story.',
  }
}

export function askedTwice(address: string, asker: string, rival: string): Wording {
  return {
    severity: 'error',
    code: 'address-asked-twice',
    reason: `Found ${address} asked for by two stories, ${asker} here and ${rival}; expected one story an address.`,
    hint: 'Change one of the two slugs.',
  }
}

/** Not its address, which nobody is to read again. */
export function purgedAddress(name: string): Wording {
  return {
    severity: 'error',
    code: 'purged-address',
    reason: `${name} would be at the address of a story that was purged; expected copy that says nothing of what was purged.`,
    hint: 'If it is the same story again, delete it. If it is another, give it a “slug:”.',
  }
}

export function slugClash(name: string, wanted: string, holder: string, given: string): Wording {
  return {
    severity: 'warning',
    code: 'slug-clash',
    reason: `${name} would be at ${wanted}, which belongs to ${holder}; it is at ${given}.`,
    hint: 'To choose its address, give it a “slug:”.',
  }
}
