/**
 * Shortcodes: what WordPress writes into its posts for its own program, and what stands
 * in their files where that program has not run. A caption becomes the figure that it
 * was for; an embedded address stays; all others are no words of the copy.
 *
 *     [caption id="a" width="300"]<img src="quay.jpg"> The old quay[/caption]
 *     The price had been two million pounds. [gallery ids="1,2,3"]
 *                                            ^^^^^^^^^^^^^^^^^^^^^
 */

const CAPTION = /\[caption(?:\s[^\]]*)?\](?<figure>.*?)\[\/caption\]/gis
const EMBED = /\[\/?embed(?:\s[^\]]*)?\]/gi
const CODE = /\[\/?(?:gallery|playlist|audio|video|caption|more|nextpage)(?:\s[^\]<>]*)?\/?\]/gi

/** A page without its shortcodes, and those that are left out, as written. */
export function withoutShortcodes(html: string): { readonly html: string; readonly codes: readonly string[] } {
  if (!html.includes('[')) return { html, codes: [] }
  const codes: string[] = []
  const bare = html
    .replace(CAPTION, (...found) => {
      const { figure = '' } = (found.at(-1) ?? {}) as { figure?: string }
      const words = figure.replace(/^(?:\s*<(?:img|a)\b[^>]*>(?:\s*<img[^>]*>\s*<\/a>)?)?/i, '')
      const picture = figure.slice(0, figure.length - words.length)
      return `<figure>${picture}<figcaption>${words}</figcaption></figure>`
    })
    .replace(EMBED, ' ')
    .replace(CODE, (code) => {
      codes.push(code)
      return ''
    })
  return { html: bare, codes }
}
