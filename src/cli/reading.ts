/** What reads plans, loaded only where one is to be read. */
export {joinNames} from '../parse/names/known-names.ts'
export {readDocument, readPlan} from '../pipeline.ts'
