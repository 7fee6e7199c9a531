/** What is told of a picture's words where the picture itself is held: nothing, as it is coming. */

import type { Problem } from '../../flow/problem.ts'

/** Without word of an `alt:` that stands alone only because its picture waits for other copy. @param ofPictures what is told of pictures */
export function withoutMoot(problems: readonly Problem[], ofPictures: readonly Problem[]): readonly Problem[] {
  const waiting = new Set(ofPictures.flatMap(({ code, file }) => (code === 'held-picture' ? [stem(file)] : [])))
  return problems.filter(({ code, file }) => code !== 'caption-alone' || !waiting.has(stem(file)))
}

/** `harbour/ferry` of `harbour/ferry.yaml`, and of the copy beside it. */
function stem(file: string): string {
  return file.replace(/\.[^./]+$/, '')
}
