/** The columns of a table, by their headers. */
import {fieldOf} from './fields.ts'
import type {Role} from './types.ts'

export interface Column {
  /** A `category` stands over tasks; a `unit` is itself the header, and marks below it say what it does. */
  kind: 'number' | 'category' | 'task' | 'role' | 'field' | 'unit'
  header: string
  role?: Role
  /** Holds what a unit has to do, a duty or a list of them. */
  isOfDuties?: true
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
const numberHeader = /^(?:序号|编号|序|号|No\.?|项)$/i

/** What a column holds, by its folded header. A second header row says more of the first, `above`. */
export function columnFor(header: string, above: Column | undefined, {roleOf}: Roles): Column {
  if (header === '' && above) return above
  if (numberHeader.test(header)) return {kind: 'number', header}
  if (progress.test(header)) return {kind: 'field', header}
  if (isField(header) && (fieldOf(header) !== 'other' || !taskHeader.test(header)))
    return {kind: 'field', header}
  const role = mixed.test(header) ? 'responsible' : roleOf(header)
  if (
    role &&
    /单位|部门|牵头|配合|主体|[处科股]室|机构|政策局|协办|主办|主责|^(?:会办|协同|协助|参与|参加)方?$/.test(
      header,
    )
  )
    return {kind: 'role', header, role}
  if (taskHeader.test(header)) return {kind: 'task', header}
  return {kind: 'field', header}
}

/** 责任单位及责任人 names units besides persons, 责任单位负责人 only persons. */
const unitsToo = /(?:单位|部门)[及和与、/(]|[及和与、/](?:[牵责配负][头任合责])?(?:单位|部门)/

/** Whether a header is that of a field alone. */
export function isField(header: string): boolean {
  const field = fieldOf(header)
  return field !== undefined && !(field === 'person' && unitsToo.test(header))
}
