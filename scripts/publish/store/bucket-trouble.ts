/** What a store says when it does not do what it was asked, as a sentence and what to do about it. */

import type { StoreTarget } from '../targets/target.ts'
import { Trouble } from '../trouble.ts'

type Known = readonly [reason: (target: StoreTarget) => string, hint: (target: StoreTarget) => string, code: string]

/** By the code in the answer (“Error responses” of the S3 API). */
const KNOWN: Readonly<Record<string, Known>> = {
  NoSuchBucket: [
    ({ bucket, endpoint }) => `Found no bucket “${bucket}” at ${endpoint}; expected it to be there.`,
    () => 'Make it first, or see how it is spelled and whether “endpoint:” and “region:” are those of its store.',
    'no-bucket',
  ],
  AccessDenied: [
    ({ bucket }) => `Found that this key may not list, read and write the bucket “${bucket}”; expected that it may.`,
    () => 'Give it s3:ListBucket, s3:GetObject, s3:PutObject and s3:DeleteObject, there alone.',
    'store-refused',
  ],
  InvalidAccessKeyId: [
    () => 'Found that the store does not know the key in AWS_ACCESS_KEY_ID; expected one of its own.',
    () => 'See whether it is of this store and still valid, and whether “endpoint:” is right.',
    'store-key-refused',
  ],
  SignatureDoesNotMatch: [
    () =>
      'Found that the key in AWS_SECRET_ACCESS_KEY is not that of AWS_ACCESS_KEY_ID; expected the two to belong together.',
    () => 'Set both anew: one of them has a letter too few, or a line end.',
    'store-key-refused',
  ],
  ExpiredToken: [
    () => 'Found that AWS_SESSION_TOKEN has expired; expected one that holds.',
    () => 'Ask for a new one, or unset it where the keys are lasting ones.',
    'store-key-refused',
  ],
  RequestTimeTooSkewed: [
    () => 'Found that the clock of this machine is wrong by more than fifteen minutes; expected the time.',
    () => 'Set the clock.',
    'store-key-refused',
  ],
  PermanentRedirect: [
    ({ bucket, region }) => `Found the bucket “${bucket}” in another region than ${region}; expected it there.`,
    () => 'Write “region:” of the bucket into the masthead.',
    'wrong-region',
  ],
  QuotaExceeded: [
    () => 'Found the store full; expected room for the site.',
    () => 'Make room there, and publish again: it goes on where it stopped.',
    'target-full',
  ],
}

/** Other names of the same. */
const ALSO: Readonly<Record<string, keyof typeof KNOWN>> = {
  AuthorizationHeaderMalformed: 'PermanentRedirect',
  IllegalLocationConstraintException: 'PermanentRedirect',
  AllAccessDisabled: 'AccessDenied',
  Forbidden: 'AccessDenied',
  XMinioStorageFull: 'QuotaExceeded',
  InvalidToken: 'ExpiredToken',
}

/** @param status of HTTP @param text of the answer */
export function storeTrouble(target: StoreTarget, status: number, text: string): Trouble {
  const code = /<Code>(.*?)<\/Code>/.exec(text)?.[1] ?? (status === 403 ? 'AccessDenied' : `${status}`)
  const known = KNOWN[ALSO[code] ?? code]
  if (known !== undefined) {
    const [reason, hint, name] = known
    return new Trouble({ code: name, reason: reason(target), hint: hint(target) })
  }
  const message = /<Message>(.*?)<\/Message>/s.exec(text)?.[1] ?? 'without a word'
  return new Trouble({
    code: 'store-failed',
    reason: `Found that the store answered ${status} (${code}: ${message.replace(/\.$/, '')}); expected it to do as asked.`,
    hint: 'Publish again: it goes on where it stopped. If that is no better, the store’s own pages say what it means.',
  })
}

/** Whether the same question may have another answer in a moment. */
export function isPassing(status: number, text: string): boolean {
  return status >= 500 ? status !== 501 : status === 429 || /<Code>(?:RequestTimeout|SlowDown)</.test(text)
}

export function networkTrouble({ endpoint }: StoreTarget, error: Error): Trouble {
  const cause = error.cause as { readonly code?: string; readonly message?: string } | undefined
  const said = cause?.code ?? cause?.message ?? error.message
  return new Trouble({
    code: said === 'ENOTFOUND' ? 'host-not-found' : 'host-not-reached',
    reason: `Found no way to reach ${endpoint} (${said}); expected a store that answers.`,
    hint: 'See how “endpoint:” is spelled and whether this machine is online; then publish again: it goes on where it stopped.',
  })
}
