/**
 * The papers as copy: a folder for each kind, every link to a name that is in it. The
 * files stay where they are good to read in the repository; what leads from them to
 * what is no paper (source, a workflow) keeps its words alone.
 */

import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import sharp from 'sharp'
import { PROGRAM } from '../../scripts/paths.ts'
import { contents, type Paper } from './contents.ts'

/** What is of the paper and is no sidecar. */
const OWN = ['masthead.yaml', 'front.yaml']
/** A link or a picture: what stands between the brackets, and where it leads. */
const LINK = /(!?)\[((?:[^[\]]|!\[[^\]]*\]\([^)]*\))*)\]\(([^)\s]+)\)/g

/** In pixels: as wide as a drawing is set, on a fine screen. */
const WIDE = 1384

/** Lay out the copy. @param folder an empty one, or one that is not there */
export async function layOut(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const name of OWN) copyFileSync(join(PROGRAM, 'docs', name), join(folder, name))
  const papers = contents()
  const files = new Set(papers.map(({ file }) => file))
  for (const paper of papers) {
    const into = join(folder, paper.kind.toLowerCase())
    mkdirSync(into, { recursive: true })
    for (const picture of file(paper, into, files)) await lay(picture, into)
  }
}

/** @returns the pictures that it names, from the top of the checkout */
function file(paper: Paper, into: string, papers: ReadonlySet<string>): string[] {
  const pictures: string[] = []
  const text = outsideCode(readFileSync(join(PROGRAM, paper.file), 'utf8'), (part) =>
    part.replace(LINK, (whole, mark: string, words: string, to: string) => {
      if (/^[a-z]+:|^#|^\//.test(to)) return whole
      const [path = '', within] = to.split('#')
      const target = join(dirname(paper.file), path).replaceAll('\\', '/')
      if (mark === '!') {
        pictures.push(target)
        return `![${words}](${pictureName(target)})`
      }
      if (!papers.has(target)) return words
      return `[${words}](${basename(target)}${within === undefined ? '' : `#${within}`})`
    }),
  )
  writeFileSync(join(into, basename(paper.file)), text)
  const sidecar = paper.file.replace(/\.md$/, '.yaml')
  if (!OWN.includes(basename(sidecar)) && existsSync(join(PROGRAM, sidecar)))
    copyFileSync(join(PROGRAM, sidecar), join(into, basename(sidecar)))
  return pictures
}

/** A picture beside the copy, by its name there; a drawing, which the press takes from nobody, will be one of points. */
function pictureName(file: string): string {
  return basename(file).replace(/\.svg$/, '.png')
}

/** Lay a picture beside the copy. */
async function lay(picture: string, into: string): Promise<void> {
  const from = join(PROGRAM, picture)
  const at = join(into, pictureName(picture))
  if (at.endsWith(extname(picture))) copyFileSync(from, at)
  else await sharp(from).flatten({ background: 'white' }).resize({ width: WIDE }).png().toFile(at)
}

/** Change what is neither in a fenced block nor between backticks. */
function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/(^```[\s\S]*?^```$|`[^`\n]+`)/m)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('')
}
