import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { year } from '../layouts/year.ts'

export const data = paginate('year')

export const render = laid('year', year)
