import assert from 'node:assert/strict'
import { test } from 'node:test'
import { telling } from '../../scripts/commands/theme/telling.ts'

test('of stories set alike the richest is named, and whichever shows something else', () => {
  const plain = '<h1>Ferry</h1><p>It is late.</p>'
  assert.deepEqual(
    telling([
      { url: '/plain/', html: plain },
      { url: '/rich/', html: `${plain}<table class="right"><tr><td>1</td></tr></table>` },
      { url: '/verse/', html: '<h1>Gale</h1><p class="verse">It blew</p>' },
    ]),
    ['/rich/', '/verse/'],
  )
  assert.deepEqual(telling([]), [])
})
