/**
 * The one markdown-it that Broadsheet reads Markdown with. Copy is data: HTML in
 * it is text, nothing is linked or prettified that the author did not mark.
 */

import markdownIt from 'markdown-it'

export const markdownParser = markdownIt({ html: false, linkify: false, typographer: false })
