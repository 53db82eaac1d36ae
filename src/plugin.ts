import type {Plugin} from 'unified'
import {parsePlan} from './pipeline.ts'
import type {Plan} from './plan/types.ts'

/** Adds support for parsing plans in plain text: `unified().use(fengong).parse(file)` is a {@link Plan}. */
const fengong: Plugin<[], string, Plan> = function () {
  this.parser = (_document, file) => parsePlan(file)
}

export default fengong
