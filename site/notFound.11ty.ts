import { notFound } from '../layouts/gone.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('notFound')

export const render = laid('notFound', (sheet, shell) => notFound(typeset(sheet, shell), shell))
