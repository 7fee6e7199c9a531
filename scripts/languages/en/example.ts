/** The example that a new paper begins with, in English; other languages are typed by it. */

export interface Words {
  readonly headline: string
  /** Paragraphs, with an empty line between. `{file}` is the file that it stands in, `{sidecar}` the one beside it. */
  readonly body: string
}

const en: Words = {
  headline: 'How to file the first story',
  body: `This is a text file, {file}. While “npm start” runs, the page follows whatever is changed in it.

The first line is the headline, and an empty line parts two paragraphs. A line under the headline that begins with “By” says who wrote it. A folder in “content” makes a section.

This text is a draft, because {sidecar} beside it says so: it is shown here and published nowhere. Delete both files as soon as there is a story of your own.`,
}

export default en
