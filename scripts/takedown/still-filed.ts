/** Whether the copy of an entry still stands in the content folder: a purge begins with its deletion, which is the editor's to do. */

import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import { readContent } from '../intake/read-content.ts'
import { enter } from '../register/enter.ts'
import { placesIn } from '../register/identity/item-place.ts'
import type { ItemLine, Register } from '../register/register.ts'
import { itemHash, olderHash } from '../summary/item-hash.ts'

/** @returns a problem for each place at which it stands, and one if its file cannot be read now */
export async function stillFiled(
  content: string,
  paper: Paper,
  register: Register,
  line: ItemLine,
  now: string,
): Promise<Problem[]> {
  const { files, broken } = await readContent(content, paper)
  if (broken.has(line.source)) return [unreadable(line.source)]
  // As if nothing was withdrawn by order: what is looked for is the copy.
  const plain = { ...register, items: register.items.map(({ reason: _, ...rest }) => rest) }
  const { entered } = enter(files, plain, { now, zone: paper.zone }, broken)
  const known = new Set(entered.filter(({ id }) => id === line.id).map(({ item }) => item))
  const placeOf = placesIn(files)
  return files.flatMap(({ path, items }) =>
    items
      .filter((item) => known.has(item) || [itemHash(item), olderHash(item)].includes(line.hash))
      .map((item) => ({ ...filed(), ...placeOf(path, item) })),
  )
}

function filed(): Pick<Problem, 'severity' | 'code' | 'reason' | 'hint'> {
  return {
    severity: 'error',
    code: 'still-filed',
    reason:
      'Found the copy of what is to be purged; expected it to be gone from the content folder. Nothing was changed.',
    hint: 'Delete it here, with its sidecar, and say it again.',
  }
}

function unreadable(file: string): Problem {
  return {
    severity: 'error',
    code: 'still-filed',
    file,
    line: 1,
    column: 1,
    reason: 'Found the file of what is to be purged in error; expected it to be sound or gone. Nothing was changed.',
    hint: 'Mend the file or delete it, and say it again.',
  }
}
