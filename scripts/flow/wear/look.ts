/**
 * The look of a paper: what its masthead and its theme say of it, each value with its place; what every page shows of
 * that; and what of its folder `theme/` is published.
 */

/** Where something was said. */
export interface Where {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly frame?: string
}

export interface Said {
  readonly text: string
  readonly at: Where
}

export const COLOURS = ['accent', 'accent-dark', 'paper', 'paper-dark', 'ink', 'ink-dark'] as const
export type Colour = (typeof COLOURS)[number]

/** What a typeface is for: what is read, what stands above it, what stands around it. */
export const FACE_ROLES = ['text', 'headlines', 'furniture'] as const
export type FaceRole = (typeof FACE_ROLES)[number]

export const CUTS = ['regular', 'bold', 'italic'] as const
export type Cut = (typeof CUTS)[number]

/** A typeface: a package of Fontsource, or a file for each cut. */
export type FaceOrder =
  | { readonly kind: 'package'; readonly name: Said }
  | { readonly kind: 'files'; readonly files: Readonly<Partial<Record<Cut, Said>>> }

/** Pages of every paper that a way can name, beside sections and pages by their titles. */
export const WAY_NAMES = [
  'sections',
  'front',
  'headlines',
  'archive',
  'topics',
  'bylines',
  'series',
  'calendar',
  'search',
  'corrections',
  'feeds',
  'about',
] as const

/** A way into the paper: what it is called, where somebody says so, and where it leads. */
export interface Way {
  readonly text: string | null
  readonly to: Said
}

/** How many stand in each part of the front page; what is not said is as always. */
export const FRONT_PARTS = ['seconds', 'thirds', 'latest', 'briefs'] as const
export type FrontCounts = Readonly<Partial<Record<(typeof FRONT_PARTS)[number], number>>> & { readonly rail?: false }

/** What is said of the look, in the masthead or in a theme; empty where nothing is. */
export interface LookOrder {
  readonly colours: Readonly<Partial<Record<Colour, Said>>>
  readonly faces: Readonly<Partial<Record<FaceRole, FaceOrder>>>
  readonly logo?: Said
  readonly icon?: Said
  readonly navigation?: readonly Way[]
  readonly front?: FrontCounts
  readonly foot?: { readonly lines: readonly string[]; readonly links: readonly Way[] }
  /** The theme's own style stands alone, without ours below it. */
  readonly alone?: true
}

/** What every page shows of the look, beside its style. Addresses are root-relative. */
export interface Dress {
  readonly logo?: { readonly url: string; readonly width: number; readonly height: number }
  /** With `rel`, in the head of every page; all but Apple's in the manifest. */
  readonly icons?: readonly {
    readonly url: string
    readonly rel?: 'icon' | 'apple-touch-icon'
    readonly type: string
    readonly sizes?: string
    readonly purpose?: 'maskable'
  }[]
  /** The colours of the paper it is printed on, as six digits; absent where nobody knows them. */
  readonly ground?: { readonly light: string; readonly dark: string }
  /** The typefaces to fetch before the style asks for them, by their role, in place of ours; an empty list of one that is the reader's own. */
  readonly faces?: Readonly<Partial<Record<FaceRole, readonly string[]>>>
  readonly navigation?: readonly { readonly text: string | null; readonly to: string }[]
  readonly front?: FrontCounts
  readonly foot?: {
    readonly lines: readonly string[]
    readonly links: readonly { readonly text: string | null; readonly to: string }[]
  }
}

/** A file that the look publishes. */
export interface LookAsset {
  readonly url: string
  /** Absolute. */
  readonly path: string
  /** The hash of its bytes. */
  readonly fingerprint: string
}

/** What stands in the paper's own folder, or in a theme, and no page but its own depends on. */
export interface OwnLook {
  /** Follows our style sheet, or stands in its place. */
  readonly style?: { readonly css: string; readonly alone: boolean }
  /** By kind of page: the layout that replaces ours, and the hash of all that lies beside it. */
  readonly layouts?: Readonly<Record<string, { readonly path: string; readonly sum: string }>>
  readonly assets: readonly LookAsset[]
  /** Whether our typefaces are published. */
  readonly hasOurFaces: boolean
}
