/** The columns of lists of duties by unit: 部门 · 职责清单. */
import type {Column} from '../../plan/columns.ts'

/** 部门 · 职责清单: what each unit has to do. */
export const isOfDuties = (header: string): boolean => duties.test(header)
/** 政务服务事项清单: what a unit may do or offers. */
const duties =
  /职责|分工$|(?<!服务|证明|收费|审批|[处免]罚|公开|许可|权力|权责|执法|检查|便民)(?:任务|事项|事权)清单$|^(?:工作|重点|主要|具体|承担|负责)(?:任务|工作|事项)$/
const units = /^(?:成员|有关|相关|各|责任)?(?:单位|部门)(?:名称|[(、/及和](?:单位|部门)\)?)?$/
/** 部门 · 成员单位: over the units of such a list. */
export const isOfUnits = (header: string): boolean => units.test(header)
/** Lists of persons and of addresses name units and what they do as well. */
export const directory = /姓名|职务|职称|电话|手机|地址|邮编|邮箱|联系|联络员/

/** The columns of a list of duties by unit: the unit has the responsibility for what stands beside it. */
export function dutyColumns(columns: readonly Column[]): Column[] | undefined {
  const unit = columns.findIndex(({header}) => isOfUnits(header))
  const words = columns.findLastIndex(({header}) => isOfDuties(header))
  if (unit < 0 || words < 0) return undefined
  if (columns.some(({kind, header}, at) => (kind === 'role' && at !== unit) || directory.test(header)))
    return undefined
  return columns.map((column, at): Column => {
    if (at === unit) return {kind: 'role', header: column.header, role: column.role ?? 'responsible'}
    return at === words ? {kind: 'task', header: column.header, isOfDuties: true} : column
  })
}
