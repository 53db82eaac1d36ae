import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {parsePlan} from './pipeline.ts'
import type {Plan} from './plan/types.ts'

/** Adds support for parsing plans in plain text: `unified().use(fengong).parse(file)` is a {@link Plan}. */
export default function fengong(this: Processor<Plan>): void {
  this.parser = (_document: string, file: VFile) => parsePlan(file)
}
