/** Parts that say how the work is done, not what: principles, and the steps of work that is divided elsewhere. */
import type {Block, Line} from '../../plan/blocks.ts'
import type {Entry} from '../nesting/outline.ts'
import {requirementLines, saysPrinciples, saysSteps} from '../reading/part-headings.ts'
import type {Reading} from '../reading/reading.ts'
import {givesDuty} from '../recognisers/index.ts'

export type Manner = 'principles' | 'steps'

/** What the entries below a heading are: 二、基本原则, 四、工作进度. */
export function mannerOf(title: string): Manner | undefined {
  if (saysPrinciples(title)) return 'principles'
  return saysSteps(title) ? 'steps' : undefined
}

/**
 * Whether sentences in such entries give nobody a task: (三)验收阶段(10月)。由甲局牵头,乙局参加。 beside
 * phases that say nothing of that, where tasks stand elsewhere. Where most say whose they are, or nothing
 * else does, they are the tasks, and steps that are named by their work, (三)督导检查。由甲局牵头。, may be.
 */
export function isManner(manner: Manner | undefined, entries: readonly Entry[], reading: Reading): boolean {
  if (manner !== 'steps') return manner === 'principles'
  if (entries.filter(isPhase).length <= entries.length / 2) return false
  const own = new Set(entries.flatMap(linesOf))
  const saying = entries.filter(entry => linesOf(entry).some(line => givesDuty(line, reading.lexicon)))
  if (saying.length === 0 || saying.length > entries.length / 2) return false
  const requirements = requirementLines(reading.blocks)
  const mayAssign = (block: Block): block is Line =>
    block.type === 'line' && !own.has(block) && !reading.asides.has(block) && !requirements.has(block)
  return (
    reading.tables.size > 0 ||
    reading.blocks.some(block => mayAssign(block) && givesDuty(block, reading.lexicon))
  )
}

/** (一)第一阶段: · (二)自评阶段(7月—12月)。 */
function isPhase({lines, marker}: Entry): boolean {
  return phase.test(lines[0]!.folded.slice(marker.length))
}

const phase = /^[^。:,;()]{0,12}阶段/

function linesOf({lines, children}: Entry): Line[] {
  return [...lines, ...children.flatMap(linesOf)]
}
