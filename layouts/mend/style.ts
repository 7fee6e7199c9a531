/**
 * How the pages look on which a story is mended, and the link to them. The sizes and
 * colours are the paper's own (`site/style/scale.css`), which these pages load, too.
 * It is no part of the site's sheet, since it stands in no published page.
 */

export const MEND_SHEET = `
#broadsheet-mend { position: fixed; inset-block-end: calc(3 * var(--q)); inset-inline-end: calc(3 * var(--q)); z-index: 1; }
#broadsheet-mend a, .mend .send a { font: 700 var(--s-1) / 1.35 var(--sans); }
#broadsheet-mend a { display: block; padding: calc(2 * var(--q)) calc(3 * var(--q)); border: var(--fine); background: var(--paper);
  color: var(--ink); text-decoration: none; }
#broadsheet-mend a:is(:hover, :focus-visible) { background: var(--ink); color: var(--paper); }
body:has(#broadsheet-mend) { padding-block-end: calc(2 * var(--line)); }
@media print { #broadsheet-mend { display: none; } }
.mend { max-inline-size: 44rem; margin-block: var(--line) calc(2 * var(--line)); }
.mend h1 { font-size: clamp(var(--s3), 5vw, var(--s4)); line-height: 1.2; text-wrap: balance; }
.mend h2 { margin-block: calc(1.5 * var(--line)) var(--q); border-block-start: var(--fine); padding-block-start: var(--q);
  font: 700 var(--s0) / 1.35 var(--sans); }
.mend p { margin-block: var(--q); text-wrap: pretty; }
.mend code, .mend pre { font: var(--s-1) / 1.5 var(--mono); overflow-wrap: anywhere; }
.mend .field { margin-block: var(--line); }
.mend .field > label { display: block; font-weight: 700; color: var(--ink); }
.mend :is(input[type="text"], textarea, select) { inline-size: 100%; box-sizing: border-box; }
.mend textarea { padding: var(--q) calc(2 * var(--q)); border: var(--fine); background: var(--paper); color: var(--ink);
  font: var(--s1) / 1.35 var(--serif); resize: vertical; field-sizing: content; }
.mend select { inline-size: auto; max-inline-size: 100%; font-size: var(--s0); }
.mend .about { display: block; color: var(--grey); font: var(--s-1) / 1.5 var(--sans); }
.mend .tick { display: flex; gap: calc(2 * var(--q)); align-items: baseline; }
.mend .tick input { flex: none; }
.mend .tick label { color: var(--ink); font-size: var(--s0); overflow-wrap: anywhere; min-inline-size: 0; }
.mend fieldset { display: block; margin: var(--q) 0 0; border: 0; border-inline-start: 4px solid var(--rule);
  padding: 0 0 0 0; padding-inline-start: calc(2 * var(--q)); }
.mend legend { padding: 0; }
.mend .picture { min-inline-size: 0; margin-block: var(--line); }
.mend .picture img { display: block; inline-size: 15rem; max-inline-size: 100%; block-size: auto; margin-block: var(--q); }
.mend .picture .field { margin-block: calc(2 * var(--q)); }
.mend .fault, .mend .faults { color: var(--red); font-weight: 700; }
.mend .faults { margin-block: calc(2 * var(--q)); border: 2px solid var(--red); padding: calc(2 * var(--q)); }
.mend .faults h2 { margin: 0; border: 0; padding: 0; }
.mend .faults a { color: inherit; }
.mend .faulty :is(input, textarea) { border-color: var(--red); }
.mend .send { display: flex; flex-wrap: wrap; gap: calc(2 * var(--q)) calc(4 * var(--q)); align-items: center; margin-block-start: var(--line); }
.mend button { padding: calc(2 * var(--q)) calc(4 * var(--q)); font-size: var(--s0); cursor: pointer; }
.mend .lesser { background: var(--paper); color: var(--ink); }
.mend .diff { margin: var(--line) 0; border-block: var(--fine); padding: calc(2 * var(--q)) 0; list-style: none; }
.mend .diff li { white-space: pre-wrap; padding-inline-start: 2ch; text-indent: -2ch; font: var(--s-1) / 1.5 var(--mono); }
.mend .diff li::before { content: "  "; }
.mend .diff li:has(ins)::before { content: "+ "; }
.mend .diff li:has(del)::before { content: "\\2212\\a0"; color: var(--red); }
.mend .diff :is(ins, del) { text-decoration: none; }
.mend .diff ins { font-weight: 700; }
.mend .diff del { color: var(--red); text-decoration: line-through; }
.mend .heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[draggable="true"] { cursor: grab; }
.mend .order { margin: var(--line) 0; padding: 0; list-style: none; counter-reset: place; }
.mend .order li { display: grid; grid-template-columns: 2em minmax(0, 1fr) auto; gap: 0 calc(2 * var(--q)); align-items: center;
  counter-increment: place; border-block-start: var(--hairline); padding-block: calc(2 * var(--q)); }
.mend .order li::before { content: counter(place); white-space: nowrap; grid-row: 1 / span 2; color: var(--grey); font: var(--s2) / 1.35 var(--serif); }
.mend .order bdi { grid-column: 2; grid-row: 2; font: 700 var(--s1) / 1.35 var(--serif); overflow-wrap: anywhere; }
.mend .order .row { grid-column: 2; grid-row: 1; color: var(--grey); font: var(--s-1) / 1.5 var(--sans); }
.mend .order .moved .row::after { content: " \\2022"; color: var(--red); }
.mend .moves { grid-column: 3; grid-row: 1 / span 2; display: flex; gap: var(--q); }
.mend .moves button { padding: var(--q) calc(2 * var(--q)); font-size: var(--s-1); }
.mend .moves button:disabled { opacity: .4; cursor: default; }
@media (max-width: 40rem) { .mend .moves { grid-column: 2; grid-row: 3; flex-wrap: wrap; margin-block-start: var(--q); } }
.mend pre { overflow: auto; border-block: var(--fine); padding-block: calc(2 * var(--q)); white-space: pre-wrap; }
.mend dt { margin-block-start: var(--q); color: var(--grey); font: var(--s-1) / 1.5 var(--sans); }
.mend dd { margin: 0; }
`
