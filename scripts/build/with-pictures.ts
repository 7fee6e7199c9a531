/** The pages of a build with their pictures, cut. Of what is held nothing is looked at: its page is not among them. */

import type { KeptEdition } from '../edition/kept/kept-edition.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import type { Content } from '../intake/read-content.ts'
import type { MarkdownPage } from '../pages/page.ts'
import type { Paths } from '../paths.ts'
import { Cabinet } from '../pictures/cabinet.ts'
import { withCutPictures } from '../pictures/held.ts'
import { illustrate } from '../pictures/illustrate.ts'
import type { Held } from '../register/held.ts'
import type { BuildOrder } from './outcome.ts'

interface Found {
  /** Of what was entered in this build. */
  readonly entered: readonly MarkdownPage[]
  /** Of files in error, as they stand. */
  readonly standing: readonly MarkdownPage[]
  readonly known: KeptEdition | null
  /** Files of which something is held, has expired or was taken off. */
  readonly silent: ReadonlySet<string>
}

interface Pictured {
  /** All pages of the paper. */
  readonly written: readonly MarkdownPage[]
  /** Those of files that are not as they were kept. */
  readonly fresh: readonly MarkdownPage[]
  readonly problems: readonly Problem[]
}

/** @param paper that may ask for cards */
export async function withPictures(
  { paths, shard, dryRun }: BuildOrder,
  { files, broken }: Content,
  found: Found,
  paper: Paper,
): Promise<Pictured> {
  const { entered, standing, known, silent } = found
  const all = known?.pagesWith(entered) ?? [...entered, ...standing]
  const around = { files, broken, silent }
  const { pages, problems } = await illustrate(
    all,
    new Cabinet(paths.pictures, dryRun === true ? 'none' : shard),
    paths.content,
    around,
    paper,
  )
  const fresh = known === null ? pages : pages.filter((page) => known.isTouched(page.source))
  return { written: pages, fresh, problems }
}

/** What is held, with its pictures, cut where only the local server finds them. */
export async function withHeldPictures(held: readonly Held[], paths: Paths): Promise<readonly Held[]> {
  return await withCutPictures(held, new Cabinet(paths.heldPictures), paths.content)
}
