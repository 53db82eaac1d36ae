/** What `format` needs besides the parser, loaded only for it. */
export {formatPlan} from '../write/plan/format-plan.ts'
export {differences} from '../write/plan/same-tree.ts'
