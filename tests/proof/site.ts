/** A built site in which nothing is wrong, for a test to put something wrong into, and what proof then says. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { type Proof, proof } from '../../scripts/proof/proof.ts'

/** Text or bytes by path relative to the site's folder. */
export type Site = Readonly<Record<string, string | Uint8Array>>

interface Page {
  readonly policy?: string
  readonly head?: string
  readonly body?: string
}

const READING_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'"

/** A page of the site, each part on a line of its own. */
export function page(url: string, { policy = READING_POLICY, head = '', body = '' }: Page = {}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>The Lamp Post</title>
<link rel="canonical" href="https://lamp.example/post${url}">
<link rel="stylesheet" href="/post/paper.css">
${head}
</head>
<body>
<h1>The Lamp Post</h1>
${body}
</body>
</html>
`
}

export const STORY = '2031/05/02/lamp/index.html'
export const STORY_URL = '/2031/05/02/lamp/'

/** A front page, a story and a style sheet, published below /post/. */
export const SOUND: Site = {
  'index.html': page('/', { body: '<h2><a href="/post/2031/05/02/lamp/#how">The lamp is lit</a></h2>' }),
  [STORY]: page(STORY_URL, { body: '<article>\n<p id="how">By hand, at dusk.</p>\n</article>' }),
  'paper.css': 'body { color: black }\n',
}

/** The folder of a site, gone when the test is. */
export function siteFor(test: TestContext, files: Site): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

export function proofOf(test: TestContext, files: Site, address?: string): Proof {
  return proof(siteFor(test, files), address)
}

/** Findings as an editor reads them, without the hints. */
export function said({ findings }: Proof): string[] {
  return findings.map(({ file, line, column, code, reason }) => `${file}:${line}:${column} ${code} ${reason}`)
}
