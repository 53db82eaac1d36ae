/** The words that give a role to the units beside them. */
import type {Role} from '../plan/types.ts'

export interface RoleWord {
  word: string
  role: Role
}

/** Labels that stand before a list of units. Longer words come before their own beginnings. */
export const roleWords = [
  {word: '牵头单位', role: 'lead'},
  {word: '牵头部门', role: 'lead'},
  {word: '主办单位', role: 'lead'},
  {word: '主要责任单位', role: 'lead'},
  {word: '协同单位', role: 'cooperating'},
  {word: '配合单位', role: 'cooperating'},
  {word: '配合部门', role: 'cooperating'},
  {word: '协办单位', role: 'cooperating'},
  {word: '参与单位', role: 'cooperating'},
  {word: '参加单位', role: 'cooperating'},
  {word: '责任单位', role: 'responsible'},
  {word: '责任部门', role: 'responsible'},
  {word: '负责单位', role: 'responsible'},
] as const satisfies readonly RoleWord[]

const roleOf = new Map<string, Role>(roleWords.map(({word, role}) => [word, role]))

/** What a label may begin with; to look there first saves most lines the expression below. */
export const roleInitials: ReadonlySet<string> = new Set(roleWords.map(({word}) => word[0]!))

/** All role words as one alternative of an expression. */
export const anyRoleWord = roleWords.map(({word}) => word).join('|')

export function roleOfWord(word: string): Role {
  return roleOf.get(word)!
}
