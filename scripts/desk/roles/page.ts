/** Whether a document is a web page, or was copied from one: then where its lines stand says more than what they are. */

import type { Galley } from '../galley.ts'
import { isCookieNotice, isOffer } from '../signs/furniture.ts'
import { popularHeading, relatedHeading } from '../signs/notices.ts'
import { isCommentsHeading, isPageControl, isPageSection } from '../signs/page.ts'

const LEAST = 4

export function isPage({ free, copy }: Galley): boolean {
  if (copy.structure !== undefined) return false
  let found = 0
  for (const one of free) {
    if (one === null || one.text.length > 120 || !isOfPage(one.text)) continue
    found += 1
    if (found >= LEAST) return true
  }
  return false
}

function isOfPage(text: string): boolean {
  return (
    isPageControl(text) ||
    isPageSection(text) ||
    isCommentsHeading(text) ||
    isOffer(text) ||
    isCookieNotice(text) ||
    relatedHeading(text) === '' ||
    popularHeading(text) === ''
  )
}
