/** The words that give a role to the units beside them. */

import {once} from '../plan/once.ts'
import {roleKeys} from '../plan/role-keys.ts'
import type {Role} from '../plan/types.ts'
import {type VerbFinder, verbFinder} from './verbs.ts'

/** Labels as they stand before a list of units, on a line of their own. */
export const roleLabels = [
  '牵头单位',
  '牵头部门',
  '牵头责任单位',
  '主办单位',
  '主要责任单位',
  '第一责任单位',
  '主责单位',
  '协同单位',
  '配合单位',
  '配合部门',
  '配合责任单位',
  '协办单位',
  '会办单位',
  '协助单位',
  '参与单位',
  '参加单位',
  '协同部门',
  '参与部门',
  '责任单位',
  '责任部门',
  '负责单位',
  '负责部门',
  '落实单位',
  '承办单位',
  '实施单位',
  '牵头处室',
  '责任处室',
  '配合处室',
  '牵头科室',
  '责任科室',
  '配合科室',
] as const

/** A word that a person adds: what it says of the units beside it. */
export interface RoleWord {
  word: string
  role: Role
}

/** The role words of one reading, and the expressions made of them. */
export interface Lexicon {
  /** The role that a label or a verb gives, if it gives any. */
  roleOf: (words: string) => Role | undefined
  labels: readonly string[]
  /** What a label may begin with; to look there first saves most lines any search. */
  initials: ReadonlySet<string>
  /** Without one of these a line assigns nothing. */
  telling: RegExp
  /** The longest label that a text begins with. */
  labelAt: (text: string) => string | undefined
  /** A label behind the text that it assigns. */
  behindText: () => RegExp
  /** Any label with its colon, wherever a part of a clause may begin. */
  label: () => RegExp
  verbs: VerbFinder
}

/** The standard words, and those that a person adds, which go before. */
export function lexiconWith(added: readonly RoleWord[]): Lexicon {
  const keys = [...added.map(({word, role}) => ({key: word, role})), ...roleKeys]
  const own = added.map(({word}) => word)
  const labels = [...own, ...roleLabels]
  const known = new Set(labels)
  const lengths = [...new Set(labels.map(({length}) => length))].sort((a, b) => b - a)
  const more = own.map(word => `${literally(word)}|`).join('')
  const anyLabel = labels.map(literally).join('|')
  // A label may have a few words of its own before and behind its key: 牵头考核单位, 市级责任部门.
  const roleLabel = `[^,;。、:()\\[\\] 0-9]{0,6}?(?:${more}${roleKeys.map(({key}) => [...key].map(literally).join(' *')).join('|')})[^,;。、:()\\[\\]]{0,6}?`
  return {
    roleOf: words => {
      const bare = words.includes(' ') ? words.replaceAll(' ', '') : words
      return keys.find(({key}) => bare.includes(key))?.role
    },
    labels,
    initials: new Set(labels.map(label => label[0]!)),
    telling: new RegExp(
      `${more}牵 *头|主 *办|负 *责|配 *合|协 *[同办助]|责 *任|落实|参[与加]|主责|承办|时 *[限间]|期 *限|领导|成 *果|汇总|联系|(?:[局厅委办部室会府院行社团队司学所站联协关处组署区班校心台库]|部门|单位|等|各[^()]{1,8}|完成|前|推进|坚持|底|[年月日])[)\\]]`,
    ),
    labelAt: text => {
      const length = lengths.find(length => known.has(text.slice(0, length)))
      return length === undefined ? undefined : text.slice(0, length)
    },
    behindText: once(
      () => new RegExp(`(?<=[。,;.!?)\\]”— ])(?:(?:${anyLabel}|牵头|配合|责任) *:|\\[(?:${anyLabel})\\])`),
    ),
    label: once(
      () =>
        new RegExp(
          `(?<=^|[,;。、 ()[\\]])(${roleLabel}|[\\u4e00-\\u9fff]{2,8}|[\\u4e00-\\u9fff](?: +[\\u4e00-\\u9fff]){1,4}) *:`,
          'g',
        ),
    ),
    verbs: verbFinder(own),
  }
}

/** A word as an expression that finds it, whatever marks it holds. */
function literally(word: string): string {
  return /^[一-鿿]+$/.test(word) ? word : word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

export const standardLexicon = lexiconWith([])
