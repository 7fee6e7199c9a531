/** The register is damaged in many ways: a build stops and says so, or every address goes on to answer. */

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { answers } from '../afterwards.ts'
import { bytesIn, EDITS, Subject } from '../subject.ts'
import { Tally } from '../tally.ts'

type Damage = (text: string) => string | null

const lines = (text: string) => text.split('\n').filter((line) => line !== '')
const joined = (all: readonly string[]) => all.map((line) => `${line}\n`).join('')
const stories = (text: string) => lines(text).filter((line) => line.includes('"kind":"story"'))
const without = (text: string, some: readonly string[]) => joined(lines(text).filter((line) => !some.includes(line)))
const key = (text: string, name: string, value: string) =>
  text.replace(new RegExp(`("kind":"story".*?"${name}":)(?:"[^"]*"|\\[[^\\]]*\\]|null|\\d+)`), `$1${value}`)

export const DAMAGES: Readonly<Record<string, Damage>> = {
  'it is gone': () => null,
  'it is empty': () => '',
  'a story is gone': (text) => without(text, stories(text).slice(0, 1)),
  'the last story is gone': (text) => without(text, stories(text).slice(-1)),
  'all stories are gone': (text) => without(text, stories(text)),
  'all briefs are gone': (text) => joined(lines(text).filter((line) => !line.includes('"kind":"brief"'))),
  'all shelves are gone': (text) => joined(lines(text).filter((line) => /"kind":"(?:story|brief)"/.test(line))),
  'the first half is gone': (text) => joined(lines(text).slice(lines(text).length >> 1)),
  'the second half is gone': (text) => joined(lines(text).slice(0, lines(text).length >> 1)),
  'it is cut within a line': (text) => text.slice(0, text.length * 0.6),
  'its last line end is cut': (text) => text.slice(0, -1),
  'its first byte is cut': (text) => text.slice(1),
  'a byte is flipped': (text) => text.replace('"kind"', '"kynd"'),
  'it is zeroed': (text) => '\0'.repeat(text.length),
  'every line stands twice': (text) => joined(lines(text).flatMap((line) => [line, line])),
  'it is in another order': (text) => joined(lines(text).toReversed()),
  'its line ends are CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'it has a byte order mark': (text) => `\ufeff${text}`,
  'it has blank lines': (text) => text.replaceAll('\n', '\n\n'),
  'it has the markers of a merge': (text) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> other\n`,
  'a line is no JSON': (text) => `${text}not a line\n`,
  'a line is a list': (text) => `${text}[1, 2]\n`,
  'an address is of no calendar': (text) => key(text, 'address', '"/2031/02/31/lamp/"'),
  'an address leads out': (text) => key(text, 'address', '"/../../etc/"'),
  'an address is a number': (text) => key(text, 'address', '7'),
  'a filing time is of no calendar': (text) => key(text, 'filed', '"2031-02-31T00:00:00Z"'),
  'a filing time is text': (text) => key(text, 'filed', '"yesterday"'),
  'days are of no calendar': (text) => key(text, 'days', '["2031-02-30"]'),
  'a key is missing': (text) => text.replace(/,"hash":"[^"]*"/, ''),
  'a key is unknown': (text) => text.replace('"kind":"story"', '"kind":"story","colour":"red"'),
  'an id is another’s': (text) =>
    joined(
      lines(text).map((line, at, all) =>
        at === 0 ? line.replace(/"id":"[^"]*"/, /"id":"[^"]*"/.exec(all[1] ?? '')?.[0] ?? '') : line,
      ),
    ),
  'every story is withdrawn': (text) =>
    text.replace(/("kind":"story".*)"withdrawn":null/g, '$1"withdrawn":"2031-05-14T12:00:00Z"'),
  'two stories have one address': (text) => {
    const [one, two] = stories(text).map((line) => /"address":"([^"]*)"/.exec(line)?.[1] ?? '')
    return text.replace(`"address":"${two}"`, `"address":"${one}"`)
  },
  'it is another encoding': (text) => Buffer.from(text, 'utf16le').toString('latin1'),
}

export async function registers(most = Number.POSITIVE_INFINITY): Promise<Tally> {
  const tally = new Tally('the register is damaged')
  const base = new Subject()
  await base.build()
  base.file(EDITS[1] ?? {})
  await base.build()
  const published = base.addresses().filter((address) => !address.includes('#'))
  const every = Math.max(1, Math.floor(Object.keys(DAMAGES).length / most))
  for (const [what, damage] of Object.entries(DAMAGES).filter((_, at) => at % every === 0)) {
    const subject = base.copy()
    const { register, output } = subject.paths
    const damaged = damage(readFileSync(register, 'utf8'))
    if (damaged === null) rmSync(register)
    else writeFileSync(register, damaged)
    const before = bytesIn(output)
    const said = await subject.build()
    tally.tries += 1
    subject.listen(tally, what, said)
    if (said.code === 0) {
      for (const address of published) if (!answers(subject, address)) tally.note('addresses', `${what}: ${address}`)
    } else {
      const touched = JSON.stringify(bytesIn(output)) !== JSON.stringify(before)
      if (touched) tally.note('wrong', `${what}: exit ${said.code}, and the site was touched`)
      if (!/error/.test(said.err)) tally.note('wrong', `${what}: exit ${said.code} without a word`)
      const stands = existsSync(register) ? readFileSync(register, 'utf8') : null
      if (stands !== damaged) tally.note('wrong', `${what}: exit ${said.code}, and the register was written`)
    }
    subject.remove()
  }
  base.remove()
  return tally
}
