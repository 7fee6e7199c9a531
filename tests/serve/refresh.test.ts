/** What open pages are told after a change, also while the output goes from under it. */

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { refreshOf } from '../../scripts/serve/refresh.ts'

test('pages are sent in full; where one went between being found and being read, all load again', (t) => {
  const output = mkdtempSync(join(tmpdir(), 'broadsheet-refresh-'))
  t.after(() => rmSync(output, { recursive: true, force: true }))
  for (const file of ['index.html', '2031/04/02/ferry/index.html']) {
    mkdirSync(dirname(join(output, file)), { recursive: true })
    writeFileSync(join(output, file), `<p>${file}</p>`)
  }
  const site = { output, base: '/' }
  const changed = ['/', '/2031/04/02/ferry/', '/gone/']
  const { build } = refreshOf(changed, site)
  assert.deepEqual(
    build?.templates?.map(({ url, content }) => [url, content]),
    [
      ['/', '<p>index.html</p>'],
      ['/2031/04/02/ferry/', '<p>2031/04/02/ferry/index.html</p>'],
    ],
  )
  const goes = (file: string): string | null => {
    rmSync(output, { recursive: true, force: true })
    return file === '' ? file : null
  }
  assert.deepEqual(refreshOf(changed, site, goes), {})
})
