/**
 * Where the browser of the tests is. On Linux x64 it comes with `npm ci` and
 * needs nothing of the system but glibc and libgcc: a bare container has no NSS,
 * no expat and no fonts, so it brings its own. Elsewhere it is an installed
 * Chrome or Chromium.
 */

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { PROGRAM } from '../../../scripts/paths.ts'

const run = promisify(execFile)

/** A browser that can be started. */
export interface Chromium {
  readonly executable: string
  /** What it must find in its environment beside what is there already. */
  readonly environment: Readonly<Record<string, string>>
}

/** In `node_modules`, so that `npm ci` makes a fresh one whenever the package changes. */
const CACHE = join(PROGRAM, 'node_modules', '.cache')
const UNPACKED = join(CACHE, 'chromium')

/** Where Chrome and Chromium stand by default, where the tests do not bring their own. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
}

/**
 * Find the browser, and unpack it if nobody has yet (about two seconds, once).
 * `CHROME_PATH` in the environment names another one. Throws where there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const chosen = process.env.CHROME_PATH
  if (chosen !== undefined && chosen !== '') return { executable: chosen, environment: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return ownChromium()
  const executable = INSTALLED[process.platform]?.find((path) => existsSync(path))
  if (executable !== undefined) return { executable, environment: {} }
  throw new Error(
    `The browser tests bring their own Chromium on Linux x64 only, and no Chrome was found on this machine (${process.platform} ${process.arch}). Install Chrome or Chromium, or name one in CHROME_PATH.`,
  )
}

async function ownChromium(): Promise<Chromium> {
  if (!existsSync(UNPACKED)) await unpack()
  return {
    executable: join(UNPACKED, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(UNPACKED, 'al2023', 'lib'), FONTCONFIG_PATH: join(UNPACKED, 'fonts') },
  }
}

/**
 * Unpack beside the place and rename, so that two test files that come here at
 * once never see half a browser: the second to finish throws its own away.
 */
async function unpack(): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  const folder = await mkdtemp(join(CACHE, 'unpacking-'))
  try {
    const program = fileURLToPath(new URL('unpack.ts', import.meta.url))
    await run(process.execPath, [program], { env: { ...process.env, TMPDIR: folder } })
    await writeFile(join(folder, 'fonts', 'fonts.conf'), fontsConfiguration(join(UNPACKED, 'fonts')))
    await rename(folder, UNPACKED)
  } catch (error) {
    if (!existsSync(UNPACKED)) throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The package's own `fonts.conf` names folders of a cloud function. Ours names one: the same letters on every machine. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(dirname(folder), 'fonts-cache')}</cachedir>
</fontconfig>
`
}
