/** The parts of a picture’s caption: its label, the file’s name, whose it is. */

import { Expression, opening } from '../../../wording/expression.ts'

export const CAPTION_LABEL = new Expression(
  [opening('captions')],
  (words) => `^[([]?(?:${words})\\s*(?:\\d{1,2})?[)\\]]?\\s*[:：|–—-]\\s*`,
)
export const PICTURE_FILE =
  /^[([<]?(?<name>[\p{L}\p{N}_ .-]{1,60}\.(?:jpe?g|png|tiff?|heic|gif|webp|dng))[)\]>]?\s*[:–—-]?\s*/iu
/** `(Photo by Jean Roy)` at the end of a caption. */
export const CAPTION_CREDIT = /(?<=\S)\s*[([（](?<credit>[^()[\]（）]{3,80})[)\]）]\.?$/u
