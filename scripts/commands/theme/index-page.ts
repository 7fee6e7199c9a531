/** The page that leads to all pages of a preview: a row a kind of page, a column a theme. */

/** What was made of the invented paper in one theme. */
export interface Specimen {
  readonly theme: string
  /** Of each kind of page the first, by its address without the theme. */
  readonly kinds: readonly { readonly kind: string; readonly url: string }[]
  readonly stories: readonly string[]
  /** How many were made. */
  readonly pages: number
}

export function indexPage(specimens: readonly Specimen[]): string {
  const [first] = specimens
  const cell = (theme: string, url: string, text: string) => `<td><a href="/${theme}${url}">${text}</a></td>`
  const rows = [
    ...(first?.kinds ?? []).map(({ kind, url }) => ({ name: kind, url })),
    ...(first?.stories ?? []).map((url) => ({ name: url.split('/').at(-2) ?? url, url })),
  ]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Themes</title>
<style>:root{color-scheme:light dark;font:1.1rem/1.5 system-ui,sans-serif}body{max-width:46rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #8886}</style>
<main>
<h1>Themes</h1>
<table>
<thead><tr><th scope="col">Page</th>${specimens.map(({ theme }) => `<th scope="col">${theme}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(({ name, url }) => `<tr><th scope="row">${name}</th>${specimens.map(({ theme }) => cell(theme, url, 'open')).join('')}</tr>`).join('\n')}
</tbody>
</table>
</main>
</html>
`
}
