/** Whether an editor titled the copy: what stands below a `Headline:` is a story, whatever it looks like. */

import { keyOf } from '../../fields/keys.ts'
import type { Galley } from '../galley.ts'

const KEY = /^["']?(?<key>\p{L}[\p{L}\p{N} _-]{0,23}?)["']?\s*[:：]/u

/** A field by its key; a mail's subject may be that of a list. */
export function isTitled({ claims, copy }: Galley): boolean {
  return claims.some((claim) => {
    if (claim.kind !== 'field' || claim.name !== 'headline' || claim.field.origin !== 'header') return false
    const key = KEY.exec(copy.text.slice(claim.span.start, claim.span.end).trimStart())?.groups?.key ?? ''
    return keyOf(key) === 'headline' && !/^subject$/i.test(key)
  })
}
