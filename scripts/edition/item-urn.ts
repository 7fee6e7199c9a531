/**
 * An item's name for feed readers: a UUID made of its id alone (RFC 9562, version 5).
 * Nothing that can change goes into it, neither its address nor its dates nor the
 * paper's own address, so an item never comes back as new.
 */

import { createHash } from 'node:crypto'

/** The namespace of Broadsheet's items, drawn once by lot. Another one would make every item of every paper new. */
const NAMESPACE = Buffer.from('605a2be43447432697ab5347096ccfce', 'hex')

/** `urn:uuid:…` of the item that the register knows by this id. */
export function itemUrn(id: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(id).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`
}
