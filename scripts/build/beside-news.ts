/** The copy of a paper without what stands beside the news: the same object, where there is none. */

import type { Content } from '../intake/read-content.ts'
import { isBeside } from '../register/beside/beside-file.ts'

export function withoutBeside(content: Content): Content {
  const files = content.files.filter((file) => !isBeside(file))
  return files.length === content.files.length ? content : { ...content, files }
}
