/** What `doctor` looks at on the machine, whichever paper is built there. */

import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { releaseOf } from '../../../disk/asked-for.ts'
import { findChromium } from '../../../printed/chromium.ts'
import { PORT } from '../../../serve/port.ts'
import { TYPE_FOLDER, TYPEFACE_LETTERS } from '../../../typeface.ts'
import { type Finding, ok, warning } from './finding.ts'

export async function machineFindings(): Promise<Finding[]> {
  return [node(), zones(), browser(await hasPackage('playwright')), fonts(), await port(), ...(await packages())]
}

function node(): Finding {
  return ok('node', `${process.versions.node} (${process.platform}, ${process.arch})`)
}

/** A zone with two clocks, and a language that only a whole Node knows the months of. */
function zones(): Finding {
  const hour = (month: number) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Lisbon', hour: 'numeric' }).format(
      Date.UTC(2026, month, 1, 12),
    )
  const hasLanguages = Intl.DateTimeFormat.supportedLocalesOf(['uk', 'ar', 'ja']).length === 3
  const found = `time zones of ${process.versions.tz ?? 'no known release'}, ICU ${process.versions.icu ?? 'not there'}`
  return hour(0) !== hour(6) && hasLanguages
    ? ok('zones', found)
    : warning(
        'zones',
        `${found}: some zones or languages are missing`,
        'Install a Node with full ICU, as nodejs.org has it.',
      )
}

function browser(hasDriver: boolean): Finding {
  const path = findChromium()
  if (path === null)
    return warning(
      'browser',
      'no Chrome or Chromium, which “print” sets a PDF with',
      'Install one (apt install chromium, brew install --cask chromium), or name it by CHROME=/path/to/chrome. “print --epub” needs none.',
    )
  return hasDriver
    ? ok('browser', path)
    : warning('browser', `${path}, but no package “playwright”, which drives it`, installing('playwright'))
}

function fonts(): Finding {
  const faces = existsSync(TYPE_FOLDER) ? readdirSync(TYPE_FOLDER).filter((name) => name.endsWith('.woff2')) : []
  if (faces.length === 0)
    return warning('fonts', `no typeface in ${TYPE_FOLDER}`, 'Install the program again: “npm ci”, or “npm install”.')
  return existsSync(TYPEFACE_LETTERS)
    ? ok('fonts', `${faces.length} faces`)
    : warning(
        'fonts',
        `${faces.length} faces, but not the whole typeface, which cards are set in`,
        'Run “npm install” again.',
      )
}

async function port(): Promise<Finding> {
  return (await isFree(PORT))
    ? ok('port', `${PORT} is free`)
    : warning(
        'port',
        `${PORT} is taken by another program`,
        'There is nothing to do: “serve” takes the next that is free, and says which. “serve --port 0” takes any.',
      )
}

function isFree(number: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port: number, host: '127.0.0.1' }, () => server.close(() => resolve(true)))
  })
}

/** Those that not every paper needs. */
const OPTIONAL = { sharp: 'cuts pictures', satori: 'draws cards (“cards: true” in the masthead)' } as const

async function packages(): Promise<Finding[]> {
  const names = Object.keys(OPTIONAL) as (keyof typeof OPTIONAL)[]
  return await Promise.all(
    names.map(async (name) =>
      (await hasPackage(name))
        ? ok(name, `installed: ${OPTIONAL[name]}`)
        : warning(name, `not installed, which ${OPTIONAL[name]}`, installing(name)),
    ),
  )
}

/** Whether it is there and made for this system. */
async function hasPackage(name: 'playwright' | keyof typeof OPTIONAL): Promise<boolean> {
  try {
    if (name === 'sharp') await import('sharp')
    else import.meta.resolve(name)
    return true
  } catch {
    return false
  }
}

function installing(name: string): string {
  return `Run “npm install ${name}@${releaseOf(name)} --include=optional” in the folder of the paper, where it is needed.`
}
