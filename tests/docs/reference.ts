/** `npm run docs:reference`: writes the pages of reference that are made from the source. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../../scripts/paths.ts'
import { made } from './from-source/made.ts'

for (const [file, text] of made()) writeFileSync(join(PROGRAM, file), text)
