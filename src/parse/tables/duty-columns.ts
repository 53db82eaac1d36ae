/** The columns of lists of duties by unit: 部门 · 职责清单. */
import type {Row} from '../../plan/blocks.ts'
import type {Column} from '../../plan/columns.ts'
import {isOfOfficesOrBody} from '../document/of-offices.ts'
import type {Reading} from '../reading/reading.ts'

/** 部门 · 职责清单: what each unit has to do; 职责依据 says by what rule. */
export const isOfDuties = (header: string): boolean => duties.test(header)
/** 政务服务事项清单: what a unit may do or offers. */
const duties =
  /职责(?!部门|单位|主体|依据|来源)|分工$|(?<!服务|证明|收费|审批|[处免]罚|公开|许可|权力|权责|执法|检查|便民)(?:任务|事项|事权)清单$|^(?:工作|重点|主要|具体|承担|负责)(?:任务|工作|事项)$/
const units =
  /^(?:成员|有关|相关|各|责任|职责|监管)?(?:单位|部门)(?:名称|[(、/及和](?:单位|部门|岗位|[处科股]室)\)?)?$|^[处科股]室$/
/** 部门 · 成员单位 · 部门/岗位: over the units of such a list. */
export const isOfUnits = (header: string): boolean => units.test(header)
/** 乡镇 · 镇(街道) · 县(市、区) */
const places = /^各?(?:乡镇|[县市区旗]{2}|[乡县镇]\([镇市区街道、]+\)|乡镇(?:街道|\(街道\))|镇街|街镇)$/
/** Whether a header is over towns. */
export const isOfPlaces = (header: string): boolean => places.test(header)
/** 工作任务: below it may stand how much there is to do, as below 目标任务. */
const goals = /^(?:工作|目标|重点|主要)任务$/
/** Whether a header is that of goals. */
export const isOfGoals = (header: string): boolean => goals.test(header)
/** Whether units below one header have the duties below another one; of towns only a word that says duty itself tells so. */
export function areDuties(ofUnits: string, ofWords: string): boolean {
  return isOfDuties(ofWords) && (isOfUnits(ofUnits) || (isOfPlaces(ofUnits) && !isOfGoals(ofWords)))
}
/** Lists of persons and of addresses name units and what they do as well. */
export const directory = /姓名|职务|职称|电话|手机|地址|邮编|邮箱|联系|联络员/

/** The columns of a list of duties by unit: the unit has the responsibility for what stands beside it. */
export function dutyColumns(columns: readonly Column[]): Column[] | undefined {
  const ofUnits = columns.findIndex(({header}) => isOfUnits(header))
  const unit = ofUnits < 0 ? columns.findIndex(({header}) => isOfPlaces(header)) : ofUnits
  if (unit < 0) return undefined
  const ofDuties = columns.findLastIndex(({header}) => areDuties(columns[unit]!.header, header))
  const words =
    ofDuties < 0 && ofUnits >= 0 ? columns.findLastIndex(({header}) => isOfGoals(header)) : ofDuties
  if (words < 0) return undefined
  if (columns.some(({kind, header}, at) => (kind === 'role' && at !== unit) || directory.test(header)))
    return undefined
  return columns.map((column, at): Column => {
    if (at === unit) return {kind: 'role', header: column.header, role: column.role ?? 'responsible'}
    return at === words ? {kind: 'task', header: column.header, isOfDuties: true} : column
  })
}

/** Whether columns of 科室 · 主要职责 say what the offices of a body are there for, by what stands above them. */
export function areOfHouse(columns: readonly Column[], row: Row, {blocks}: Reading): boolean {
  const isOfUnits = columns.some(({kind, header}) => kind === 'role' && offices.test(header))
  const isOfDuties = columns.some(column => column.isOfDuties)
  const headers = columns.map(({header}) => header)
  return isOfUnits && isOfDuties && isOfOfficesOrBody(blocks, blocks.indexOf(row), headers)
}

const offices = /^[处科股]室$|^职责(?:部门|单位)$/

/**
 * Whether headers are those of a table of 部门 · 主要职责, as lines may show it that are no table otherwise;
 * 岗位职责 is of those who are sought.
 */
export function headsDuties(columns: readonly Column[]): boolean {
  return columns.some(({header}) => saysDuties.test(header)) && dutyColumns(columns) !== undefined
}

const saysDuties = /^(?:主要|工作|具体|部门|单位|监管)?职责(?:分工|任务|名称|事项|内容)?$/
