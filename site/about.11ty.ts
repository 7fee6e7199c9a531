import { about } from '../layouts/about.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'

export const data = paginate('about')

export const render = laid('about', about)
