/**
 * A strict reader of markup for the tests: HTML as the layouts write it, and XML.
 * It throws on whatever is not well-formed (a tag left open, an attribute without
 * quotes, a bare `&` or `<`), where a browser would forgive and hide the mistake.
 */

import assert from 'node:assert/strict'

export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | string)[]
}

const VOID = new Set(['meta', 'link', 'br', 'hr', 'input'])
const PROLOGUE = /^<\?xml version="1\.0" encoding="utf-8"\?>\n|^<!doctype html>\n/
const TOKEN =
  /<\/(?<close>[a-z][\w:]*)>|<(?<open>[a-zA-Z][\w:]*)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)(?<empty>\/?)>|(?<text>[^<]+)/y
const ENTITY = /&(?:amp|lt|gt|quot|#\d+);/
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** The one element that the markup is. */
export function read(markup: string): Element {
  const source = markup.replace(PROLOGUE, '')
  const isHtml = !markup.startsWith('<?xml')
  const top: Element = { name: '', attributes: new Map(), children: [] }
  const open: Element[] = [top]
  for (let at = 0; at < source.length; ) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(source)
    assert.ok(token?.groups, `Not well-formed: ${JSON.stringify(source.slice(Math.max(0, at - 40), at + 60))}`)
    at = TOKEN.lastIndex
    const { close, open: name, attributes = '', empty, text } = token.groups
    const parent = open.at(-1) ?? top
    if (text !== undefined) parent.children.push(decoded(text))
    else if (close !== undefined) assert.equal(close, open.pop()?.name, 'A tag closes another.')
    else if (name !== undefined) {
      const element: Element = { name, attributes: attributesIn(attributes), children: [] }
      parent.children.push(element)
      if (empty !== '/' && !(isHtml && VOID.has(name))) open.push(element)
    }
  }
  assert.equal(open.length, 1, `<${open.at(-1)?.name}> is never closed.`)
  const [root, ...rest] = top.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  assert.ok(typeof root === 'object' && rest.length === 0, 'Markup is one element.')
  return root
}

/** All elements of a tree, in order, that have the name, or pass the test. */
export function all(root: Element, wanted: string | ((element: Element) => boolean)): Element[] {
  const passes = typeof wanted === 'string' ? (element: Element) => element.name === wanted : wanted
  const within = root.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, passes)))
  return passes(root) ? [root, ...within] : within
}

/** The first of them; throws if there is none. */
export function one(root: Element, wanted: string | ((element: Element) => boolean)): Element {
  const [found] = all(root, wanted)
  assert.ok(found, `There is no ${String(wanted)}.`)
  return found
}

/** Whether an element has a class. */
export function classed(name: string): (element: Element) => boolean {
  return (element) => (element.attributes.get('class') ?? '').split(' ').includes(name)
}

/** The text of an element, without markup. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

function attributesIn(source: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of source.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    assert.ok(!attributes.has(name), `The attribute ${name} stands twice.`)
    attributes.set(name, decoded(value))
  }
  return attributes
}

function decoded(text: string): string {
  return text.replace(/&[^;]{0,8};?/g, (entity) => {
    assert.match(entity, ENTITY, 'A bare ampersand.')
    return ENTITIES[entity] ?? String.fromCodePoint(Number(entity.slice(2, -1)))
  })
}
