/** What a plan closes with below a heading that has no number, 工作要求 behind its last task. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {isRequirementHeading} from '../reading/part-headings.ts'
import {recognise} from '../recognisers/index.ts'

/** 工作要求:各单位要高度重视。 */
const withWords = /^(?:工作|有关|相关|几点|具体)要求:(?=.)/

/**
 * The line of that heading: nothing behind it says who does what or goes on with the count, and no task has a
 * field of that name.
 */
export function closingIn(blocks: readonly Block[], lexicon: Lexicon): Line | undefined {
  for (let at = blocks.length - 1; at > 0; at--) {
    const line = lineAt(blocks, at)
    if (!line) return undefined
    const isEntry = readMarker(line.folded) !== undefined
    if (recognise(line, lexicon).some(({isRunning}) => isEntry || !isRunning)) return undefined
    const head = headOf(line)
    if (!head) continue
    const isField = blocks.some(other => other !== line && headOf(other) === head)
    return isField || goesOn(blocks, at) ? undefined : line
  }
  return undefined
}

/** Whether the numbers go on with those of the tasks above: 二、 */
function goesOn(blocks: readonly Block[], at: number): boolean {
  for (let next = at + 1; next < blocks.length; next++) {
    const marker = readMarker(lineAt(blocks, next)?.folded ?? '')
    if (marker) return marker.ordinal !== 1
  }
  return false
}

/** The words of such a heading, without its colon. */
function headOf(block: Block): string | undefined {
  if (block.type === 'row' || block.furniture) return undefined
  const {folded} = block
  const head = withWords.exec(folded)?.[0] ?? folded
  return isRequirementHeading(head) && !readMarker(folded) ? head.replace(/[:。]$/, '') : undefined
}
