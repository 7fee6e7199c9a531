/**
 * `npm run map`: draws the house from its own imports (`docs/map.svg`), and writes the
 * table of rooms into `biome.json`, where lint holds it.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../../scripts/paths.ts'
import { draw } from './draw.ts'
import { readImports } from './imports.ts'
import { overrides } from './lint.ts'

const config = join(PROGRAM, 'biome.json')
const biome: { overrides: readonly { includes: readonly string[] }[] } = JSON.parse(readFileSync(config, 'utf8'))
const own = biome.overrides.filter((override) => !JSON.stringify(override).includes('noRestrictedImports'))
writeFileSync(config, `${JSON.stringify({ ...biome, overrides: [...own, ...overrides()] }, null, 2)}\n`)
writeFileSync(join(PROGRAM, 'docs/map.svg'), draw(readImports()))
