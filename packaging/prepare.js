/**
 * npm runs this after it has installed. Only where it makes a package of a repository (`npm install git+https://…`),
 * in a clone within its cache, is anything to do: it packs that without asking for `prepack`. It is called `postprepare`,
 * as whoever installs a tarball is warned of a script called `prepare`, which does nothing there. It is JavaScript, as a
 * checkout without its Node has none that knows TypeScript.
 */

import { fileURLToPath } from 'node:url'

if (/[\\/]_cacache[\\/]tmp[\\/]/.test(fileURLToPath(import.meta.url))) await import('./make.ts')
