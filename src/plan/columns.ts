/** The columns of a table, by their headers. */
import {fieldOf} from './fields.ts'
import {labelBodies} from './role-keys.ts'
import type {Role} from './types.ts'

export interface Column {
  /** A `category` stands over tasks; a `unit` is itself the header, and marks below it say what it does. */
  kind: 'number' | 'category' | 'task' | 'role' | 'field' | 'unit'
  header: string
  role?: Role
  /** Holds what a unit has to do, a duty or a list of them. */
  isOfDuties?: true
  /** 牵头单位/配合单位: the roles of the lists that a cell holds. */
  roles?: readonly Role[]
}

interface Roles {
  roleOf: (words: string) => Role | undefined
}

const taskHeader =
  /任务|实事|内容|事项|措施|项目|目标|问题|要求|举措|工作|指标|要点|名称|题目|建议|提案|案由|政策/
/** 1—9月份工作完成情况: what was done so far, not what there is to do. */
const progress = /(?:完成|进展|落实|推进)情况|进展$|成效|进度$/
/** 责任主体与协同单位: nothing tells who of them is what. */
const mixed = /^(?:责任|负责).*[与和及、/(].*(?:协同|配合|协办)/
/** 责任单位(牵头/配合) */
const ofBoth = /^责任(?:单位|部门)(?=\()/
const roleWord = /牵头|主办|责任|负责|配合|协同|协办|会办|协助|参与|参加/g
/** 牵头单位意见 · 责任单位得分: what is said of units, or by them, names none. 责任单位名称 and 责任单位1 do. */
const ofUnits = new RegExp(
  `(?:${labelBodies.join('|')})(?!名称|全称|简称|分工|清单|[一二三四及和与或等列首]|排(?!名)|单位|部门|配合|[科处]室|[站所队院系]|中心|学院|[县市区镇乡村])[一-鿿](?!.*(?:单位|部门|主体|牵头|配合))`,
)
const work = /(?:任务|事项|措施)$/
/** 工作任务及责任单位: the words say who does what. */
const workAndUnits = /(?:任务|事项|措施|内容)[及和与、/\\(].*(?:单位|部门)/
const ofBodies = new RegExp(
  `${labelBodies.join('|')}|牵头|配合|主体|机构|政策局|协办|主办|主责|^(?:会办|协同|协助|参与|参加)方?$`,
)
/**
 * 责任县区 · 责任县(市、区) · 责任处(科)室 · 责任学院 · 责任系部 · 责任专班 · 责任村居; 责任区 is where
 * somebody has to clean.
 */
const ofPlaces =
  /^责任(?!区$)(?:[县市区旗州镇乡村居处科股部系庭室站所局组队方(、/)]|街道?|学院|院系|学校|企业|公司|社区|中心|专班|班组|车间|[支大]队)+$/

/** Whether a header names bodies by their kind. */
function isOfPlaces(header: string): boolean {
  return ofPlaces.test(header)
}
const numberHeader = /^(?:序号|编号|序|号|No\.?|项)$/i
/** The number of a thing, which may be that of its row. */
const ownNumber =
  /^(?:任务|事项|项目|指标|措施|工作|问题|提案|建议|议案|案件)(?:序号|编号)$|^(?:提案|建议|议案)号$/

/** Whether a header is that of the number of a thing: 提案号. */
export function isOwnNumber(header: string): boolean {
  return ownNumber.test(header)
}

/** 提案人 · 建议单位: whose idea it was. */
const proposer = /^(?:第一|领衔|主要)?(?:提案|建议|议案)(?:人|者|单位|委员|代表)(?:姓名|名称)?$/

/** What a column holds, by its folded header. A second header row says more of the first, `above`. */
export function columnFor(header: string, above: Column | undefined, {roleOf}: Roles): Column {
  if (header === '' && above) return above
  if (numberHeader.test(header)) return {kind: 'number', header}
  if (progress.test(header) || proposer.test(header) || isOwnNumber(header)) return {kind: 'field', header}
  if (isField(header) && (fieldOf(header) !== 'other' || !taskHeader.test(header)))
    return {kind: 'field', header}
  if (ofUnits.test(header) && roleOf(header)) return {kind: work.test(header) ? 'task' : 'field', header}
  if (workAndUnits.test(header)) return {kind: 'task', header}
  const roles = rolesIn(header, roleOf)
  const role = roles || mixed.test(header) ? 'responsible' : roleOf(header)
  if (role && (ofBodies.test(header) || isOfPlaces(header)))
    return {kind: 'role', header, role, ...(roles && {roles})}
  if (taskHeader.test(header)) return {kind: 'task', header}
  return {kind: 'field', header}
}

/** The roles that a header names, in order, where some of its units lead and others cooperate: 主办/协办单位. */
function rolesIn(header: string, roleOf: Roles['roleOf']): readonly Role[] | undefined {
  const roles = new Set(
    header
      .replace(ofBoth, '')
      .match(roleWord)
      ?.map(word => roleOf(word)!),
  )
  return roles.has('lead') && roles.has('cooperating') ? [...roles] : undefined
}

/** 责任单位及责任人, 责任单位/时限 name units besides persons and dates, 责任单位负责人 only persons. */
const unitsToo = /(?:单位|部门)[及和与、/\\(]|[及和与、/\\(](?:[牵责配负][头任合责])?(?:单位|部门)/

/** Whether a header is that of a field alone. */
export function isField(header: string): boolean {
  const field = fieldOf(header)
  return field !== undefined && !(field !== 'other' && unitsToo.test(header))
}
