import { day } from '../layouts/calendar.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('day')

export const render = laid('day', (sheet, shell) => day(typeset(sheet, shell), shell))
