/** A Chrome or Chromium that is installed that prints a page as PDF. */

import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { releaseOf } from '../disk/asked-for.ts'

/** By which names it is called, on the search path and elsewhere; the first that is there is taken. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'headless_shell',
  'microsoft-edge',
  'brave-browser',
]
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** Milliseconds after which a browser that says nothing is ended. */
const LONGEST = 120_000

type Environment = Readonly<Record<string, string | undefined>>

/** Where one is: what `CHROME` names, else the first that is installed; null if there is none. */
export function findChromium(environment: Environment = process.env, system: string = process.platform): string | null {
  const named = environment.CHROME ?? ''
  if (named !== '')
    return isAbsolute(named) || /[\\/]/.test(named) ? runnable(named) : onPath([named], environment, system)
  return (
    onPath(NAMES, environment, system) ?? places(environment, system).find((path) => runnable(path) !== null) ?? null
  )
}

function onPath(names: readonly string[], { PATH = '' }: Environment, system: string): string | null {
  const ending = system === 'win32' ? '.exe' : ''
  const paths = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name + ending)))
  return paths.find((path) => isAbsolute(path) && runnable(path) !== null) ?? null
}

function places(environment: Environment, system: string): string[] {
  if (system === 'darwin') return MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  if (system !== 'win32') return []
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? [])
  return roots.flatMap((root) => WINDOWS.map((path) => join(root, path)))
}

function runnable(path: string): string | null {
  try {
    accessSync(path, constants.X_OK)
    return path
  } catch {
    return null
  }
}

/**
 * Print a page. Playwright drives the browser; it is loaded when it is needed, and brings none of its own.
 *
 * @param chromium where the browser is
 * @param page the address of a file on this machine; no script of it runs, and it reaches no other host
 * @returns the PDF, or what was said instead
 */
export async function printPdf(
  chromium: string,
  page: string,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly said: string }> {
  const playwright = await import('playwright').catch(() => null)
  if (playwright === null) {
    const wanted = `playwright@${releaseOf('playwright')}`
    return { ok: false, said: `the package “playwright” is missing, which “npm install ${wanted}” brings` }
  }
  const { chromium: browsers, errors } = playwright
  try {
    const browser = await browsers.launch({ executablePath: chromium, args: ['--disable-gpu'], timeout: LONGEST })
    try {
      const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
      const shown = await context.newPage()
      await shown.goto(page, { timeout: LONGEST })
      return { ok: true, bytes: await shown.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }) }
    } finally {
      await browser.close()
    }
  } catch (error) {
    if (error instanceof errors.TimeoutError) return { ok: false, said: 'it did not answer in two minutes' }
    return { ok: false, said: String((error as Error).message).split('\n')[0] ?? '' }
  }
}
