/** What html-validate is to hold every page to: all that it recommends, but for three rules that know our pages less well than we do. */

import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** The same rules for every page: what they come to is asked once, for that takes as long as a page. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | null = null

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#resolved ??= super.getConfigFor(handle)
    return this.#resolved
  }
}

const RULES = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      'doctype-style': ['error', { style: 'lowercase' }],
      // A title is a headline, and a headline is as long as its editor made it.
      'long-title': 'off',
      // As the layouts write it, so that a page can be read as XML is.
      'attribute-empty-style': ['error', { style: 'empty' }],
      // A hash guards against other hosts; of them nothing is asked.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
)

/** What is wrong with a page, each with its place. */
export function htmlFaults(file: string, html: string): string[] {
  const isMail = file.startsWith('newsletter/')
  return RULES.validateStringSync(html, file).results.flatMap(({ messages }) =>
    // Mail programs read no style but that in an element.
    messages
      .filter(({ ruleId }) => !(isMail && ruleId === 'no-inline-style'))
      .map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`),
  )
}
