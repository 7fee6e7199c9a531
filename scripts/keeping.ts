/**
 * What a reader's browser is told about keeping the paper: the few words of script on every page that ask for it, and the
 * worker that frees a browser of what was kept. They stand here, below the policies and the server, as both need them.
 */

import { hash } from 'node:crypto'

/** The worker, whatever it does; below the paper's path. Its address never changes: browsers of long ago still ask there. */
export const WORKER = '/sw.js'

/**
 * When all of a page is there, the worker is asked for, which stands beside the manifest. The text is the same for every
 * paper, below whatever path, so that one hash in the policy lets it run and nothing else.
 */
export const REGISTRATION =
  "addEventListener('load',()=>navigator.serviceWorker?.register(document.querySelector('[rel=manifest]').href.replace(/[^/]*$/,'sw.js')).catch(()=>0))"

/** As it stands on a page. */
export const REGISTRATION_ELEMENT = `<script>${REGISTRATION}</script>\n`

/** As a policy names it (https://www.w3.org/TR/CSP3/#grammardef-hash-source). */
export const REGISTRATION_HASH = `'sha256-${hash('sha256', REGISTRATION, 'base64')}'`

/** A worker that throws away what those before it kept, and itself. */
export const FREEING = `// This paper keeps nothing in the browsers of its readers. Whatever was kept is thrown away, and this worker with it.
addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(free()))
async function free() {
  const mine = (name) => name.startsWith(\`broadsheet \${registration.scope} \`)
  await Promise.all((await caches.keys()).filter(mine).map((name) => caches.delete(name)))
  await registration.unregister()
}
`
