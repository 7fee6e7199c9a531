/**
 * Drawings in SVG: they are shown as pictures, where a browser runs nothing of them; but
 * whoever opens one by its address has a page of its own before them. So one that runs or
 * fetches anything is refused, rather than mended behind its maker's back.
 */

import { Parser } from 'htmlparser2'
import type { Problem } from '../flow/problem.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

const RUNNING = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'handler', 'listener'])

/** What it does that it may not; null where it only draws. */
export function svgFault(svg: string): Pick<Problem, 'code' | 'reason' | 'hint'> | null {
  const found = read(svg).unsafe
  return found === null
    ? null
    : {
        code: 'unsafe-svg',
        reason: `Found ${found} in a drawing; expected one that only draws: it stands on the paper’s own address, where what runs in it could do all that the paper can.`,
        hint: 'Export it anew as plain SVG, or as a PNG.',
      }
}

/** Its size in its own units; null where it is no drawing, or does not say. */
export function svgSize(svg: string): Size | null {
  const { root } = read(svg)
  if (root === null) return null
  const [, , width, height] = (root.viewbox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const own = { width: Number.parseFloat(root.width ?? ''), height: Number.parseFloat(root.height ?? '') }
  const isSaid = own.width > 0 && own.height > 0 && !/%/.test(`${root.width}${root.height}`)
  if (isSaid) return own
  return width !== undefined && height !== undefined && width > 0 && height > 0 ? { width, height } : null
}

function read(svg: string): { root: Record<string, string> | null; unsafe: string | null } {
  let root: Record<string, string> | null = null
  let unsafe: string | null = /<!ENTITY/i.test(svg) ? 'an entity of its own' : null
  let isStyle = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = name.toLowerCase().replace(/^svg:/, '')
        isStyle = tag === 'style'
        if (RUNNING.has(tag)) unsafe ??= `<${name}>`
        const lower = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]))
        if (tag === 'svg') root ??= lower
        for (const [key, value] of Object.entries(lower)) {
          if (key.startsWith('on')) unsafe ??= `“${key}=”`
          else if (/(?:^|:)href$/.test(key) && !/^(?:#|data:image\/(?:png|jpeg|webp|gif);)/i.test(value.trim()))
            unsafe ??= `a link to “${value.slice(0, 60)}”`
          else if (fetches(value)) unsafe ??= `an address in “${key}”`
        }
      },
      ontext(text) {
        if (isStyle && (fetches(text) || /@import/i.test(text))) unsafe ??= 'an address in its style'
      },
      onclosetag(name) {
        if (name.toLowerCase().endsWith('style')) isStyle = false
      },
    },
    { xmlMode: true },
  )
  parser.end(svg)
  return { root, unsafe }
}

function fetches(text: string): boolean {
  return /url\(\s*["']?(?!#|data:image\/(?:png|jpeg|webp|gif);)/i.test(text)
}
