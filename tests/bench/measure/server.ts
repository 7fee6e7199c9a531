/** A server as a whole process: what it says, when it answers, and what it holds. */

import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { TreeMemory } from './tree.ts'

/** Milliseconds between two questions. */
const OFTEN = 3

export class Server {
  readonly memory: TreeMemory
  readonly #process: ChildProcess
  readonly #start = performance.now()
  readonly #ended: Promise<void>
  #said = ''
  #last = performance.now()
  #isOver = false

  constructor(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.#process = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    this.memory = new TreeMemory(this.#process.pid ?? 0)
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said += text
        this.#last = performance.now()
      })
    this.#ended = new Promise((resolve) => {
      const over = () => {
        this.#isOver = true
        resolve()
      }
      this.#process.on('exit', over).on('error', over)
    })
  }

  /** Since it was called. */
  seconds(): number {
    return (performance.now() - this.#start) / 1000
  }

  /** The first group of what it says. */
  async says(form: RegExp, milliseconds: number): Promise<string> {
    await this.#until(() => form.test(this.#said), milliseconds)
    return form.exec(this.#said)?.[1] ?? ''
  }

  /** How many builds it has told of. */
  told(): number {
    return this.#said.split('Pages:').length - 1
  }

  /** Wait until it tells of one more. */
  tells(before: number, milliseconds: number): Promise<void> {
    return this.#until(() => this.told() > before, milliseconds)
  }

  /** Wait until it has said nothing for a time. */
  silence(milliseconds: number): Promise<void> {
    const from = performance.now()
    return this.#until(() => performance.now() - Math.max(from, this.#last) > milliseconds, Number.POSITIVE_INFINITY)
  }

  /** Wait until an address answers with a page, and with this text if one is given. */
  answers(address: string, milliseconds: number, text = ''): Promise<void> {
    return this.#until(async () => {
      const answer = await fetch(address).catch(() => null)
      return answer?.ok === true && (await answer.text()).includes(text)
    }, milliseconds)
  }

  /** Stop it as who is at the keyboard does, and wait until it is over. */
  async stop(): Promise<void> {
    this.memory.stop()
    if (!this.#isOver) this.#process.kill('SIGINT')
    await this.#ended
  }

  async #until(isSo: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
    const deadline = performance.now() + milliseconds
    while (!(await isSo())) {
      if (this.#isOver) throw new Error(`The server has ended:\n${this.#said}`)
      if (performance.now() > deadline) throw new Error(`Nothing after ${milliseconds / 1000} s:\n${this.#said}`)
      await pause(OFTEN)
    }
  }
}
