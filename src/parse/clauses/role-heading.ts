/** Headings below a unit that say nothing but in what part the work there is its own: (一)牵头任务 · (二)配合事项(3项) */
import type {Role} from '../../plan/types.ts'
import type {Lexicon} from './roles.ts'

const onlyRole =
  /^ *(牵头|主办|主责|负责|配合|协办|协同|参与)(?:负责|落实|完成|推进)?的?(?:重点|主要)?(?:工作任务|工作事项|工作|任务|事项)(?:清单)?(?:\(共?\d+[项个条件]\))?:?$/

/** The role of the work below, told by the words behind the marker. */
export function roleOfHeading(words: string, {roleOf}: Lexicon): Role | undefined {
  const word = onlyRole.exec(words)?.[1]
  return word === undefined ? undefined : roleOf(word)
}
