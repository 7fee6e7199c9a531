import { events } from '../layouts/beside/events.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('events')

export const render = laid('events', (sheet, shell) => events(typeset(sheet, shell), shell))
