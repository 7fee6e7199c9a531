/** Which parts of the index stand, and which are due. */

import { createHash } from 'node:crypto'
import { fileOf } from '../../edition/plan/file-of.ts'
import type { Entry, PressRecord, Standing } from '../../edition/plan/plan.ts'
import { type IndexPart, indexParts, PARTS_LIST, partsList } from '../../edition/search-parts.ts'
import { hashOfRecord, type SearchRecord } from '../../edition/search-records.ts'
import { hashOf } from '../record.ts'
import { INDEX_ENTRY, INDEX_FOLDER, wayOfIndexing } from './make-index.ts'

export interface PlannedPart extends IndexPart {
  /** Of its records, and of what makes an index of them. */
  readonly fingerprint: string
  /** The lines of its files in the record, if it stands, and all of it; null if it is to be made. */
  readonly standing: readonly Entry[] | null
}

export interface IndexPlan {
  readonly parts: readonly PlannedPart[]
  /** Whether the index is to be touched: a part is due, or what stands is of none. */
  readonly isDue: boolean
}

/** What the record and the output have of the index. */
export interface IndexShare {
  readonly index: PressRecord
  readonly standing: Standing
}

/** @param oneIndex see `partsOf` */
export function planIndex(
  records: readonly SearchRecord[],
  language: string,
  { index, standing }: IndexShare,
  oneIndex?: number,
): IndexPlan {
  const lines = Map.groupBy(index.values(), partOf)
  const way = wayOfIndexing()
  const lost = new Set(unrecorded(index, standing).map((file) => partOf({ url: `/${file}` })))
  const isSound = ({ url }: Entry) => standing.get(fileOf(url) ?? '') === 'sound'
  const parts = indexParts(records, oneIndex).map((part): PlannedPart => {
    const own = lines.get(part.folder) ?? []
    const fingerprint = hashOfPart(part, way, language)
    const entry = own.find(({ url }) => url === `/${INDEX_FOLDER}${part.folder}${INDEX_ENTRY}`)
    const stands = entry?.fingerprint === fingerprint && own.every(isSound) && !lost.has(part.folder)
    return { ...part, fingerprint, standing: stands ? own : null }
  })
  const folders = new Set(parts.map(({ folder }) => folder))
  const isLeft = [...lines.keys()].some((folder) => folder !== LIST && !folders.has(folder))
  const isDue = isLeft || parts.some((part) => part.standing === null) || !listStands(parts, lines.get(LIST), isSound)
  return { parts, isDue }
}

/** Files of the index that are ours, by their seals, and of which the record has lost the line. */
export function unrecorded(index: PressRecord, standing: Standing): string[] {
  return [...standing].flatMap(([file, stand]) => (stand === 'spoilt' && !index.has(`/${file}`) ? [file] : []))
}

/** The parts that are to be made. */
export function dueParts({ parts }: IndexPlan): PlannedPart[] {
  return parts.filter(({ standing }) => standing === null)
}

/** In place of a folder: the list of the parts belongs to none of them. */
const LIST = 'list'

/** The folder of the part that a file of the index belongs to. */
function partOf({ url }: Pick<Entry, 'url'>): string {
  const path = url.slice(`/${INDEX_FOLDER}`.length)
  return path === PARTS_LIST ? LIST : (/^\d{8}\//.exec(path)?.[0] ?? '')
}

function listStands(
  parts: readonly IndexPart[],
  lines: readonly Entry[] | undefined,
  isSound: (line: Entry) => boolean,
): boolean {
  const list = partsList(parts)
  const [line] = lines ?? []
  if (list === null || line === undefined) return list === null && line === undefined
  return line.hash === hashOf(new TextEncoder().encode(list)) && isSound(line)
}

/** One hash over the hashes of a part's records, and over what makes an index of them. */
function hashOfPart({ name, folder, records }: IndexPart, way: string, language: string): string {
  const sum = createHash('sha256').update(JSON.stringify([way, language, name, folder]))
  for (const record of records) sum.update(hashOfRecord(record))
  return sum.digest('hex').slice(0, 32)
}
