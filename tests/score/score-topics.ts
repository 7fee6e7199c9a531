/**
 * `npm run topics:score -- INDEX CONTENT`: how well the desk finds the names that a
 * careful indexer would list, with no topics in the masthead. INDEX is a JSON file,
 * CONTENT the folder of the texts. With `--wrong`, every pair that is not right is shown.
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { itemsIn, precision, recall, scored } from './topics.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: 'boolean' }, language: { type: 'string' } },
})
const [index, folder] = positionals
if (index === undefined || folder === undefined) {
  console.error('Expected the index and the folder of the texts: npm run topics:score -- index.json content')
  process.exit(2)
}
const pairs = scored(JSON.parse(readFileSync(index, 'utf8')), await itemsIn(folder, values.language))
if (values.wrong === true) {
  for (const pair of pairs.wrong) console.log(`wrong   ${pair}`)
  for (const pair of pairs.missed) console.log(`missed  ${pair}`)
}
const { right, wrong, missed } = pairs
console.log(`${right.length} right, ${wrong.length} wrong, ${missed.length} missed`)
console.log(`precision ${precision(pairs).toFixed(3)}, recall ${recall(pairs).toFixed(3)}`)
