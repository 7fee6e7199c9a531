/**
 * Rings when an instant has come. It looks at the clock at least every minute, so
 * that a machine that slept, a clock that was set, and an instant years ahead,
 * which no timer can wait for, make no difference; and it rings again each minute
 * until it is set anew.
 */

/** In milliseconds. */
const MINUTE = 60_000

export class Alarm {
  readonly #ring: () => void
  #at: number | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(ring: () => void) {
    this.#ring = ring
  }

  /** @param at an instant in UTC, or null for none */
  set(at: string | null): void {
    clearTimeout(this.#timer)
    this.#at = at === null ? null : Date.parse(at)
    this.#wait(0)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#at = null
  }

  /** @param least milliseconds to wait, whatever the clock says */
  #wait(least: number): void {
    const at = this.#at
    if (at === null) return
    const wait = Math.max(least, Math.min(at - Date.now(), MINUTE))
    this.#timer = setTimeout(() => {
      const isTime = Date.now() >= at
      this.#wait(isTime ? MINUTE : 0)
      if (isTime) this.#ring()
    }, wait)
    this.#timer.unref()
  }
}
