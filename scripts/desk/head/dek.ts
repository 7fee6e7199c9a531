/** The dek's own words, without the points and marks that wires and papers set them with. */

const POINT = /^[*•·●▪■–—-]\s+/u

/** `— Final footbridge was carried in by hand —` */
export const BETWEEN_DASHES =
  /^(?:(?<dash>[—–-]{1,2})\s+(?<text>\S.*?)\s+\k<dash>|(?<wave>[～〜])(?<waved>.+)\k<wave>)$/u

/** A dek of several lines or points, without what the wire sets around it. */
export function dekText(lines: readonly string[]): string {
  const isList = lines.every((line) => POINT.test(line))
  return lines
    .map((text) =>
      text
        .replace(BETWEEN_DASHES, '$<text>$<waved>')
        .replace(POINT, '')
        .replace(/^Utl\.:\s*|\s+=$/g, '')
        .replace(/^\.{3,}|\.{3,}$/g, '')
        .replace(/\.{3,}\s+\.{3,}/g, ' / '),
    )
    .join(isList ? '; ' : ' ')
}
