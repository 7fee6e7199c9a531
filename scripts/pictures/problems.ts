/** What is told of pictures: why one is not published, and what is missing of one that is. */

import { basename } from 'node:path'
import { endingOf, mediaKind, type Picture } from '../flow/media/picture.ts'
import type { Problem } from '../flow/problem.ts'
import type { Known } from './cabinet.ts'

type Faults = NonNullable<Known['fault']>

const FAULTS: Readonly<Record<Faults, readonly [found: string, hint: string]>> = {
  empty: ['an empty file', 'Copy the picture into the folder once more.'],
  broken: [
    'a file that ends too early, or is damaged',
    'Copy it into the folder once more, or open and save it in the program that it is from.',
  ],
  vector: ['a drawing (SVG), which may be a program', 'Save it as PNG.'],
  heic: ['a picture as telephones keep it (HEIC)', 'Save or send it as JPEG.'],
  vast: ['a picture of more than 120 million pixels', 'Save it smaller: 1,600 pixels across are enough.'],
  sliver: [
    'a picture of which a page shows less than 16 pixels across or down',
    'File one that is larger; of a long panorama, cut out a part.',
  ],
  strange: ['bytes of no format that is known here', 'Save it as JPEG or PNG.'],
  'no-subtitles': [
    'a file that does not begin with WEBVTT, as subtitles do',
    'Save the subtitles as WebVTT (.vtt), UTF-8.',
  ],
  large: ['a file that is too large: a picture may have 64 MB, sound, film and a document 256 MB', 'Save it smaller.'],
}

/** The problem with a file that is not published. The story is, without it. */
export function faultProblem({ file }: Picture, fault: Faults): Problem {
  const [found, hint] = fault === 'strange' ? strange(file) : FAULTS[fault]
  return {
    ...at(file),
    code: 'bad-picture',
    reason: `Found ${found} (${basename(file)}); expected ${wantedOf(file)}. The story is published without it.`,
    hint,
  }
}

function wantedOf(file: string): string {
  const kind = mediaKind(file)
  if (kind === 'subtitles') return 'subtitles of a film (WebVTT)'
  return kind === 'picture' ? 'a JPEG, PNG, WebP, AVIF, TIFF or GIF, whole' : 'a file that is whole'
}

/** Formats that are known, and that no page shows. */
const UNSHOWN: Readonly<Record<string, string>> = {
  bmp: 'a bitmap (BMP)',
  psd: 'a file of a program for pictures (PSD)',
  jp2: 'a JPEG 2000',
  jxl: 'a JPEG XL',
}

function strange(file: string): readonly [found: string, hint: string] {
  const [found, hint] = FAULTS.strange
  return [UNSHOWN[endingOf(file)] ?? found, hint]
}

export function noticeProblem({ file }: Picture, notice: NonNullable<Known['notice']>): Problem {
  const isMoving = notice === 'moves'
  return {
    ...at(file),
    code: isMoving ? 'moving-picture' : 'picture-colours',
    reason: isMoving
      ? 'Found a moving picture; expected one that stands still. Its first frame is published.'
      : 'Found colours for print (CMYK) without a profile; expected sRGB. They are published as well as they can be guessed.',
    hint: isMoving ? 'File it as a film (.mp4, .webm), if it is to move.' : 'Save it in sRGB.',
  }
}

/** A picture that says nothing to who cannot see it. */
export function noAlt(copy: string, name: string, several: boolean): Problem {
  const sidecar = `${basename(copy).replace(/\.[^./]+$/, '')}.yaml`
  const line = several ? `pictures: [{ file: ${name}, alt: “…” }]` : 'alt: …'
  return {
    ...at(copy),
    code: 'no-alt',
    reason: `The picture ${name} has no alternative text; expected a few words for those who cannot see it. It is published with an empty one.`,
    hint: `Write “${line.replace(/[“”]/g, '"')}” into ${sidecar}: what there is to see, not who took it.`,
  }
}

function at(file: string): Pick<Problem, 'severity' | 'file' | 'line' | 'column'> {
  return { severity: 'warning', file, line: 1, column: 1 }
}
