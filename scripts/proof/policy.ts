/** The policy of a page: that it has one, before what it governs, and that it allows no more than the program's own. */

import { KEEPING, MAILING, type Policy, policyText, readPolicy, SEARCHING } from '../policy.ts'
import { type Finding, findingAt } from './finding.ts'
import type { Leaf, PlacedElement } from './leaf.ts'
import type { SitePlace } from './place.ts'

/** Of the pages that may do something else than be read. */
const WANTED: Readonly<Record<string, Policy>> = { '/search/': SEARCHING, '/newsletter/': MAILING }
const HINT =
  'Make the page with the shell of “layouts/shell/shell.ts”; what a page may do stands in “scripts/policy.ts”.'

export function policyFindings(leaf: Leaf): Finding[] {
  const [policy] = leaf.policies
  const wanted = WANTED[leaf.url] ?? KEEPING
  const say = (place: SitePlace, code: string, reason: string) => [findingAt(leaf, place, { code, reason, hint: HINT })]
  if (policy === undefined) {
    return say(
      { line: 1, column: 1 },
      'no-policy',
      'The page has no Content-Security-Policy; expected one in its <head>.',
    )
  }
  const early = governed(leaf).find((place) => isBefore(place, policy))
  if (early !== undefined) {
    const reason = `Found the Content-Security-Policy in line ${policy.line}, below what it is to govern; expected it above.`
    return say(early, 'late-policy', reason)
  }
  return leaf.policies.some((one) => excessOf(one, wanted).length === 0)
    ? []
    : excessOf(policy, wanted).flatMap(({ found, expected }) =>
        say(policy, 'weak-policy', `Found ${found} in the policy; expected ${expected}.`),
      )
}

/** What a policy decides about: styles, scripts, and all that is loaded. */
function governed({ styles, scripts, addresses }: Leaf): SitePlace[] {
  return [...styles, ...scripts, ...addresses.filter(({ use }) => use === 'load')]
}

function isBefore(a: SitePlace, b: SitePlace): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}

/** The directives that allow more than they should, as they are and as they should be. */
function excessOf({ attributes }: PlacedElement, wanted: Policy): { found: string; expected: string }[] {
  const policy = readPolicy(attributes.get('content') ?? '')
  return Object.keys({ ...wanted, ...policy }).flatMap((directive) => {
    const allowed = allowedBy(wanted, directive)
    const sources = allowedBy(policy, directive)
    if (allowed === null || sources?.every((source) => allowed.includes(source))) return []
    const found =
      policy[directive] === undefined ? `no ${directive}` : `“${policyText({ [directive]: policy[directive] })}”`
    return { found, expected: `“${policyText({ [directive]: wanted[directive] ?? ["'none'"] })}”` }
  })
}

/** What a policy lets a directive load; null for anything. Those that load something fall back on `default-src`. */
function allowedBy(policy: Policy, directive: string): readonly string[] | null {
  const sources = policy[directive] ?? (/-src(?:-elem|-attr)?$/.test(directive) ? policy['default-src'] : undefined)
  return sources?.filter((source) => source !== "'none'") ?? null
}
