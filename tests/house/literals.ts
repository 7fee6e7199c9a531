/** The strings, templates and expressions of a source file, without its comments and what else is code. */

export interface Literal {
  readonly kind: 'string' | 'template' | 'expression'
  /** As it is written, without its marks; of a template its own text, what is set into it left out. */
  readonly text: string
  readonly line: number
}

/** Behind these a stroke begins an expression; behind anything else it divides. */
const BEFORE_EXPRESSION = /(?:^|[(,=:[!&|?{};+*%~^<>-]|\b(?:return|case|typeof|of|in))\s*$/

export function literalsIn(source: string): Literal[] {
  return new Reader(source).read()
}

class Reader {
  readonly #source: string
  readonly #found: Literal[] = []
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  read(): Literal[] {
    this.#code(null)
    return this.#found
  }

  /** Code up to a closing brace of its own, or to the end. */
  #code(closing: '}' | null): void {
    let [depth, before] = [0, '']
    while (this.#at < this.#source.length) {
      const sign = this.#source[this.#at] ?? ''
      if (closing !== null && sign === closing && depth === 0) return
      if (sign === '{') depth += 1
      if (sign === '}') depth -= 1
      if (this.#isComment()) continue
      if (this.#isLiteral(sign, before)) before = '"'
      else {
        before = (before + sign).slice(-12)
        this.#at += 1
      }
    }
  }

  #isComment(): boolean {
    const opening = this.#source.slice(this.#at, this.#at + 2)
    if (opening !== '//' && opening !== '/*') return false
    const end = this.#source.indexOf(opening === '//' ? '\n' : '*/', this.#at + 2)
    this.#at = end < 0 ? this.#source.length : end + (opening === '//' ? 0 : 2)
    return true
  }

  #isLiteral(sign: string, before: string): boolean {
    if (sign === "'" || sign === '"') this.#string(sign)
    else if (sign === '`') this.#template()
    else if (sign === '/' && BEFORE_EXPRESSION.test(before)) this.#expression()
    else return false
    return true
  }

  #add(kind: Literal['kind'], text: string, from: number): void {
    this.#found.push({ kind, text, line: this.#source.slice(0, from).split('\n').length })
  }

  #string(mark: string): void {
    const from = this.#at
    for (this.#at += 1; this.#source[this.#at] !== mark; ) this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    this.#add('string', this.#source.slice(from + 1, this.#at), from)
    this.#at += 1
  }

  #template(): void {
    const from = this.#at
    let text = ''
    for (this.#at += 1; this.#source[this.#at] !== '`'; ) {
      if (this.#source.startsWith('${', this.#at)) {
        this.#at += 2
        this.#code('}')
        this.#at += 1
        continue
      }
      const size = this.#source[this.#at] === '\\' ? 2 : 1
      text += this.#source.slice(this.#at, this.#at + size)
      this.#at += size
    }
    this.#add('template', text, from)
    this.#at += 1
  }

  #expression(): void {
    const from = this.#at
    let isClass = false
    for (this.#at += 1; isClass || this.#source[this.#at] !== '/'; ) {
      const sign = this.#source[this.#at]
      if (sign === '[') isClass = true
      if (sign === ']') isClass = false
      this.#at += sign === '\\' ? 2 : 1
    }
    this.#add('expression', this.#source.slice(from + 1, this.#at), from)
    this.#at += 1
  }
}
