/** One decoding: text, or null where the bytes are not in the encoding, or hardly. */

export interface Decoded {
  readonly text: string
  /** The WHATWG label. */
  readonly encoding: string
  /** Places where bytes were damaged, and stand as U+FFFD now. */
  readonly damaged?: number
}

/** Decode, refusing what is not in the encoding and labels that the platform does not know. */
export function attempt(encoding: string, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding: encoding.toLowerCase() }
  } catch {
    return null
  }
}

/** So many whole characters beyond ASCII outweigh one that is damaged. */
const OUTWEIGHED = 5

/**
 * Decode what is in the encoding but for a few bytes: a character was cut in two where a
 * program joined or shortened texts. That it has whole characters, too, shows that it is.
 */
export function nearly(encoding: string, bytes: Uint8Array): Decoded | null {
  const text = isEncoding(encoding) ? new TextDecoder(encoding).decode(bytes) : ''
  const damaged = text.match(/\ufffd+/g)?.length ?? 0
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  if (damaged === 0 || whole < damaged * OUTWEIGHED) return null
  return { text, encoding: encoding.toLowerCase(), damaged }
}

/** Whether the platform decodes an encoding of this name. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}
