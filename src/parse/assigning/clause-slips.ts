/** What clerks leave out of a clause. */
import type {VFile} from 'vfile'
import {type Line, positionIn} from '../../plan/blocks.ts'
import type {Duty} from '../../plan/types.ts'
import {report} from '../reading/findings.ts'
import {textOf} from '../reading/pieces.ts'
import type {Found} from '../recognisers/recogniser.ts'

/** What lacks its colon, or the end of its bracket. */
export function reportSlips(line: Line, one: Found, file: VFile): void {
  if (one.bare) report(file, 'label-without-colon', one.nodes[0]!.position, (one.nodes[0] as Duty).label)
  for (const span of one.bareLabels ?? [])
    report(file, 'label-without-colon', positionIn(line, span), textOf({line, ...span}))
  if (one.unclosed) report(file, 'bracket-unclosed', positionIn(line, one), textOf({line, ...one}))
}
