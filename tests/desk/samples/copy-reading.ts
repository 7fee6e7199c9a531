/** What a short copy comes to: what each rule claims of it, in the order of work, and the items. */

import type { Galley, Rule } from '../../../scripts/desk/galley.ts'
import { galleyOf } from '../../../scripts/desk/galley.ts'
import { markedBy } from '../../../scripts/desk/mark.ts'
import { parse } from '../../../scripts/desk/parse.ts'
import { rulesFor, takeUp } from '../../../scripts/desk/reading/take-up.ts'
import type { Copy } from '../../../scripts/flow/copy.ts'
import type { Field, Item } from '../../../scripts/flow/item.ts'
import { shown } from '../rules/read.ts'

/** `head: headline: Ferry sails again`, then `= story headline “Ferry sails again”, 2 paragraph`. */
export function copyReading(copy: Copy): string[] {
  const { rules, documents } = takeUp(copy)
  const claims = documents.flatMap((lines) => claimsOf(galleyOf(copy, lines), rules))
  const { items, dropped, problems } = parse(copy, 'en')
  return [
    ...claims,
    ...items.map((item) => `= ${itemReading(item)}`),
    ...dropped.map(({ rule, text }) => `- ${rule}: ${short(text)}`),
    ...problems.map(({ code, line, column }) => `! ${code} ${line}:${column}`),
  ]
}

function claimsOf(galley: Galley, rules: readonly Rule[]): string[] {
  let open = galley
  return rulesFor(galley, rules).flatMap((rule) => {
    const { galley: next, laid } = markedBy(open, rule)
    open = next
    return laid.map((claim) => `${rule.name}: ${short(shown(claim, galley.copy.text))}`)
  })
}

/** An item in a line: its fields, how many blocks of each kind it has, and how many headlines go with it. */
export function itemReading(item: Item): string {
  const fields = Object.entries(item.fields).flatMap(([name, field]) =>
    [field]
      .flat()
      .map((one: Field) => `${name}${one.origin === 'copy' ? '' : ` (${one.origin})`} “${short(one.value)}”`),
  )
  if (item.kind === 'brief') return ['brief', ...fields, `“${short(item.text)}”`].join(' ')
  const blocks = Map.groupBy(item.body, ({ kind }) => kind)
  const counted = [...blocks].map(([kind, some]) => `${some.length} ${kind}`)
  const related = item.related.length === 0 ? [] : [`${item.related.length} related`]
  return `story ${[...fields, ...counted, ...related].join(', ')}`
}

/** In characters: of a longer text how it begins, and how it ends. */
const [LONGEST, BEGIN, END] = [70, 40, 20]

function short(text: string): string {
  const line = text.replaceAll('\n', '⏎')
  return line.length <= LONGEST ? line : `${line.slice(0, BEGIN)} … ${line.slice(-END)}`
}
