/** A typeface: `text: "@fontsource/lora"`, or `text: lora.woff2`, or a file a cut: `{ regular: a.ttf, bold: b.ttf, italic: c.ttf }`. */

import { isMap } from 'yaml'
import { unknownKeys, type YamlFile } from '../../fields/yaml-file.ts'
import { CUTS, type FaceOrder, type FaceRole } from '../../flow/wear/look.ts'
import { type Read, saidIn } from './said.ts'

const PACKAGE = /^@?[\w-]+(?:\/[\w.-]+)?$/
const FONT_FILE = /\.(?:woff2?|ttf|otf)$/i

/** Null where nothing is said. */
export function faceOf(file: YamlFile, node: unknown, role: FaceRole): Read<FaceOrder | null> {
  if (node === null || node === undefined) return { value: null, problems: [] }
  const bad = () => ({
    value: null,
    problems: [
      file.problemAt(node, {
        code: 'bad-typeface',
        reason: `Found “${role}:” without a typeface; expected a package of Fontsource, or files that end in .woff2, .ttf or .otf.`,
        hint: `Write “${role}: "@fontsource/lora"”, or “${role}: { regular: lora.ttf, bold: lora-bold.ttf }”.`,
      }),
    ],
  })
  if (isMap(node)) {
    const files = Object.fromEntries(
      CUTS.flatMap((cut) => {
        const said = saidIn(file, node.get(cut, true))
        return said === null ? [] : [[cut, said] as const]
      }),
    )
    const problems = unknownKeys(file, node, CUTS, 'a typeface')
    return files.regular === undefined && problems.length === 0 ? bad() : { value: { kind: 'files', files }, problems }
  }
  const said = saidIn(file, node)
  if (said === null) return bad()
  if (FONT_FILE.test(said.text)) return { value: { kind: 'files', files: { regular: said } }, problems: [] }
  return PACKAGE.test(said.text) ? { value: { kind: 'package', name: said }, problems: [] } : bad()
}
