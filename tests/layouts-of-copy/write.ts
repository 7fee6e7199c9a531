/**
 * `npm run desk:layouts -- COUNT SEED OUTDIR`: writes so many layouts, a `.txt` each,
 * and `roles.json` with house, language, roles and fields of every one.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layouts } from './layouts.ts'

const [count, seed, folder] = process.argv.slice(2)
if (!Number.isInteger(Number(count)) || !Number.isInteger(Number(seed)) || folder === undefined) {
  console.error('Expected a count, a seed and a folder: npm run desk:layouts -- 500 1 /tmp/layouts')
  process.exit(2)
}

mkdirSync(folder, { recursive: true })
const made = layouts({ count: Number(count), seed: Number(seed) })
for (const { name, text } of made) writeFileSync(join(folder, `${name}.txt`), text)
const roles = Object.fromEntries(made.map(({ name, text: _, ...answer }) => [`${name}.txt`, answer]))
writeFileSync(join(folder, 'roles.json'), `${JSON.stringify(roles, null, 1)}\n`)
console.log(`${made.length} layouts of ${new Set(made.map(({ site }) => site)).size} houses in ${folder}`)
