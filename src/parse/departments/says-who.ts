/** Whether a line says in another way whose it is than by the unit that it begins with. */
import type {Line} from '../../plan/blocks.ts'
import type {Found} from '../recognisers/recogniser.ts'

export type Assigned = (line: Line) => readonly Found[]

/** Whether a label, 责任单位:甲局 · (甲局负责), or a bracket with nothing but units says whose a line is. */
export function saysWho(line: Line, assigned: Assigned): 'label' | 'bracket' | undefined {
  const found = assigned(line).filter(({isRunning}) => !isRunning)
  const duties = found.flatMap(({nodes}) => nodes.filter(node => node.type === 'duty'))
  if (found.some(({awaits}) => awaits)) return 'label'
  if (duties.some(({role, label}) => label !== '' && (role !== 'cooperating' || label.length > 2)))
    return 'label'
  return duties.length > 0 && duties.every(({label}) => label === '') ? 'bracket' : undefined
}
