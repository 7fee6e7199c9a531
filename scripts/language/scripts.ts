/** Scripts: where letters alone name the language, or the few that it can be. */

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'cjk' | 'other'

/** What letters say: a language, and whether they leave a doubt. */
export interface Guess {
  readonly language: string
  readonly sure: boolean
  /** Of a line that is not sure: languages that are hardly less likely. */
  readonly also?: readonly string[]
  /** Languages that the text does not rule out; nothing where letters alone decide. */
  readonly near?: readonly string[]
}

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['cjk', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
]

/** Of scripts that one language of the news has; where there are several, the commonest. */
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
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Oriya}/gu, 'or'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Thaana}/gu, 'dv'],
  [/\p{Script=Tibetan}/gu, 'bo'],
  [/\p{Script=Syriac}/gu, 'syr'],
  [/\p{Script=Nko}/gu, 'nqo'],
  [/\p{Script=Adlam}/gu, 'ff-Adlm'],
  [/\p{Script=Tifinagh}/gu, 'zgh'],
  [/\p{Script=Cherokee}/gu, 'chr'],
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
