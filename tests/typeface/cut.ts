/** `npm run typeface`: cuts the faces of `site/type/` out of the packages anew, and says what each weighs. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TYPE_FOLDER } from '../../scripts/typeface.ts'
import { cut, FACES } from './faces.ts'
import { initials } from './initials.ts'

for (const face of FACES) {
  const bytes = await cut(face)
  writeFileSync(join(TYPE_FOLDER, `${face.name}.woff2`), bytes)
  console.log(`${face.name.padEnd(24)} ${String(bytes.length).padStart(6)} bytes`)
}
writeFileSync(join(TYPE_FOLDER, 'initials.tsv'), await initials())
