/**
 * Whether the built site may be published: it is this paper's, the last build did not
 * fail, no commit waits to be finished, no shard is missing, and every page stands as
 * the press wrote it. Asked with the output's lock held, so that no build is at work.
 */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textOf } from '../../disk/text-file.ts'
import { fileOf } from '../../edition/plan/file-of.ts'
import type { Paper } from '../../flow/paper.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Paths } from '../../paths.ts'
import { failedBuild } from '../../press/failed.ts'
import { missingShares } from '../../press/missing-shares.ts'
import { readRecord } from '../../press/record.ts'
import { isBegun } from '../../press/staging.ts'
import { isStoryAddress } from '../../register/address/address.ts'
import { retiredIn } from '../../register/address/retired.ts'
import { loadRegister } from '../../register/file/load.ts'
import type { Register } from '../../register/register.ts'
import { changedCopy } from './changed-copy.ts'
import { isReachedByNobody } from './local-address.ts'
import { hashOfFiles } from './manifest.ts'
import { filesIn, passedOverProblem, type Site } from './site.ts'

export type SoundSite =
  | { readonly ok: true; readonly site: Site; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

type Said = Pick<Problem, 'code' | 'reason' | 'hint'>

/** Read the site that is to be published. */
export function soundSite(paths: Paths, paper: Paper): SoundSite {
  const refused = unfinished(paths)
  if (refused !== null) return { ok: false, problems: [problemOf(paths, refused)] }
  const shares = missingShares(paths.output)
  if (shares.length > 0) return { ok: false, problems: shares }
  const { files, passedOver } = filesIn(paths.output)
  const spoilt = otherThanRecorded(paths, new Map(files.map(({ path, sha256 }) => [path, sha256])))
  if (spoilt.length > 0) return { ok: false, problems: [problemOf(paths, asChanged(spoilt))] }
  const url = addressIn(paths.output) ?? paper.origin + paper.base
  const { register } = loadRegister(textOf(paths.register) ?? '')
  const strange = notEntered(paths, register)
  if (strange.length > 0) return { ok: false, problems: [problemOf(paths, asNotEntered(strange))] }
  const warnings = [passedOverProblem(paths.output, passedOver), localAddress(paths, url), notBuilt(paths)]
  return {
    ok: true,
    site: {
      paper: paper.name,
      url,
      base: URL.canParse(url) ? new URL(url).pathname : paper.base,
      site: hashOfFiles(files),
      files,
      retired: retiredIn(register),
    },
    warnings: warnings.filter((one) => one !== null),
  }
}

/** That there is no site at all; null if there is one. Asked before anything is written, the lock included. */
export function noSite(paths: Paths): Problem | null {
  if (existsSync(join(paths.output, 'index.html')) && existsSync(paths.record)) return null
  return problemOf(paths, {
    code: 'no-site',
    reason: `Found no built site in ${paths.output}; expected one, with the record of what was built.`,
    hint: 'Run “npx broadsheet build” first, on this machine.',
  })
}

/** Why the site is not one that a build has finished; null if it is. */
function unfinished(paths: Paths): Said | null {
  if (isBegun(paths))
    return {
      code: 'half-built',
      reason: `Found a build in ${paths.output} that was cut off while it put its pages in their places; expected all of them.`,
      hint: 'Run “npx broadsheet build”: it finishes that one first.',
    }
  const failed = failedBuild(paths)
  if (failed === null) return null
  return {
    code: 'failed-build',
    reason: `The last build failed, at ${failed.at}, with ${failed.errors} error${failed.errors === 1 ? '' : 's'}; the site is that of the build before. Expected one that has what was filed since.`,
    hint: 'Mend that and build again; or “npx broadsheet build --keep-going”, which publishes what is sound.',
  }
}

/** Files that are gone, or have other bytes than the press gave them. */
function otherThanRecorded(paths: Paths, found: ReadonlyMap<string, string>): string[] {
  return [...readRecord(paths).values()].flatMap(({ url, hash }) => {
    const file = fileOf(url)?.normalize('NFC')
    if (file === undefined) return []
    const sha256 = found.get(file)
    return sha256 !== undefined && (hash === null || sha256.startsWith(hash)) ? [] : [file]
  })
}

/** Addresses of stories that the register does not have: `npm start` shows a story before a build enters it, and only then is its address for good. */
function notEntered(paths: Paths, { items }: Register): string[] {
  const known = new Set(items.flatMap(({ address, former }) => [address, ...former]))
  const stories = [...readRecord(paths).keys()].filter(isStoryAddress)
  return stories.filter((url) => !known.has(url))
}

function asNotEntered(urls: readonly string[]): Said {
  const more = urls.length > 1 ? ` and ${urls.length - 1} more` : ''
  return {
    code: 'not-entered',
    reason: `Found ${urls[0]}${more} in the site and not in the register, as “npm start” leaves it; expected addresses that are for good.`,
    hint: 'Run “npx broadsheet build”, which enters them, and commit the register.',
  }
}

function asChanged(files: readonly string[]): Said {
  const more = files.length > 1 ? ` and ${files.length - 1} more` : ''
  return {
    code: 'changed-site',
    reason: `Found ${files[0]}${more} gone, or changed since the build; expected every page as it was built.`,
    hint: 'Run “npx broadsheet build --verify”, which prints them again.',
  }
}

/** What the front page says its address is: a build may have been given another than the masthead’s. */
function addressIn(output: string): string | null {
  const found = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(output, 'index.html'), 'utf8'))?.[1]
  return found !== undefined && URL.canParse(found) ? found : null
}

function notBuilt(paths: Paths): Problem | null {
  const [first, ...others] = changedCopy(paths)
  if (first === undefined) return null
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return {
    ...problemOf(paths, {
      code: 'not-built',
      reason: `Found ${first}${more} changed since the build; expected a site that has all copy as it is now. What is published is of before.`,
      hint: 'Run “npm run build”, and publish again.',
    }),
    severity: 'warning',
    file: join(paths.content, first),
  }
}

function localAddress(paths: Paths, url: string): Problem | null {
  if (!isReachedByNobody(url)) return null
  return {
    ...problemOf(paths, {
      code: 'local-address',
      reason: `The site was built for ${url}, which nobody else can reach; expected the address that readers type.`,
      hint: 'Write “url: https://…” into the masthead and build again: feeds and cards have it in them.',
    }),
    severity: 'warning',
    file: paths.masthead,
  }
}

function problemOf({ output }: Paths, said: Said): Problem {
  return { severity: 'error', file: output, line: 1, column: 1, ...said }
}
