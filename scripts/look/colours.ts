/**
 * Colours, held to what can be read: text stands out from its paper by 4.5 to 1 at the
 * least, by the formula of WCAG 2.2 (1.4.3). One that does not is told with the nearest
 * that does, found by lightness alone in OKLCH, where a colour keeps its hue and strength.
 */

import type { Problem } from '../flow/problem.ts'
import type { Colour, LookOrder, Said } from '../flow/wear/look.ts'
import { problemOf } from '../masthead/look/said.ts'

/** To 1. */
const WANTED = 4.5
/** Of small print, which stands in grey. */
const WANTED_OF_GREY = 7
/** Of ink that nobody gave: never duller than what is set small. */
const WANTED_OF_INK = 10
/** Of lightness, from 0 to 1. */
const STEP = 0.004

interface Scheme {
  readonly paper: string
  readonly ink: string
  readonly accent: string
  readonly grey: string
  readonly rule: string
}

/** What a paper is set on and in, by day and in the dark. */
export type Grounds = Readonly<Record<'light' | 'dark', Scheme>>

/** As `site/style/scale.css` has them; a test holds them equal. */
export const OURS: Grounds = {
  light: { paper: '#fcfaf5', ink: '#1b1916', accent: '#8f1d17', grey: '#555047', rule: '#cbc5b9' },
  dark: { paper: '#161513', ink: '#e8e4da', accent: '#f0a08e', grey: '#aca598', rule: '#45413a' },
}

/** How a scheme is called to an editor. */
const CALLED = { light: 'by day', dark: 'in the dark' } as const

export interface Coloured {
  /** Rules for what differs from ours; empty where nothing does. */
  readonly css: string
  readonly grounds: Grounds
  readonly problems: readonly Problem[]
}

/** The colours of a look. The library is loaded where one is given. */
export async function coloursOf({ colours }: LookOrder): Promise<Coloured> {
  if (Object.keys(colours).length === 0) return { css: '', grounds: OURS, problems: [] }
  const palette = new Palette(await import('culori'), colours)
  const light = palette.scheme('light')
  const dark = palette.scheme('dark')
  const isOther = (key: keyof Scheme) => light[key] !== OURS.light[key] || dark[key] !== OURS.dark[key]
  const own = (Object.keys(VARIABLES) as (keyof Scheme)[]).filter(isOther)
  if (own.length === 0) return { css: '', grounds: { light, dark }, problems: palette.problems }
  // Both, where one is another: above our style, what is said for the day would count in the dark as well.
  const rules = (scheme: Scheme) => own.map((key) => `${VARIABLES[key]}:${scheme[key]}`).join(';')
  const css = `@media screen{:root{${rules(light)}}}@media screen and (prefers-color-scheme:dark){:root{${rules(dark)}}}`
  return { css, grounds: { light, dark }, problems: palette.problems }
}

/** Our names of colours in the style sheet. */
const VARIABLES = { paper: '--paper', ink: '--ink', accent: '--red', grey: '--grey', rule: '--rule' } as const

class Palette {
  readonly problems: Problem[] = []
  readonly #culori: typeof import('culori')
  readonly #said: LookOrder['colours']

  constructor(culori: typeof import('culori'), said: LookOrder['colours']) {
    this.#culori = culori
    this.#said = said
  }

