/**
 * The package, tried as somebody would who has nothing but npm and a registry: packed, installed into an empty folder,
 * and a paper begun and built from there.
 *
 *     npm run package:try
 */

process.env.PACKAGE_TRIED = 'by npm'

await import('./packed.test.ts')
