/** The keys that lead through the page: to the field, and from result to result. */

/** Let the keys lead. @param more shows the next results, where there are any */
export function leadByKeys(input: HTMLInputElement, list: HTMLElement, clear: () => void): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('h2 a')]
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      clear()
    }
    const [first] = links()
    if (event.key !== 'ArrowDown' || first === undefined) return
    event.preventDefault()
    first.focus()
  })
  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !(event.target instanceof Element)) return
    const all = links()
    const at = all.findIndex((link) => link === event.target || link.closest('li')?.contains(event.target as Element))
    const to = at < 0 ? undefined : target(event.key, at, all, input)
    if (to === undefined) return
    event.preventDefault()
    to.focus()
  })
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea') !== null
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}

/** Where a key leads from the result at a place. From the first, up is the field. */
function target(
  key: string,
  at: number,
  all: readonly HTMLElement[],
  input: HTMLInputElement,
): HTMLElement | undefined {
  const ways: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: all[at + 1],
    ArrowUp: all[at - 1] ?? input,
    Home: all[0],
    End: all.at(-1),
    Escape: input,
  }
  return Object.hasOwn(ways, key) ? ways[key] : undefined
}
