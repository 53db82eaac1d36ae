/** The words that give a role to the units beside them. */

import {once} from '../../plan/once.ts'
import {labelsOf, roleKeys, roleWords} from '../../plan/role-keys.ts'
import type {Role} from '../../plan/types.ts'
import {type VerbFinder, verbFinder} from './verbs.ts'

/**
 * Labels as they stand before a list of units, on a line of their own; one that may begin prose is looked for
 * by its colon alone.
 */
export const roleLabels: readonly string[] = roleWords
  .filter(({isLabelAlone, mayBeginProse}) => !(isLabelAlone && mayBeginProse))
  .flatMap(labelsOf)

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
  /** Any label with its colon, wherever a part of a clause may begin; a known one also with 为, or blanks, instead. */
  label: () => RegExp
  verbs: VerbFinder
}

/** 主办:宣传部 behind a sentence. */
export const shortLabels = ['牵头', '主办', '主责', '配合', '协办', '会办', '协助', '责任', '承办'] as const

/** 成员单位 cooperate with a lead that stands beside them; elsewhere they are those of a group. */
export function isOfMembers(label: string): boolean {
  return /^(?:主要)?成员(?:单位|部门|[处科股]室)$/.test(label)
}

/** 责任县（市、区） · 责任处室、单位 */
const ofKinds =
  '(?:牵头|责任|配合|主办|协办|承办)(?:[县市区旗镇乡村]{1,2}\\([县市区旗镇乡街道社、]{1,5}\\)|(?:部门|单位|处室|科室)[、和及/](?:单位|部门|处室|科室))'
const beforeNames = new RegExp(
  `^(?:${roleWords.flatMap(one => (one.mayBeginProse ? one.word : [])).join('|')})(?:单位|部门|主体)$|(?:股室|部室|站所)$|、(?:单位|部门|[处科]室)$|\\([县市区旗镇乡街道社、]+\\)$`,
)

/** 联络人:各单位要确定一名联络人。 is what is to do, and names nobody. */
export function tellsRule(folded: string): boolean {
  return ruleOfPersons.test(folded)
}

const ruleOfPersons =
  /^[^:]{0,8}(?:联络|协调|督办|督导)人 *:(?:(?:由|请)?(?:[各每]|有关|相关|所有)[一-鿿、]{0,12}?|[一-鿿、]{0,12}(?:单位|部门|乡镇|街道))?(?:[要须]|应[当及确]|(?:[确指]定|明确)(?!后))/

/** 责任部门、单位:要高度重视 · 整改单位:要举一反三: such a label is one before names alone. */
export function beginsProse(label: string): boolean {
  return beforeNames.test(label)
}

/** 责任处（科）室 · 牵头（责任）单位 · 责任单位（责任人） · 责任处室〔单位〕 · 牵头单位1 · 牵头单位、责任人 */
const bracketed = [
  ofKinds,
  '(?:牵头|责任|配合)[处科股]\\([处科股]?室?\\)室?',
  '[一-鿿]{0,4}(?:牵头|责任|配合|主办|协办|承办)\\([一-鿿]{2,4}\\)(?:单位|部门)',
  '[一-鿿]{2,8}(?:单位|部门|[处科]室)(?:\\([一-鿿]{1,4}\\)|\\d)',
  '(?:牵头|责任|主办|承办|负责|配合)(?:单位|部门)?[及和与、/](?:[一-鿿]{2}人|[一-鿿]{2}领导|(?:牵头|责任|承办|配合|协办)(?:单位|部门))',
]
  .join('|')
  .replaceAll('\\(', '[([]')
  .replaceAll('\\)', '[)\\]]')

/** 责 任 单 位, set wide */
const spacedLabel = '(?:[牵主] +[头办]|责 +任|配 +合|协 +[办同]) +[单部处科] +[位门室]'

/**
 * 责任（配合）单位, 牵头及责任单位, 牵头或责任单位: nothing tells who of the units is what. 牵头单位及责任人
 * has units of one role.
 */
const mixed =
  /(?:牵头|主办|责任|负责).*[及和与或、/](?:责任(?!人|领导)|负责(?!人|同志)|配合(?!人)|协同|协办|协助|承办)|(?:牵头|责任)[([](?:配合|协同|协办)[)\]]/