  scheme(which: 'light' | 'dark'): Scheme {
    const ours = OURS[which]
    const end = which === 'dark' ? '-dark' : ''
    const [paper, ink, accent] = (['paper', 'ink', 'accent'] as const).map((key) => {
      const name: Colour = `${key}${end}`
      return { key, name, said: this.#said[name], hex: this.#hex(name) }
    })
    const ground = paper?.hex ?? ours.paper
    const isOwnGround = ground !== ours.paper
    const base = isOwnGround ? this.#fitting(ours, ground) : ours
    const text = (one: typeof ink, wanted: number): string => {
      if (one === undefined) return base.ink
      if (one.said !== undefined && one.hex !== null) {
        this.#check(one.name, one.said, one.hex, ground, which)
        return one.hex
      }
      // Of a colour that nobody gave for the dark, the hue is that of the day.
      const given = one.key === 'accent' && which === 'dark' ? this.#hex('accent') : null
      const day = given === OURS.light.accent ? null : given
      return this.#nearest(day ?? base[one.key], ground, wanted)
    }
    const own = text(ink, WANTED_OF_INK)
    return {
      paper: ground,
      ink: own,
      accent: text(accent, WANTED),
      grey: isOwnGround ? this.#nearest(base.grey, ground, WANTED_OF_GREY) : ours.grey,
      rule: isOwnGround ? this.#mixed(own, ground) : ours.rule,
    }
  }

  /** What is set on a ground of one's own: a dark one by day takes what we set in the dark, and the other way about. */
  #fitting(ours: Scheme, ground: string): Scheme {
    const of = ({ ink }: Scheme) => this.#culori.wcagContrast(ink, ground)
    if (of(ours) >= WANTED_OF_INK) return ours
    return [ours, OURS.light, OURS.dark].reduce((best, one) => (of(one) > of(best) ? one : best))
  }

  /** A colour as it was given, as six digits; null where there is none, or where it is none that CSS knows. */
  #hex(name: Colour): string | null {
    const said = this.#said[name]
    if (said === undefined) return null
    const { parse, formatHex } = this.#culori
    const colour = parse(said.text)
    if (colour !== undefined && (colour.alpha ?? 1) === 1) return formatHex(colour)
    if (
      !this.problems.some(
        ({ line, file, code }) => code === 'bad-colour' && line === said.at.line && file === said.at.file,
      )
    )
      this.problems.push(
        problemOf(said, {
          code: 'bad-colour',
          reason: `Found “${name}: ${said.text}”; expected a colour that hides what is below it, as CSS writes them: "#8f1d17", navy, "rgb(143 29 23)", "oklch(45% 0.15 28)".`,
          hint: 'Write “#” and six digits, in quotes.',
        }),
      )
    return null
  }

  #check(name: Colour, said: Said, hex: string, ground: string, which: 'light' | 'dark'): void {
    const found = this.#culori.wcagContrast(hex, ground)
    if (found >= WANTED) return
    const nearest = this.#nearest(hex, ground, WANTED)
    this.problems.push(
      problemOf(said, {
        code: 'low-contrast',
        reason: `Found “${name}: ${said.text}”, which stands out from the paper (${ground}) ${CALLED[which]} by ${ratio(found)} to 1; expected ${WANTED} to 1 at the least, or many cannot read it.`,
        hint: `The nearest colour that can be read is "${nearest}" (${ratio(this.#culori.wcagContrast(nearest, ground))} to 1).`,
      }),
    )
  }

  /** The nearest in lightness that stands out from the ground by so much; black or white where none of its hue does. */
  #nearest(hex: string, ground: string, wanted: number): string {
    const { wcagContrast, converter, clampChroma, formatHex } = this.#culori
    if (wcagContrast(hex, ground) >= wanted) return hex
    const start = converter('oklch')(hex)
    if (start === undefined) return hex
    for (let by = STEP; by <= 1; by += STEP)
      for (const l of [start.l - by, start.l + by]) {
        if (l < 0 || l > 1) continue
        const tried = formatHex(clampChroma({ ...start, l }, 'oklch'))
        if (wcagContrast(tried, ground) >= wanted) return tried
      }
    return wcagContrast('#000', ground) > wcagContrast('#fff', ground) ? '#000000' : '#ffffff'
  }

  /** A rule: a fifth of the ink in the paper. */
  #mixed(ink: string, ground: string): string {
    const { interpolate, formatHex } = this.#culori
    return formatHex(interpolate([ground, ink], 'oklch')(0.22))
  }
}

/** Cut, not rounded: 4.499 is none of 4.5. */
function ratio(value: number): string {
  return (Math.floor(value * 100) / 100).toFixed(2)
}
