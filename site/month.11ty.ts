import { month } from '../layouts/calendar.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('month')

export const render = laid('month', (sheet, shell) => month(typeset(sheet, shell), shell))