const shortestMixed = 6

/** 牵头 · 责 任 · 负总责 · 会同办理 */
const tellingVerb = `${roleWords.flatMap(({word, tells}) => (tells ? [...word].join(' *') : [])).join('|')}|负总 *责|[别同合头]办理`
/** 完成时限 · 分管领导 · 成果形式 · 督办人: fields, beside which units stand. */
const tellingField = '时 *[限间]|期 *限|领导|成 *果|汇总|联系|(?:联络|协调|督[办导])人'
/** 整改单位 · 主管部门: labels whose first word alone says nothing. */
const tellingLabel = `${roleWords.flatMap(one => (one.mayBeginProse ? labelsOf(one) : [])).join('|')}|支持单位|(?:完成|业主|主管|督导|督查|督办|监督|验收|包联|组长)单位|[督主][导管]部门`
/** 由甲局会同乙局 · 甲局、乙局按职责分工,通力协作 */
const tellingBy = '由[^,。;]{1,24}(?:实施|会同)|职责分工,'
/** …局) · …单位) · 6月底前): how a bracket ends that says who, or when. */
const tellingBracket =
  '(?:[局厅委办部室会府院行社团队司学所站联协关处组署区班校馆宫段心台库科股施筹导促]|部门|单位|等|各[^()]{1,8}|[市县区]属[^()]{2,6}|完成|前|推进|坚持|底|[年月日期])[)\\]]'
/** 甲局、张村): a list in a bracket that ends with what is no unit. */
const tellingList = '[局厅委办][、,;][^()[\\]]{1,60}(?:\\([^()]{1,8}\\))?[)\\]]'
const tellingForms = [tellingVerb, tellingField, tellingLabel, tellingBy, tellingBracket, tellingList].join(
  '|',
)

/** The standard words, and those that a person adds, which go before. */
export function lexiconWith(added: readonly RoleWord[]): Lexicon {
  const keys = [...added.map(({word, role}) => ({key: word, role})), ...roleKeys]
  const own = added.map(({word}) => word)
  const labels = [...own, ...roleLabels]
  const known = new Set(labels)
  const lengths = [...new Set(labels.map(({length}) => length))].sort((a, b) => b - a)
  const more = own.map(word => `${literally(word)}|`).join('')
  const anyLabel = once(() => labels.map(literally).join('|'))
  // A label may have a few words of its own before and behind its key: 牵头考核单位, 市级责任部门.
  const roleLabel = () =>
    `[^,;。、:()\\[\\] 0-9]{0,6}?(?:${more}${roleKeys.map(({key}) => [...key].map(literally).join(' *')).join('|')})[^,;。、:()\\[\\]]{0,6}?`
  return {
    roleOf: words => {
      const bare = words.includes(' ') ? words.replaceAll(' ', '') : words
      if (bare.length >= shortestMixed && mixed.test(bare)) return 'responsible'
      return keys.find(({key}) => bare.includes(key))?.role
    },
    labels,
    initials: new Set(labels.map(label => label[0]!)),
    telling: new RegExp(`${more}${tellingForms}`),
    labelAt: text => {
      const length = lengths.find(length => known.has(text.slice(0, length)))
      return length === undefined ? undefined : text.slice(0, length)
    },
    behindText: once(
      () =>
        new RegExp(
          `(?<=[。,;:.!?)\\]”— \\t]|^[一二三四五六七八九十\\d]{1,3}、)(?:(?:[一-鿿]{0,2}级?(?:${anyLabel()})|${bracketed}|${shortLabels.join('|')}|牵头协调|${spacedLabel}|[一-鿿]{2,3}领导|责任人) *:|\\[(?:${anyLabel()})\\])`,
        ),
    ),
    label: once(
      () =>
        new RegExp(
          `(?<=^|[,;。、 \\t()[\\]])(?:(${roleLabel()}|${bracketed}|[\\u4e00-\\u9fff]{2,8}|[\\u4e00-\\u9fff](?: +[\\u4e00-\\u9fff]){1,4}) *:|(${anyLabel()}|成员单位)(?:[为是]| +|(?=[省市州县区旗各]))(?=[\\u4e00-\\u9fff]))|(?<=:)(${anyLabel()})[为是:](?=[\\u4e00-\\u9fff])`,
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
