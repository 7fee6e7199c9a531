/** The dead links of a site. They follow from its bytes, and most tries end with a site that was looked at before. */

import { hash } from 'node:crypto'
import { proof } from '../../scripts/proof/proof.ts'

const found = new Map<string, readonly string[]>()

/** @param bytes every file of the site */
export function deadLinksIn(output: string, bytes: Readonly<Record<string, string>>): readonly string[] {
  const key = hash('sha256', JSON.stringify(bytes))
  const links = found.get(key) ?? lookFor(output)
  found.set(key, links)
  return links
}

function lookFor(output: string): string[] {
  return proof(output).findings.flatMap(({ code, url }) => (code === 'dead-link' ? [`${url} ${code}`] : []))
}
