/** What is read behind a key. */

import type { Doubt } from './doubt.ts'

/** A value, or what is wrong with it, in words that a problem can use. */
export type Value =
  | {
      readonly kind: 'values'
      readonly values: readonly string[]
      /** Of a date with a time of day: that instant. */
      readonly at?: string
      /** What is wrong with a value that counts all the same. */
      readonly doubt?: Doubt
    }
  | {
      readonly kind: 'wrong'
      readonly severity: 'error' | 'warning'
      readonly code: string
      readonly reason: string
      readonly hint: string
      /** Of a date that is none in full: from when it may have come, as a `publish` says it. */
      readonly ahead?: string
    }
