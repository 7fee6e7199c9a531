/** Opinion is set apart from news where the copy or the section says that it is one. */

/**
 * What newspapers print above opinion, folded, in the languages of the interface.
 * The whole kicker or section name must be one of them: "Letters" is, "Letters
 * stolen from the post office" is not.
 */
const OPINION: ReadonlySet<string> = new Set(
  [
    'opinion, opinions, op-ed, editorial, editorials, leader, leaders, leading article, comment, commentary, analysis and opinion, column, columns, columnist, viewpoint, letters, letter, letters to the editor, letter to the editor, our view',
    'думка, думки, погляд, колонка, колонки, коментар, коментарі, редакційна, редакційна колонка, листи, лист до редакції, листи до редакції',
    'opinión, opiniones, editorial, editoriales, columna, columnas, tribuna, comentario, cartas, cartas al director, cartas a la directora, carta al director',
    'رأي, آراء, الرأي, افتتاحية, الافتتاحية, عمود, تعليق, مقال رأي, رسائل, رسائل القراء, رسائل إلى المحرر',
  ]
    .join(', ')
    .split(', '),
)

/** @param labels a kicker, the name of a section */
export function isOpinion(...labels: readonly (string | null)[]): boolean {
  return labels.some((label) => label !== null && OPINION.has(bareLabel(label)))
}

function bareLabel(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<![\s:|/–—-])[\s:|/–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}
