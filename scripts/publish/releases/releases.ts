/**
 * Publishing by releases. A release is filled beside the current one, where nobody
 * reads it; its manifest says that it is whole; then `current` leads to it, in one
 * step. Wherever that is cut, the old site stands, or the new one does, and the next
 * run goes on.
 */

import { type Differences, differences, type Found } from '../built/differences.ts'
import { isSamePaper, type Manifest, type ManifestFile, printManifest, readManifest } from '../built/manifest.ts'
import type { Site } from '../built/site.ts'
import type { Plan, Publisher, Releases } from '../publisher.ts'
import { placeTaken, Trouble } from '../trouble.ts'
import {
  begunOf,
  CURRENT,
  manifestOf,
  nameFor,
  RELEASES,
  releaseIn,
  type Standing,
  siteOf,
  standing,
  timeOf,
} from './names.ts'
import type { ReleasePlace } from './release-place.ts'

/** Milliseconds after which a release that was begun by somebody else is taken for given up. */
const GIVEN_UP = 60 * 60 * 1000

interface Stands extends Standing {
  readonly current: string | null
}

/** A target that keeps releases. @param keep how many, the current one among them @param shown the target's folder, for people */
export function releasesAt(
  place: ReleasePlace,
  keep: number,
  shown: string,
): Publisher & { readonly releases: Releases } {
  return {
    plan: async (site, isRepair) => {
      const { isFirst, ...plan } = await planAt(place, site, keep, isRepair)
      const next = `Let the web server show ${shown}/${CURRENT}, once: it leads to the newest release from now on.`
      return isFirst ? { ...plan, next } : plan
    },
    verify: () => verifyAt(place),
    releases: { list: () => listAt(place), rollBack: (asked, isDryRun) => rollBackAt(place, asked, isDryRun) },
    close: () => place.close(),
  }
}

async function look(place: ReleasePlace): Promise<Stands> {
  const link = await place.current()
  const current = link === null || link === 'taken' ? null : releaseIn(link)
  if (link !== null && current === null) throw placeTaken([CURRENT])
  return { ...standing(await place.names()), current }
}

async function manifestAt(place: ReleasePlace, release: string | null): Promise<Manifest | null> {
  const text = release === null ? null : await place.read(manifestOf(release))
  return text === null ? null : readManifest(text)
}

async function planAt(
  place: ReleasePlace,
  site: Site,
  keep: number,
  isRepair: boolean,
): Promise<Plan & { isFirst: boolean }> {
  const stands = await look(place)
  const newest = stands.current ?? stands.whole.at(-1) ?? null
  const before = await manifestAt(place, newest)
  if (before !== null && !isSamePaper(site, before))
    throw new Trouble({
      code: 'other-paper',
      reason: `Found “${before.paper}” (${before.url}) at the target; expected “${site.paper}” or an empty folder.`,
      hint: 'Name a folder of its own for each paper.',
    })
  const found = isRepair && newest !== null && before !== null ? await place.sums(newest, before.files) : null
  const isBroken = before !== null && found !== null && isOther(before, found)
  const sound = isBroken || before?.site !== site.site ? null : newest
  const again = isRepair ? sound : await standingAs(place, stands, site)
  const release = again ?? stands.begun.find((name) => isResumed(name, site)) ?? nameFor(site.site, stands)
  const old = found ?? new Map((before?.files ?? []).map((file) => [file.path, file]))
  const isSame = ({ path, sha256 }: ManifestFile) => old.get(path)?.sha256 === sha256
  const now = new Set(site.files.map(({ path }) => path))
  const isDoubted = (name: string) => name !== release && ((isBroken && name === newest) || isResumed(name, site))
  const doubted = isRepair ? stands.whole.filter(isDoubted) : []
  const dropped = [...doubted, ...dropFrom(without(stands, doubted), keep, release)]
  const sent = again === null ? site.files.filter((file) => !isSame(file)) : []
  return {
    added: site.files.filter(({ path }) => !old.has(path)).map(({ path }) => path),
    changed: site.files.filter((file) => old.has(file.path) && !isSame(file)).map(({ path }) => path),
    removed: (before?.files ?? []).map(({ path }) => path).filter((path) => !now.has(path)),
    left: site.files.filter(isSame).length,
    bytes: sent.reduce((sum, { size }) => sum + size, 0),
    release,
    dropped,
    isFirst: stands.current === null,
    isDone: again !== null && again === stands.current && dropped.length === 0,
    carryOut: async (say) => {
      if (again === null) await fill(place, { site, release, before: before === null ? null : newest, isSame, say })
      if (stands.current !== release) await place.swap(release)
      for (const name of dropped) await dropRelease(place, name)
    },
  }
}

function isOther(manifest: Manifest, found: ReadonlyMap<string, Found>): boolean {
  const { missing, changed } = differences(manifest, found)
  return missing.length + changed.length > 0
}

