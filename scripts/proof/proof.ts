/** Proof: read a built site as its readers' browsers will, and say what is wrong with it. It changes nothing. */

import { urlOf } from '../edition/plan/file-of.ts'
import { byPlace } from '../flow/problem.ts'
import { missingShares } from '../press/missing-shares.ts'
import { BuiltSite } from './built-site.ts'
import { documentFindings } from './document.ts'
import type { Finding } from './finding.ts'
import { readLeaf } from './leaf.ts'
import { Links } from './links.ts'
import { machineFindings } from './machine-files.ts'
import { policyFindings } from './policy.ts'
import { requestFindings } from './requests.ts'
import { type Heaviest, Scales } from './weight.ts'

export interface Proof {
  /** Where the site is published. */
  readonly root: string
  readonly pages: number
  /** How many addresses of the site itself were followed. */
  readonly links: number
  readonly heaviest: Heaviest
  /** By file and place. */
  readonly findings: readonly Finding[]
}

/**
 * Proof a built site.
 *
 * @param folder that holds it.
 * @param address of the front page; without it, the one that the front page gives as its own.
 */
export function proof(folder: string, address?: string): Proof {
  const site = new BuiltSite(folder, address)
  const links = new Links(site)
  const scales = new Scales(site)
  const { pages } = site
  const missing = missingShares(folder).map((problem) => ({ url: '/', ...problem }))
  // Where a share is missing, its pages are, and thousands of dead links would say no more.
  if (missing.length > 0)
    return { root: site.root.href, pages: pages.length, links: 0, heaviest: {}, findings: missing }
  const findings = pages.flatMap((file) => {
    const leaf = readLeaf(file, urlOf(file), site.text(file))
    return [
      ...documentFindings(leaf),
      ...links.ofPage(leaf),
      ...policyFindings(leaf),
      ...requestFindings(leaf, site),
      ...scales.ofPage(leaf),
    ]
  })
  for (const file of site.files) findings.push(...machineFindings(file, site, links))
  findings.push(...links.fragments(), ...scales.styles())
  return {
    root: site.root.href,
    pages: pages.length,
    links: links.followed,
    heaviest: scales.heaviest,
    findings: findings.sort(byPlace),
  }
}
