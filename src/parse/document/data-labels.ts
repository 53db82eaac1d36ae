/** What documents, and the pages that show them, say of themselves behind labels: 发文机关, 成文日期, 索引号. */
import {once} from '../../plan/once.ts'
import {isDocumentNumber, issuerEnding, numberAhead, readDate} from './meta-lines.ts'
import {mayLabelTitle} from './title-label.ts'

/** What a document's datum is; `other` is none that the tree has a place for. */
export type Datum = 'written' | 'published' | 'number' | 'issuer' | 'other'

const labels: Record<Datum, readonly string[]> = {
  written: pairs('成文 生成 制发 发文 颁布 颁发', '日期 时间'),
  published: pairs('印发 发布 发表 公开 公布', '日期 时间'),
  number: ['文号', '文件编号', ...pairs('发文 公文 发布 文件 政策', '字号 文号')],
  issuer: pairs('发文 制发 发布 印发', '机关 机构 单位 部门'),
  other: [
    ...pairs('公开 信息公开 政务公开 文件公开', '选项 方式 属性 类别 形式 类型 范围'),
    ...pairs('废止 失效', '日期 时间'),
    ...['施行日期', '时效性', '时效', '效力级别'],
    ...['抄送', '抄报', '分送', '主题词', '索引号', '主题分类', '体裁分类', '有效性', '信息名称'],
    ...['组配分类', '信息分类', '生效日期', '关键词', '内容概述'],
    ...['统一编号', '统一登记号'],
  ],
}

function pairs(heads: string, ends: string): string[] {
  return heads.split(' ').flatMap(head => ends.split(' ').map(end => head + end))
}

const datumByLabel = new Map(
  (Object.keys(labels) as Datum[]).flatMap(datum => labels[datum].map(label => [label, datum] as const)),
)
export const longestLabel = Math.max(...[...datumByLabel.keys()].map(({length}) => length))

/** The datum that a label without blanks names. */
export function datumNamed(label: string): Datum | undefined {
  return datumByLabel.get(label)
}

const initials = new Set([...datumByLabel.keys()].map(label => label[0]!))

/** Most lines begin otherwise. */
export function mayBeginDatum(folded: string): boolean {
  return initials.has(folded[0]!)
}

const labelled = once(
  () =>
    new RegExp(
      `(?<![^ \\t|])(${[...datumByLabel.keys()].map(label => [...label].join(' *')).join('|')})(?:[ \\t]*[:|]+[ \\t]*|[ \\t]+)`,
      'g',
    ),
)

const beginning = once(() => new RegExp(`^(?:${[...datumByLabel.keys()].join('|')})(?=[^ :|])`))

/** [颁布日期]2007-02-15: as collections of laws have it, which know more such labels. */
const boxed = /^\[([一-鿿]{2,8})\] *:? */
const ofCollections = new Set(['法宝引证码', '实施日期', '生效日期', '法规类别', '颁布单位', '全文', '正文'])

function boxedDatum(folded: string): {datum: Datum; start: number; end: number} | undefined {
  const [head = '', label = ''] = folded[0] === '[' ? (boxed.exec(folded) ?? []) : []
  const datum = datumNamed(label) ?? (ofCollections.has(label) ? 'other' : undefined)
  return datum && {datum, start: head.length, end: folded.length}
}

/**
 * The datum on a line whose label nothing parts from it, 发文日期2008年1月11日: such as copies from pages of
 * two columns have.
 */
export function gluedDatum(folded: string): {datum: Datum; start: number; end: number} | undefined {
  const inBox = boxedDatum(folded)
  if (inBox) return inBox
  if (folded.length > longestGlued || !mayBeginDatum(folded)) return undefined
  const [label = ''] = beginning().exec(folded) ?? []
  const datum = datumNamed(label)
  const words = folded.slice(label.length)
  const isRight =
    datum === 'number'
      ? isDocumentNumber(words)
      : datum === 'issuer'
        ? issuerEnding.test(words)
        : datum !== undefined && (readDate(words) !== undefined || ofRule.test(folded))
  return isRight ? {datum: datum!, start: label.length, end: folded.length} : undefined
}

const longestGlued = 40
const ofRule = /^(?:时效性|效力级别)[一-鿿]{2,12}$/

/**
 * The data of a folded line, where the words of each stand: 发布机构 某市政府办 文 号 某政办〔2023〕1号, with
 * colons or without.
 */
export function dataIn(folded: string): {datum: Datum; start: number; end: number}[] {
  // 名称:某县绿化方案 文号:某政发〔2023〕1号 · | 文号 | 某政发〔2023〕1号 |
  const found =
    mayBeginDatum(folded.replace(/^\| */, '')) || mayLabelTitle(folded)
      ? [...folded.matchAll(labelled())]
      : []
  return found.map(({0: head, 1: label, index}, nth) => ({
    datum: datumByLabel.get(label!.replaceAll(' ', ''))!,
    start: index + head.length,
    end: found[nth + 1]?.index ?? folded.length,
  }))
}

/** 索引号 0029/2023 发布机构 某市政府办, 文号 某政发〔2023〕1号: a row of labels and what they say, whatever parts the cells. */
export function isRowOfData(folded: string): boolean {
  const data = dataIn(folded)
  return data.length > 1 || data.some(one => isSure(one.datum, folded.slice(one.start, one.end).trim()))
}

function isSure(datum: Datum, words: string): boolean {
  if (datum === 'number') return isDocumentNumber(words)
  return (datum === 'written' || datum === 'published') && readDate(words) !== undefined
}

/** The data of a line above a document, which may have lost what parts them from their labels. */
export function dataOn(folded: string): {datum: Datum; start: number; end: number}[] {
  const run = dataRunOn(folded)
  if (run.length > 0) return run
  // 某政发〔2023〕1号 发布日期:2023-03-06
  const {number, rest = ''} = numberAhead(folded) ?? {}
  const behind = number ? dataIn(rest) : []
  const start = folded.length - rest.length
  if (behind.length > 0)
    return [
      {datum: 'number', start: 0, end: number!.length},
      ...behind.map(one => ({...one, start: one.start + start, end: one.end + start})),
    ]
  const glued = gluedDatum(folded)
  return glued ? [glued] : dataIn(folded)
}

/** [发文字号]某政发[2023]7号[发布日期]2023.08.10 · 类 别:法规文 号:某政发[2023]7号颁布日期:2023-08-10 */
const runOn = /(?:\[([一-鿿]{4})\]|(文 *号|(?:颁[发布]|发文|发布|成文|印发)日期)) *:? */g
const longestRun = 120

/** The data that run on without a blank, where each is a number or a day. */
function dataRunOn(folded: string): {datum: Datum; start: number; end: number}[] {
  if (folded.length > longestRun || !/[\])号0-9]\[?(?:颁|发|成|印)|[一-鿿]文 *号 *:/.test(folded)) return []
  const labels = [...folded.matchAll(runOn)]
  const found = labels.flatMap(({0: head, 1: boxedLabel, 2: label, index}, nth) => {
    const datum = datumNamed((boxedLabel ?? label ?? '').replaceAll(' ', ''))
    const span = {start: index + head.length, end: labels[nth + 1]?.index ?? folded.length}
    const words = folded.slice(span.start, span.end).trim()
    const isRight = datum === 'number' ? isDocumentNumber(words) : readDate(words) !== undefined
    return datum && isRight ? [{datum, ...span}] : []
  })
  return found.length > 1 ? found : []
}
