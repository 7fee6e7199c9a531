/**
 * How Eleventy reads this folder: wiring, nothing else.
 *
 * Each `<kind>.11ty.ts` paginates over `pages.<kind>`, and shows `shell` around it.
 * The press gives both to its workers. Plain Eleventy,
 *
 *     npx @11ty/eleventy --config=site/eleventy.config.ts
 *
 * finds neither and reads them from the generated Markdown pages: the same paper,
 * built all at once.
 */

import { relative } from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import { pictureAssets } from '../scripts/edition/plan/pictures.ts'
import { ASSETS, pathsOf, SITE, slashed } from '../scripts/paths.ts'
import { byKind, kindsIn } from '../scripts/press/render/by-kind.ts'
import { TYPEFACE } from '../scripts/typeface.ts'

export default async function wiring(config: UserConfig) {
  config.addExtension('11ty.ts', { key: '11ty.js' })
  // No other format: a Markdown file in here is somebody's copy, never a template.
  config.setTemplateFormats(['11ty.ts'])
  config.setUseTemplateCache(false)
  config.setUseGitIgnore(false)
  return 'pages' in config.globalData ? {} : wirePaper(config)
}

/** Plain Eleventy: the paper of this checkout, from its Markdown pages. */
async function wirePaper(config: UserConfig) {
  const { sheetsFromPages } = await import('../scripts/edition/from-pages.ts')
  const sheets = await sheetsFromPages(pathsOf())
  // Frozen, Eleventy hands it on as it is: see scripts/press/render/worker.ts.
  config.addGlobalData('shell', () => Object.freeze(sheets.shell))
  config.addGlobalData('pages', () => byKind(sheets.pages, kindsIn(SITE)))
  config.addPassthroughCopy({ [slashed(relative('.', ASSETS))]: 'assets' })
  for (const { name, path } of TYPEFACE) config.addPassthroughCopy({ [slashed(relative('.', path))]: `assets/${name}` })
  for (const { url, path } of pictureAssets(sheets.pictures ?? [], pathsOf().pictures))
    config.addPassthroughCopy({ [slashed(relative('.', path))]: url.slice(1) })
  return { dir: { input: slashed(relative('.', SITE)), output: slashed(relative('.', pathsOf().output)) } }
}
