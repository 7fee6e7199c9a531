/** What is to be said of the look once the copy is read and the pages are known, and what is not. */

import type { Sheets } from '../../edition/plan/page.ts'
import { didYouMean } from '../../fields/keys.ts'
import type { Paper } from '../../flow/paper.ts'
import type { Problem } from '../../flow/problem.ts'
import { type Said, WAY_NAMES } from '../../flow/wear/look.ts'

/** Without word of files beside the masthead that the look names, a logo or a typeface: they are no copy and belong to no story. */
export function withoutWorn(problems: readonly Problem[], { look }: Paper): readonly Problem[] {
  if (look === undefined) return problems
  const faces = Object.values(look.faces).flatMap((face) => (face.kind === 'files' ? Object.values(face.files) : []))
  const worn = new Set([look.logo, look.icon, ...faces].flatMap((said) => (said === undefined ? [] : [said.text])))
  return problems.filter(({ code, file }) => !((code === 'lone-picture' || code === 'not-copy') && worn.has(file)))
}

/** Entries of the navigation and the foot that lead to nothing. */
export function lostWays({ shell, pages }: Sheets): readonly Problem[] {
  const { paper } = shell
  const { navigation = [], foot } = paper.look ?? {}
  const ways = [...navigation, ...(foot?.links ?? [])]
  if (ways.length === 0) return []
  const titled = [...shell.sections, ...(shell.pages?.menu ?? []), ...(shell.pages?.foot ?? [])].map(({ text }) => text)
  const names = [...WAY_NAMES, ...paper.sections.map(({ name }) => name), ...titled]
  const known = new Set(names.map((name) => name.toLowerCase()))
  const addresses = new Set(pages.map(({ url }) => url))
  return ways.flatMap(({ to }): Problem[] => {
    if (/^(?:https?:\/\/|mailto:)/i.test(to.text)) return []
    if (to.text.startsWith('/'))
      return addresses.has(to.text)
        ? []
        : [
            lost(
              to,
              [...addresses].filter((url) => url.endsWith('/')),
            ),
          ]
    return known.has(to.text.toLowerCase()) ? [] : [lost(to, names)]
  })
}

function lost({ text, at }: Said, known: readonly string[]): Problem {
  const meant = didYouMean(text, known)
  return {
    severity: 'warning',
    code: 'unknown-way',
    ...at,
    reason: `Found “${text}”, which leads to no page of the paper${text.startsWith('/') ? '' : ', and is left out'}; expected a section, the title of a page, one of ${WAY_NAMES.join(', ')}, or an address.`,
    hint:
      meant === null
        ? 'Mend the name, or write an address: “- Our shop: https://shop.example.org/”.'
        : `Did you mean “${meant}”?`,
  }
}
