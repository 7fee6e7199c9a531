/** `broadsheet proof`: what is wrong with a built site, for people and for programs. */

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Problem } from '../flow/problem.ts'
import { sharesIn } from '../press/shares.ts'
import { BUDGETS, type Budget, kilobytes } from '../proof/budgets.ts'
import { type FoldedFinding, foldFindings } from '../proof/finding.ts'
import { type Proof, proof } from '../proof/proof.ts'
import { answerJson } from './json/answer.ts'
import { formatProblems, plural } from './show/show-problems.ts'

interface ProofOptions {
  readonly output: string
  readonly baseUrl?: string
  readonly json?: boolean
}

/** No site; proof found something. */
const [USAGE, FOUND] = [2, 3]

function noSite(output: string): Problem {
  return {
    severity: 'error',
    code: 'no-site',
    file: output,
    line: 1,
    column: 1,
    reason: `Found no index.html in ${output}; expected a built site.`,
    hint: 'Run “npx broadsheet build” first.',
  }
}

/** @returns 0, or 3 if there are findings, or 2 if there is no site. */
export function proofCommand({ output, baseUrl, json = false }: ProofOptions): number {
  const folder = resolve(output)
  if (!existsSync(join(folder, 'index.html')) && sharesIn(folder).length === 0) {
    if (json) process.stdout.write(answerJson(USAGE, [noSite(output)]))
    else process.stderr.write(`${noSite(output).reason} ${noSite(output).hint}\n`)
    return USAGE
  }
  const proofed = proof(folder, baseUrl)
  const code = proofed.findings.length > 0 ? FOUND : 0
  if (json) process.stdout.write(answerJson(code, [], forPrograms(proofed)))
  else {
    const shown = foldFindings(proofed.findings).map(asOne)
    process.stderr.write(formatProblems(shown, folder))
    for (const line of weights(proofed)) process.stderr.write(`${line}\n`)
    process.stderr.write(`${summary(proofed)}\n`)
  }
  return code
}

/** Addresses of pages that are named when a finding is on several. */
const NAMED = 3

/** What is wrong on a thousand pages is said once. */
function asOne({ first, others }: FoldedFinding) {
  if (others.length === 0) return first
  const more = others.length > NAMED ? ' …' : ''
  return {
    ...first,
    reason: `${first.reason} Also on ${plural(others.length, 'other page')}: ${others.slice(0, NAMED).join(' ')}${more}`,
  }
}

/** How much of each budget its heaviest page takes. */
function weights({ heaviest }: Proof): string[] {
  return (Object.keys(BUDGETS) as Budget[]).flatMap((budget) => {
    const found = heaviest[budget]
    if (found === undefined) return []
    return `  ${BUDGETS[budget].name}: ${kilobytes(found.measured)} of ${kilobytes(found.limit)} (${found.url})`
  })
}

function summary({ root, pages, links, findings }: Proof): string {
  const found = findings.length === 0 ? 'nothing found' : plural(findings.length, 'finding')
  return `${root}: ${plural(pages, 'page')}, ${plural(links, 'link')} followed, ${found}.`
}

/** The stable shape that the README documents. */
function forPrograms({ root, pages, links, heaviest, findings }: Proof) {
  return {
    root,
    pages,
    links,
    heaviest,
    findings: findings.map(({ url, file, line, column, code, reason, hint, excess }) => ({
      url,
      file,
      line,
      column,
      code,
      reason,
      hint,
      ...(excess === undefined ? {} : { excess }),
    })),
  }
}
