/**
 * Unpacks the Chromium of `@sparticuz/chromium` into `$TMPDIR`, which is where
 * the package insists on putting it. A program of its own, because only a child
 * with a `TMPDIR` of its own keeps that folder from being everybody's.
 */

import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'

/** The browser, its fonts, its software renderer, and NSS, NSPR and expat as Amazon Linux 2023 has them. */
const PARTS = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'] as const

const packed = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'))
await Promise.all(PARTS.map((part) => inflate(fileURLToPath(new URL(part, packed)))))
