/** Addresses of shelves: every kind has a folder of its own, and an address tells its shelf. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderOf, SHELF_KINDS, shelfAddress } from '../../scripts/flow/shelf.ts'
import { atShelf, isFormerAddress, isShelfAddress } from '../../scripts/register/address/address.ts'

test('no two kinds share a name or a folder', () => {
  for (const part of ['kind', 'folder'] as const)
    assert.equal(new Set(SHELF_KINDS.map((entry) => entry[part])).size, SHELF_KINDS.length)
})

for (const { kind } of SHELF_KINDS)
  test(`of a ${kind}: its address, and one below it, tell which shelf it is`, () => {
    const address = shelfAddress(kind, 'orran-ferry')
    assert.ok(isShelfAddress(address))
    assert.deepEqual(atShelf(address), { kind, slug: 'orran-ferry', address, page: '' })
    assert.deepEqual(atShelf(`${address}2031/05/`), { kind, slug: 'orran-ferry', address, page: '2031/05/' })
    for (const other of [folderOf(kind), address.slice(0, -1), `/x${address}`])
      assert.equal(atShelf(other), null, other)
    assert.ok(!isFormerAddress(address), 'no story ever stood there')
  })
