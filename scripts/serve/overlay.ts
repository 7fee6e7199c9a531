/**
 * The problems of the copy, on the page that they keep from changing. Plain HTML
 * in a shadow of its own, so that neither the paper's styles nor the notice's
 * touch the other, and it is there without JavaScript.
 */

import { byPlace, type Problem } from '../flow/problem.ts'

/** What is served while nothing has been published yet. */
export const NO_PAPER = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No paper yet</title></head>
<body><h1>No paper yet</h1><p>Nothing has been published so far. This page follows as soon as something is.</p></body>
</html>
`

const STYLE = `
dialog { position: fixed; inset: auto 0 0 0; z-index: 2147483647; box-sizing: border-box; width: 100%; max-width: none;
  max-height: 70vh; margin: 0; padding: 1rem clamp(1rem, 4vw, 3rem); overflow: auto; border: 0; border-top: 4px solid #b3261e;
  color: #1b1b1b; background: #fffaf5; box-shadow: 0 -4px 24px rgb(0 0 0 / .3); font: 16px/1.5 system-ui, sans-serif; }
h2 { margin: 0; font-size: 1.125rem; }
header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between; }
button { font: inherit; padding: .2rem .8rem; cursor: pointer; }
ol { margin: 0; padding: 0; list-style: none; }
li { margin-top: 1rem; }
p { margin: 0; max-width: 75ch; }
.place, pre { font-family: ui-monospace, monospace; font-size: .875rem; overflow-wrap: anywhere; }
pre { margin: .25rem 0; padding: .5rem; white-space: pre-wrap; background: #f3e8df; }
mark { color: #fff; background: #b3261e; }
@media (prefers-color-scheme: dark) {
  dialog { color: #f2f2f2; background: #241d1b; }
  pre { background: #38302c; }
}
@media print { dialog { display: none; } }
`

/**
 * The notice of the errors among the problems, or nothing if there is none:
 * a warning keeps nothing from the page, so the terminal is its place.
 *
 * @param nonce that the page's policy lets pass
 */
export function overlay(problems: readonly Problem[], nonce: string): string {
  const errors = problems.filter((problem) => problem.severity === 'error').toSorted(byPlace)
  if (errors.length === 0) return ''
  const title = errors.length === 1 ? '1 error' : `${errors.length} errors`
  return `<div id="broadsheet-problems" lang="en" dir="ltr"><template shadowrootmode="open"><style nonce="${nonce}">${STYLE}</style>
<dialog open aria-labelledby="title"><header><h2 id="title" role="alert">${title}: the paper stays as it was</h2>
<form method="dialog"><button>Dismiss</button></form></header>
<ol>${errors.map(entry).join('')}</ol></dialog></template></div>`
}

/** Insert markup at the end of a page's body, or of the page if it does not say where that is. */
export function beforeEnd(page: string, markup: string): string {
  const end = page.lastIndexOf('</body>')
  return end === -1 ? page + markup : page.slice(0, end) + markup + page.slice(end)
}

/** A page with what the server offers on it: before all else that its reader comes to, but for the link to the text. */
export function withOffer(page: string, offer: string): string {
  if (offer === '') return page
  const skip = /<body>\n<a class="skip"[^>]*>[^<]*<\/a>\n/.exec(page)
  const at = skip === null ? -1 : skip.index + skip[0].length
  return at < 0 ? beforeEnd(page, offer) : page.slice(0, at) + offer + page.slice(at)
}

function entry(problem: Problem): string {
  const { file, line, column, code, reason, hint } = problem
  return `<li><p class="place">${escaped(`${file}:${line}:${column}`)} ${escaped(code)}</p>
<p>${escaped(reason)}</p>${frame(problem)}<p>${escaped(hint)}</p></li>`
}

/** The line in question with its number, the character marked. */
function frame({ frame: text, line, column }: Problem): string {
  if (text === undefined) return ''
  const before = text.slice(0, column - 1)
  const [at = ' '] = text.slice(column - 1)
  const after = text.slice(column - 1 + at.length)
  return `<pre>${line} | ${escaped(before)}<mark>${escaped(at)}</mark>${escaped(after)}</pre>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
