/** What is left of a purged text: the files that the program writes beside the copy are looked through, too. */

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathsOf } from '../../scripts/paths.ts'
import { residueOf } from '../../scripts/takedown/residue.ts'
import { folderWith } from '../commands/command.ts'

test('the house style names the files that it was learnt from', (t) => {
  const folder = folderWith(t, {
    'content/house-style.yaml': 'from:\n  "town/man-named-in-court.txt": byline\n',
    'content/town/man-named-in-court.txt': 'Copy is not what the program writes.\n',
  })
  const paths = pathsOf(join(folder, 'content'), join(folder, 'site'))
  assert.deepEqual(residueOf(['man-named-in-court'], paths), [paths.house])
  assert.deepEqual(residueOf(['another-slug'], paths), [])
})
