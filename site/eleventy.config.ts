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
import { byKind, kindsIn, TEMPLATE_ENDING } from '../scripts/press/render/by-kind.ts'
import { TYPEFACE } from '../scripts/typeface.ts'

export default async function wiring(config: UserConfig) {
  const ending = TEMPLATE_ENDING.slice(1)
  if (ending !== '11ty.js') config.addExtension(ending, { key: '11ty.js' })
  // No other format: a Markdown file in here is somebody's copy, never a template.
  config.setTemplateFormats([ending])
  config.setUseTemplateCache(false)
  config.setUseGitIgnore(false)
  // Where the program is installed, its own templates are in there.
  config.ignores.delete('**/node_modules/**')
  return 'pages' in config.globalData ? {} : wirePaper(config)
}

/** Plain Eleventy: the paper of this checkout, from its Markdown pages. */
async function wirePaper(config: UserConfig) {
  const { sheetsFromPages } = await import('../scripts/edition/from-pages.ts')
  const { loadLayout } = await import('../layouts/own/laid.ts')
  const sheets = await sheetsFromPages(pathsOf())
  // Frozen, Eleventy hands it on as it is: see scripts/press/render/worker.ts.
  config.addGlobalData('shell', () => Object.freeze(sheets.shell))
  config.addGlobalData('pages', () => byKind(sheets.pages, kindsIn(SITE)))
  config.addPassthroughCopy({ [slashed(relative('.', ASSETS))]: 'assets' })
  const { own } = sheets.shell.paper
  for (const { path } of Object.values(own?.layouts ?? {})) await loadLayout(path)
  for (const { url, path } of own?.assets ?? [])
    config.addPassthroughCopy({ [slashed(relative('.', path))]: url.slice(1) })
  for (const { name, path } of own?.hasOurFaces === false ? [] : TYPEFACE)
    config.addPassthroughCopy({ [slashed(relative('.', path))]: `assets/${name}` })
  for (const { url, path } of pictureAssets(sheets.pictures ?? [], pathsOf().pictures))
    config.addPassthroughCopy({ [slashed(relative('.', path))]: url.slice(1) })
  return { dir: { input: slashed(relative('.', SITE)), output: slashed(relative('.', pathsOf().output)) } }
}