/** What stands but for releases whose manifest is not to be trusted: nobody goes back to one of them. */
function without({ whole, begun, current }: Stands, doubted: readonly string[]): Stands {
  const left = whole.filter((name) => !doubted.includes(name))
  return { whole: left, begun, current: current === null || doubted.includes(current) ? null : current }
}

/** A whole release of the same site: one that was rolled back from, or that was cut before it was shown. */
async function standingAs(place: ReleasePlace, { whole, current }: Stands, site: Site): Promise<string | null> {
  const near = whole.filter((name) => siteOf(name) === site.site.slice(0, 8))
  for (const name of [...(current === null ? [] : [current]), ...near.toReversed()])
    if ((await manifestAt(place, name))?.site === site.site) return name
  return null
}

function isResumed(name: string, site: Site): boolean {
  return siteOf(name) === site.site.slice(0, 8)
}

interface Filling {
  readonly site: Site
  readonly release: string
  readonly before: string | null
  readonly isSame: (file: ManifestFile) => boolean
  readonly say: (done: number, of: number) => void
}

async function fill(place: ReleasePlace, { site, release, before, isSame, say }: Filling): Promise<void> {
  const files = site.files.map(({ path, sha256, size }) => ({ path, sha256, size }))
  const { paper, url, site: hash } = site
  await place.write(begunOf(release), printManifest({ paper, url, site: hash, files }))
  const same = new Set(site.files.filter(isSame).map(({ path }) => path))
  await place.send({ release, before, files: site.files, same }, (done) => say(done, files.length))
  await place.rename(begunOf(release), manifestOf(release))
}

/** What goes: whole releases beyond those that are kept, the oldest first, and what was begun and given up. */
function dropFrom({ whole, begun, current }: Stands, keep: number, next: string): string[] {
  const others = whole.filter((name) => name !== next && name !== current)
  // The one that is current now is what a roll back goes to.
  const room = Math.max(0, keep - 1 - (current === null || current === next ? 0 : 1))
  const beyond = others.slice(0, Math.max(0, others.length - room))
  const old = keep === 1 && current !== null && current !== next ? [current] : []
  const left = begun.filter((name) => name !== next && Date.now() - timeOf(name) > GIVEN_UP)
  return [...beyond, ...old, ...left]
}

/** It is whole no more from the first step on, and gone with the last. */
async function dropRelease(place: ReleasePlace, release: string): Promise<void> {
  const names = standing(await place.names())
  if (names.whole.includes(release)) await place.rename(manifestOf(release), begunOf(release))
  const manifest = readManifest((await place.read(begunOf(release))) ?? '')
  if (manifest === null) return
  await place.remove(release, manifest.files)
  await place.drop(begunOf(release))
}

async function verifyAt(place: ReleasePlace): Promise<Differences | null> {
  const { current } = await look(place)
  const manifest = await manifestAt(place, current)
  if (current === null || manifest === null) return null
  return differences(manifest, await place.sums(current, manifest.files))
}

async function listAt(place: ReleasePlace) {
  const { whole, current } = await look(place)
  const found = []
  for (const name of whole) {
    const files = (await manifestAt(place, name))?.files ?? []
    found.push({
      name,
      isCurrent: name === current,
      files: files.length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
    })
  }
  return found
}

async function rollBackAt(place: ReleasePlace, asked: string | undefined, isDryRun: boolean): Promise<string> {
  const { whole, current } = await look(place)
  const to = asked === undefined ? earlier(whole, current) : named(whole, asked)
  if ((await manifestAt(place, to)) === null)
    throw new Trouble({
      code: 'no-release',
      reason: `Found no manifest of ${to} in ${RELEASES}/; expected a whole release.`,
      hint: 'Name another: “npx broadsheet publish --list” shows them.',
    })
  if (to !== current && !isDryRun) await place.swap(to)
  return to
}

function earlier(whole: readonly string[], current: string | null): string {
  const before = whole.filter((name) => current === null || name < current).at(-1)
  if (before !== undefined) return before
  throw new Trouble({
    code: 'no-release',
    reason: `Found no release ${current === null ? 'at the target' : 'before the current one'}; expected one to go back to.`,
    hint: '“npx broadsheet publish --list” shows what there is; “keep:” in the masthead says how many stay.',
  })
}

function named(whole: readonly string[], asked: string): string {
  const found = whole.filter((name) => name.startsWith(asked) || name.endsWith(`-${asked}`))
  if (found.length === 1 && found[0] !== undefined) return found[0]
  throw new Trouble({
    code: 'no-release',
    reason: `Found ${found.length === 0 ? 'no' : found.length} releases called “${asked}…”; expected one of ${whole.join(', ') || 'none at all'}.`,
    hint: 'Type its name, or enough of its beginning that no other has it.',
  })
}
