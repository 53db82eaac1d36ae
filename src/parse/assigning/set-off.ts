/** Whether a document sets off from its words who does what: then sentences of 保障措施 and the like give nobody a task. */
import type {Block, Line} from '../../plan/blocks.ts'
import {requirementLines} from '../reading/part-headings.ts'
import type {Reading} from '../reading/reading.ts'
import {recognise} from '../recognisers/index.ts'
import {isDuty} from '../recognisers/recogniser.ts'

/** Whether brackets, labels, tables or departments do so, above a line or below it. */
export function isSetOff(reading: Reading): boolean {
  if (reading.isSetOff || reading.tables.size > 0 || isByDepartment(reading)) return true
  reading.isSetOffBelow ??= anySetsOff(reading)
  return reading.isSetOffBelow
}

function anySetsOff({blocks, asides, lexicon}: Reading): boolean {
  const requirements = requirementLines(blocks)
  const mayAssign = (block: Block): block is Line =>
    block.type === 'line' && !block.furniture && !asides.has(block) && !requirements.has(block)
  return blocks.some(
    block => mayAssign(block) && recognise(block, lexicon).some(one => !one.isRunning && isDuty(one)),
  )
}

/** Not where only a part is: other parts may say it in sentences. */
function isByDepartment({departments}: Reading): boolean {
  for (const {isOfPart} of departments.values()) if (!isOfPart) return true
  return false
}
