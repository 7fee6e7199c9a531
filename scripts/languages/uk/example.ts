/** The example that a new paper begins with, in Ukrainian. */

import type { Words } from '../en/example.ts'

const uk: Words = {
  headline: 'Як подати першу статтю',
  body: `Це текстовий файл, {file}. Поки працює «npm start», сторінка показує кожну зміну в ньому.

Перший рядок – це заголовок, а порожній рядок розділяє абзаци. Тека в «content» стає рубрикою.

Цей текст – чернетка, бо так каже файл {sidecar} поруч: його видно лише тут, і ніде він не публікується. Вилучіть обидва файли, щойно з’явиться ваша стаття.`,
}

export default uk
