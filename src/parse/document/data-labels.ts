/** What documents, and the pages that show them, say of themselves behind labels: 发文机关, 成文日期, 索引号. */
import {once} from '../../plan/once.ts'

/** What a document's datum is; `other` is none that the tree has a place for. */
export type Datum = 'written' | 'published' | 'number' | 'issuer' | 'other'

const labels: Record<Datum, readonly string[]> = {
  written: pairs('成文 生成 制发 发文', '日期 时间'),
  published: pairs('印发 发布 发表 公开 公布 颁布', '日期 时间'),
  number: ['发文字号', '公文字号', '文件编号', '政策文号', '文号'],
  issuer: pairs('发文 制发 发布 印发', '机关 机构 单位 部门'),
  other: [
    ...pairs('公开 信息公开 政务公开 文件公开', '选项 方式 属性 类别 形式 类型 范围'),
    ...pairs('废止 失效', '日期 时间'),
    ...['抄送', '抄报', '分送', '主题词', '索引号', '主题分类', '体裁分类', '有效性', '信息名称'],
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
      `(?<![^ |])(${[...datumByLabel.keys()].map(label => [...label].join(' *')).join('|')})(?: *[:|]+ *| +)`,
      'g',
    ),
)

/** The data of a folded line, where the words of each stand: 发布机构 某市政府办 文 号 某政办〔2023〕1号, with colons or without. */
export function dataIn(folded: string): {datum: Datum; start: number; end: number}[] {
  const found = mayBeginDatum(folded) ? [...folded.matchAll(labelled())] : []
  return found.map(({0: head, 1: label, index}, nth) => ({
    datum: datumByLabel.get(label!.replaceAll(' ', ''))!,
    start: index + head.length,
    end: found[nth + 1]?.index ?? folded.length,
  }))
}
