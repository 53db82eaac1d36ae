/** Roles that are marked behind names: 市教育局(牵头)、市财政局(配合). */
import type {Role} from '../../plan/types.ts'
import {eachUnit, type Span} from '../../units/list.ts'

const marks = [
  {mark: /^ *[([〈<‹](?:总|共同|联合)?(?:牵头|主办|主责)(?:单位|部门)?[)\]〉>›]/, role: 'lead'},
  {
    mark: /^ *[([〈<‹](?:共同)?(?:配合|协办|会办|协同|协助|参与|参加)(?:单位|部门)?[)\]〉>›]/,
    role: 'cooperating',
  },
] as const satisfies readonly {mark: RegExp; role: Role}[]
const anyMark = /[([〈<‹](?:总|共同|联合)?(?:牵头|主办|主责|配合|协办|会办|协同|协助|参与|参加)/

/** Whether a unit of a list may be marked with its role. */
export function hasRoleMarks(list: string): boolean {
  return anyMark.test(list)
}

interface Marked {
  role?: Role | undefined
  /** (共同牵头) is said of several. */
  isShared: boolean
  /** A comma, not a 、, stands behind it. */
  endsGroup: boolean
}

/** The role of each unit of a list that is marked with one, by itself or with those before it. */
export function markedRoles(folded: string, list: Span): (Role | undefined)[] {
  const ends: Span[] = []
  eachUnit(folded, list, (start, end) => {
    ends.push({start, end})
  })
  const units = ends.map(({end}, at): Marked => {
    const behind = folded.slice(end, ends[at + 1]?.start ?? list.end)
    const role = marks.find(({mark}) => mark.test(behind))?.role
    const isShared = role !== undefined && /^ *[([〈<‹](?:共同|联合)/.test(behind)
    return {role, isShared, endsGroup: /[,;]/.test(behind)}
  })
  const roles = units.map(({role}) => role)
  const marksGroup = groupMarks(units)
  units.forEach(({role, isShared}, at) => {
    if (role === undefined || !(isShared || marksGroup(at))) return
    for (let before = at - 1; before >= 0 && isOfGroup(units[before]!); before--) roles[before] = role
  })
  return roles
}

const isOfGroup = ({role, endsGroup}: Marked): boolean => role === undefined && !endsGroup

/**
 * Whether a mark is that of all units since the comma, or the mark, before it: 甲(牵头),乙、丙(配合). With
 * several that lead, each group must bear a mark, else 甲、乙(牵头),丙 may mean 乙 alone.
 */
function groupMarks(units: readonly Marked[]): (at: number) => boolean {
  const last = units.length - 1
  const hasCommas = units.some(({endsGroup}, at) => endsGroup && at < last)
  const hasBoth = ['lead', 'cooperating'].every(role => units.some(unit => unit.role === role))
  const areAllMarked = units.every(({role, endsGroup}, at) => role || (!endsGroup && at < last))
  return at => {
    const {role, endsGroup} = units[at]!
    const isEnd = at === last || endsGroup
    if (role === 'cooperating') return hasCommas ? isEnd : at === last && hasBoth
    return hasBoth && areAllMarked && (isEnd || !hasCommas)
  }
}
