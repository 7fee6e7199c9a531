/** `encoding:` of a sidecar: it is asked for before the copy is read, and what is wrong with it is told on its line. */

import { scalarText, yamlFile } from '../../fields/yaml-file.ts'
import type { Problem } from '../../flow/problem.ts'

/** What a sidecar says of its copy's encoding, which must be known before the copy is read; null if nothing. */
export function encodingIn(text: string): string | null {
  if (!/^encoding\s*:/m.test(text)) return null
  const { map } = yamlFile('', text)
  return scalarText(map?.get('encoding', true))
}

/** What is wrong with the encoding that a sidecar gives is told on its line there, not in the copy. */
export function toldOfEncoding(problems: readonly Problem[], path: string, text: string): Problem[] {
  const isOfIt = ({ code }: Problem) => code === 'unknown-encoding' || code === 'not-that-encoding'
  if (encodingIn(text) === null || !problems.some(isOfIt)) return [...problems]
  const file = yamlFile(path, text)
  const node = file.map?.get('encoding', true)
  return problems.map((one) => {
    const { severity, code, reason, hint } = one
    return isOfIt(one) ? file.problemAt(node, { severity, code, reason, hint }) : one
  })
}
