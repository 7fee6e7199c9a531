/**
 * A worker of the press: prints one run with a fresh Eleventy into the staging folder.
 *
 * It runs in a thread of its own with a cap on its memory. The HTML stays in here;
 * only addresses, sizes and hashes go back.
 */

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Eleventy, type UserConfig, type Written } from '@11ty/eleventy'
import { fileFaultOf, naming } from '../../disk/file-fault.ts'
import type { Page } from '../../edition/plan/page.ts'
import { pageParts, partsText } from '../../edition/plan/parts.ts'
import { threadTime } from '../../flow/progress.ts'
import { slashed } from '../../paths.ts'
import { hashOf } from '../record.ts'
import { byKind, kindsIn, TEMPLATE_ENDING } from './by-kind.ts'
import { costsOf, renderingIn } from './costs.ts'
import { faultOf, runFault } from './fault.ts'
import { LayoutUnloaded, thrownFault, unloadedFault } from './layout-fault.ts'
import type { Program } from './program.ts'
import type { Bytes, Printed, PrintRun } from './run.ts'

/** Print a run. Never rejects because of a template: what one throws comes back as problems. A run without jobs loads what the next one needs. */
export default async function print(run: PrintRun): Promise<Printed> {
  try {
    await loadTemplates(run)
    if (run.jobs.length === 0) return { ok: true, printed: [], costs: [], ms: 0 }
    return await printAll(run)
  } catch (error) {
    if (error instanceof LayoutUnloaded) return { ok: false, problems: [unloadedFault(error)] }
    const fault = fileFaultOf(error)
    if (fault !== null) return { ok: false, fault }
    const problems = await faultsOf(run)
    return { ok: false, problems: problems.length > 0 ? problems : [runFault(error, run.program)] }
  }
}

/** Eleventy would load a template when it first prints with it, and cannot wait for a layout of the paper's own. Without jobs, all are loaded, for whatever comes. */
async function loadTemplates({ program, shell, jobs }: PrintRun): Promise<void> {
  const kinds = jobs.length === 0 ? kindsIn(program.site) : [...new Set(jobs.map(({ page }) => page.kind))]
  const templates: readonly (readonly [string, Template])[] = await Promise.all(
    kinds.map(async (kind) => [kind, await import(templateIn(program, kind))] as const),
  )
  for (const [kind, { render }] of templates) {
    const path = shell?.paper.own?.layouts?.[kind]?.path
    if (path === undefined || render.load === undefined) continue
    await render.load(path).catch((error: unknown) => Promise.reject(new LayoutUnloaded(path, error)))
  }
}

function templateIn(program: Program, kind: string): string {
  return pathToFileURL(join(program.site, kind + TEMPLATE_ENDING)).href
}

/** Until when this thread has told what it worked, by its processor time. */
let told = 0

async function printAll(run: PrintRun): Promise<Printed> {
  const start = { clock: performance.now(), processor: threadTime() }
  const { written, rendering } = await write(run)
  const printed = stage(run, written)
  const end = threadTime()
  const taken = { elapsed: performance.now() - start.clock, processor: end - start.processor }
  const ms = end - told
  told = end
  return { ok: true, printed, costs: costsOf(run.jobs, printed, rendering, taken), ms }
}

/**
 * Have Eleventy write the pages, in memory. What is frozen it hands on as it is; of all
 * else each page gets a proxy of its own, and what is kept with the shell is made anew.
 */
async function write({ program, shell, jobs }: PrintRun) {
  const pages = jobs.map((job) => job.page)
  const kinds = kindsIn(program.site)
  // Eleventy's own paths are relative to where the command was called, and some of them are patterns.
  const site = slashed(relative('.', program.site))
  let wired: UserConfig | null = null
  const eleventy = new Eleventy(site, undefined, {
    configPath: slashed(relative('.', program.config)),
    quietMode: true,
    config: (config: UserConfig) => {
      wired = config
      config.addGlobalData('shell', () => Object.freeze(shell))
      config.addGlobalData('pages', () =>
        byKind(
          pages.map((page) => Object.freeze(page)),
          kinds,
        ),
      )
      for (const kind of kinds.filter((one) => !pages.some((page) => page.kind === one))) {
        config.ignores.add(posix.join(site, kind + TEMPLATE_ENDING))
      }
    },
  })
  eleventy.disableLogger()
  const written = await eleventy.toJSON()
  return { written, rendering: wired === null ? new Map<string, number>() : renderingIn(wired) }
}

/**
 * Put what was written into the staging folder, so that a web server can read it, whatever
 * the umask. Throws unless it is exactly what was asked for.
 */
function stage({ staging, jobs }: PrintRun, written: readonly Written[]): Bytes[] {
  const contents = new Map(written.map(({ url, content }) => [url, content]))
  const missing = jobs.filter(({ page }) => !contents.has(page.url))
  if (missing.length > 0 || written.length !== jobs.length) {
    const [first] = missing
    const example = first === undefined ? '' : ` Missing: ${first.page.url}, of kind ${first.page.kind}.`
    throw new Error(`${jobs.length} pages were asked for and ${written.length} were written.${example}`)
  }
  return jobs.map(({ page, staged }) => {
    const { url } = page
    const bytes = Buffer.from(String(contents.get(url)))
    if (staging !== null) put(join(staging, staged), staged, bytes)
    return { url, size: bytes.length, hash: hashOf(bytes), parts: partsText(pageParts(page)) }
  })
}

function put(path: string, staged: string, bytes: Uint8Array): void {
  if (dirname(staged) !== '.') {
    mkdirSync(dirname(path))
    chmodSync(dirname(path), 0o755)
  }
  naming(path, () => writeFileSync(path, bytes))
  chmodSync(path, 0o644)
}

/** A failed run, page by page and without Eleventy: which of them throw, and what. */
async function faultsOf({ program, shell, jobs }: PrintRun) {
  const faults = await Promise.all(
    jobs.map(async ({ page }) => {
      try {
        const template = await import(templateIn(program, page.kind))
        await (template as Template).render({ sheet: page, shell })
        return []
      } catch (error) {
        return [thrownFault(error, page, shell) ?? faultOf(error, page, program)]
      }
    }),
  )
  return faults.flat()
}

interface Template {
  readonly render: {
    (given: { sheet: Page; shell: PrintRun['shell'] }): unknown
    /** Of a page whose layout a paper may replace: loads that. */
    readonly load?: (path: string) => Promise<void>
  }
}
