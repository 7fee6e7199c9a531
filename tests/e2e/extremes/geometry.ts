/**
 * What must hold of any page at any width, measured in the browser: nothing beyond the edge,
 * no text on another, one rule in each gap, no splinter of a column, no column left empty,
 * no size that is not a step of the scale. Each finding says what it is of, and by how much.
 */

/** An expression whose value is a list of findings, as text: none where all holds. */
export const FINDINGS = `(() => {
  const found = []
  const root = parseFloat(getComputedStyle(document.documentElement).fontSize)
  const style = (one, pseudo) => getComputedStyle(one, pseudo)
  const named = (one) => one.localName + (one.className === '' || typeof one.className !== 'string' ? '' : '.' + one.className.trim().replace(/ +/g, '.'))
  const said = (one) => named(one.parentElement) + ' > ' + named(one) + ' “' + one.textContent.trim().replace(/\\s+/g, ' ').slice(0, 30) + '”'
  const hidden = '.skip, .heard, [hidden], script, style, svg'
  const scrolls = (one) => one.closest('.wide, pre, .masthead nav') !== null

  // Lines of text: every text that is seen, by the boxes of its lines.
  const block = (one) => (style(one).display.startsWith('inline') ? block(one.parentElement) : one)
  const lines = []
  const blocks = new Map()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.data.trim() === '' || node.parentElement.closest(hidden) !== null || !node.parentElement.checkVisibility()) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    if (boxes.length === 0) continue
    const of = block(node.parentElement)
    blocks.set(of, (blocks.get(of) ?? '') + node.data.trim())
    for (const { left, right, top, bottom } of boxes) lines.push({ of, at: node.parentElement, left, right, top, bottom })
  }

  // Nothing beyond the edge.
  const wide = document.documentElement.scrollWidth - innerWidth
  if (wide > 0) found.push('the page is ' + wide + ' px wider than the screen')
  for (const { at, left, right } of lines)
    if (!scrolls(at) && (left < -1 || right > innerWidth + 1)) found.push('beyond the edge: ' + said(at))

  // No text on another: of a line the middle half counts, as lines may be set close.
  const middles = lines
    .filter(({ at }) => at.closest('.nameplate') === null)
    .map((one) => ({ ...one, top: one.top + (one.bottom - one.top) / 4, bottom: one.bottom - (one.bottom - one.top) / 4 }))
    .sort((a, b) => a.top - b.top)
  middles.forEach((a, i) => {
    for (let j = i + 1; j < middles.length && middles[j].top < a.bottom; j += 1) {
      const b = middles[j]
      if (a.at === b.at || a.at.contains(b.at) || b.at.contains(a.at) || scrolls(a.at) || scrolls(b.at)) continue
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2) found.push('on another: ' + said(a.at) + ' and ' + said(b.at))
    }
  })

  // One rule in each gap between two that stand side by side, and none through either.
  const width = (one, side, pseudo) => (style(one, pseudo)['border' + side + 'Style'] === 'none' ? 0 : parseFloat(style(one, pseudo)['border' + side + 'Width']))
  const rulesOf = (one) => {
    const box = one.getBoundingClientRect()
    const rules = []
    if (width(one, 'Left') > 0) rules.push(box.left)
    if (width(one, 'Right') > 0) rules.push(box.right)
    const before = style(one, '::before')
    if (before.content !== 'none' && before.position === 'absolute') {
      if (width(one, 'Left', '::before') > 0) rules.push(box.left + parseFloat(before.left))
      if (width(one, 'Right', '::before') > 0) rules.push(box.right - parseFloat(before.right))
    }
    return rules
  }
  const inner = (one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect()
    const { paddingLeft, paddingRight } = style(one)
    return { left: left + parseFloat(paddingLeft), right: right - parseFloat(paddingRight), top, bottom }
  }
  for (const grid of document.querySelectorAll('.top, .news, .grid, .seconds')) {
    const children = [...grid.children].filter((one) => style(one).display !== 'none')
    const rules = children.flatMap(rulesOf)
    const clip = grid.getBoundingClientRect()
    const drawn = rules.filter((x) => x > clip.left + 2 && x < clip.right - 2)
    const boxes = children.map((one) => ({ one, ...inner(one) }))
    for (const a of boxes) {
      const beside = boxes
        .filter((b) => b !== a && b.left >= a.right - 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 8)
        .sort((b, c) => b.left - c.left)[0]
      if (beside === undefined) continue
      const between = new Set(drawn.filter((x) => x > a.right - 1 && x < beside.left + 1).map(Math.round))
      if (between.size !== 1) found.push(between.size + ' rules between ' + said(a.one) + ' and ' + said(beside.one))
    }
  }

  // A story that is alone in its row has all of it, where rows have no more than two, and where there is one row.
  for (const grid of document.querySelectorAll('.grid')) {
    const rows = new Map()
    for (const one of grid.children) {
      const box = one.getBoundingClientRect()
      rows.set(Math.round(box.top), [...(rows.get(Math.round(box.top)) ?? []), { one, box }])
    }
    const most = Math.max(0, ...[...rows.values()].map(({ length }) => length))
    for (const row of rows.values()) {
      const [{ one, box }] = row
      if (row.length > 1 || (most > 2 && rows.size > 1) || grid.matches('.row')) continue
      if (box.width < grid.clientWidth * 0.9) found.push('alone on half a sheet: ' + said(one))
    }
  }

  // A list that opens a day shares its rule.
  for (const day of document.querySelectorAll('.day')) {
    const first = day.querySelector('.held > :first-child > :is(.lines, .briefs):first-child > :first-child')
    if (first === null || width(day, 'Top') === 0) continue
    const apart = first.getBoundingClientRect().top - day.getBoundingClientRect().top
    if (apart > width(day, 'Top') + 0.5 && apart < root) found.push('two rules ' + apart.toFixed(1) + ' px apart: ' + said(first))
  }

  // No box of text that is narrower than twelve letters.
  for (const [of, text] of blocks) {
    if ([...text].length < 24 || of.closest('td, th, nav, .calendar, .names, .neighbours') !== null) continue
    const { paddingLeft, paddingRight, fontSize } = style(of)
    const room = of.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
    if (room > 0 && room < 12 * 0.45 * parseFloat(fontSize)) found.push('a splinter of ' + Math.round(room) + ' px: ' + said(of))
  }

  // No column left empty: text that is divided has four lines a column, and what stands side by side is at least half as high.
  for (const of of document.querySelectorAll('.opening, .prose, .briefs, .latest, .lines, .listing')) {
    const columns = new Map()
    for (const { of: one, left, top } of lines) {
      if (!of.contains(one)) continue
      const inline = style(of).columnCount === 'auto' && style(of).columnWidth === 'auto'
      const box = of.getBoundingClientRect()
      const column = inline ? 0 : Math.round(((left - box.left) / box.width) * 12)
      columns.set(column, (columns.get(column) ?? new Set()).add(Math.round(top)))
    }
    const count = Number(style(of).columnCount)
    const high = Math.max(0, ...[...columns.values()].map(({ size }) => size))
    if (count > 2 && of.matches('.opening, .prose') && high < 4) found.push(count + ' columns of ' + high + ' lines: ' + said(of))
    const box = of.getBoundingClientRect()
    if (count > 1 && !of.matches('.prose')) {
      const within = lines.filter(({ of: one }) => of.contains(one))
      const reach = Math.min(Math.max(0, ...within.map(({ right }) => right - box.left)), Math.max(0, ...within.map(({ left }) => box.right - left)))
      if (reach < box.width / 2) found.push('half of its columns are empty: ' + said(of))
    }
  }
  const bottomOf = (one) => Math.max(0, ...lines.filter(({ at }) => one.contains(at)).map(({ bottom }) => bottom), ...[...one.querySelectorAll('img')].map((image) => image.getBoundingClientRect().bottom))
  for (const row of document.querySelectorAll('.top, .news')) {
    const parts = [...row.children].map((one) => ({ one, ...inner(one), end: bottomOf(one) }))
    for (const a of parts) {
      const beside = parts.filter((b) => b !== a && Math.abs(b.top - a.top) < 40 && (b.left >= a.right - 1 || a.left >= b.right - 1))
      for (const b of beside)
        if (a.end - a.top < (b.end - b.top) / 2 && b.end - b.top > 20 * root) found.push('more than half empty beside ' + named(b.one) + ': ' + said(a.one))
    }
  }

  // Sizes of the scale; those of the nameplate and of the great headlines lie between two of its steps.
  const steps = [0.722, 0.833, 1, 1.1, 1.2, 1.44, 1.728, 2.074, 2.488, 2.986, 3.583, 6.192]
  for (const { at } of lines) {
    if (at.closest('.nameplate, sup, sub') !== null) continue
    const size = parseFloat(style(at).fontSize) / root
    const capitals = at.closest('.caps') === null ? [1] : [1, 0.833]
    const isStep = capitals.some((by) => steps.some((step) => Math.abs(size / by - step) < 0.004))
    const isBetween = at.closest('h1, .lead h2, .story > header .dek') !== null && size > 1.19 && size < 3.6
    if (!isStep && !isBetween && at.closest('.initial') === null) found.push('off the scale, ' + size.toFixed(3) + ' rem: ' + said(at))
  }
  return [...new Set(found)]
})()`
