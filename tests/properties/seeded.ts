/**
 * fast-check with one seed for every property, so that `npm test` is never red by
 * chance: what it tries is the same each time. `npm run properties` tries others.
 */

import fc from 'fast-check'

/** Any number would do. */
const SEED = 20261128

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? SEED) })

export default fc
