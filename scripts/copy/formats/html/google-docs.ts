/**
 * What Google Docs writes into a page that it exports: comments of those who worked on
 * it, with their marks in the text, which are no copy; and links that lead by way of
 * Google, which lead where they were set to lead.
 *
 *     said.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>
 *     <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>check spelling</span></p></div>
 *     https://www.google.com/url?q=https://millbrook.example/budget.pdf&sa=D&source=editors
 *                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */

const MARK = /<sup\b[^>]*>\s*<a\b[^>]*\bid="cmnt_ref\d+"[^>]*>[^<]*<\/a>\s*<\/sup>/gi
/** What stands in a comment's box nests no further boxes. */
const COMMENT = /<div\b[^>]*>\s*<p\b[^>]*>\s*<a\b[^>]*\bid="cmnt\d+"[^>]*>(?:(?!<\/?div\b)[\s\S])*<\/div>/gi

/** A page without the comments on it, and how many they are. */
export function withoutComments(html: string): { readonly html: string; readonly comments: number } {
  if (!html.includes('id="cmnt')) return { html, comments: 0 }
  let comments = 0
  const bare = html.replace(MARK, '').replace(COMMENT, () => {
    comments += 1
    return ''
  })
  return { html: bare, comments }
}

/** Where a link leads, if it leads by way of Google. */
export function ownTarget(href: string | undefined): string | undefined {
  if (href === undefined || !/^https:\/\/www\.google\.com\/url\?/.test(href)) return href
  return new URL(href).searchParams.get('q') ?? href
}
