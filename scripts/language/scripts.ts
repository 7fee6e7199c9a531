/** Scripts: where letters alone name the language, or the few that it can be. */

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'cjk' | 'other'

/** What letters say: a language, and whether they leave a doubt. */
export interface Guess {
  readonly language: string
  readonly sure: boolean
  /** Languages that are hardly less likely. */
  readonly also?: readonly string[]
}

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['cjk', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
]

/** Of scripts that one language of the news has. */
const ALONE: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
]

/** A sign of Chinese or Japanese says as much as some letters. */
const A_SIGN = 3

/** The script that most of a text is in; null without letters. */
export function scriptOf(
  text: string,
): { readonly script: Script; readonly letters: number; readonly alone: string } | null {
  let best: { script: Script; letters: number; alone: string } | null = null
  const offer = (script: Script, letters: number, alone = '') => {
    if (letters > (best?.letters ?? 0)) best = { script, letters, alone }
  }
  for (const [script, pattern] of LETTERS) {
    const count = text.match(pattern)?.length ?? 0
    offer(script, script === 'cjk' ? count * A_SIGN : count)
    if (count === text.length) return best
  }
  if (
    best === null ||
    /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\P{L}]/u.test(
      text,
    )
  )
    for (const [pattern, language] of ALONE) offer('other', text.match(pattern)?.length ?? 0, language)
  return best
}

/** So many Cyrillic letters without і, ї, є, ґ are hardly Ukrainian. */
const LONG = 80

/**
 * Ukrainian has і, ї, є, ґ; Belarusian ў; Russian ы, э, ё, ъ, of which Bulgarian
 * has ъ alone.
 */
export function cyrillic(text: string, letters: number): Guess {
  const has = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (has(/ў/giu) > 0) return { language: 'be', sure: true }
  const [ukrainian, russian] = [has(/[іїєґ]/giu), has(/[ыэё]/giu)]
  if (ukrainian > russian) return { language: 'uk', sure: true }
  if (russian > 0) return { language: 'ru', sure: true }
  if (has(/ъ/giu) > 1) return { language: 'bg', sure: true }
  return { language: letters > LONG ? 'ru' : 'uk', sure: letters > LONG }
}

/** Urdu has ٹ ڈ ڑ ے ں ہ ھ; Persian گ چ پ ژ ک ی without those; Arabic none. */
export function arabic(text: string): Guess {
  if (/[ٹڈڑےںہھ]/u.test(text)) return { language: 'ur', sure: true }
  if (/[گچپژ]/u.test(text) && /[کی]/u.test(text)) return { language: 'fa', sure: true }
  return { language: /[گچپ]/u.test(text) ? 'ur' : 'ar', sure: !/[گچپکی]/u.test(text) }
}

/** Kana are Japanese; signs alone are Chinese, unless they are few. */
export function cjk(text: string, letters: number): Guess {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return { language: 'ja', sure: true }
  return { language: 'zh', sure: letters >= 12 * A_SIGN }
}

/** The script that a language is usually written in. */
export function usualScript(language: string): Script {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn'
  if (script === 'Latn') return 'latin'
  if (script === 'Cyrl') return 'cyrillic'
  if (script === 'Arab') return 'arabic'
  return /^(?:Han[st]|Jpan)$/.test(script) ? 'cjk' : 'other'
}
