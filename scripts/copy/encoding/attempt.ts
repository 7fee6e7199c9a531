/** One strict decoding: text, or null where the bytes are not in the encoding. */

export interface Decoded {
  readonly text: string
  /** The WHATWG label. */
  readonly encoding: string
}

/** Decode, refusing what is not in the encoding and labels that the platform does not know. */
export function attempt(encoding: string, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding: encoding.toLowerCase() }
  } catch {
    return null
  }
}

/** Whether the platform decodes an encoding of this name. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}
