/** Finds the title of a document that stands above the element that holds its text, without a name that tells it. */
import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {isPageHead, namesDocument} from '../../plan/page-heads.ts'
import type {TableShape} from './table-shape.ts'

/** Where it is, over a text that has no title of its own: the page is called by it, or it is a heading by its markup. */
export function titleAbove(
  lines: readonly Line[],
  tables: readonly TableShape[],
  marks: Uint8Array,
  content: {from: number; to: number},
  name: string,
): number | undefined {
  if (!lacksTitle(lines, tables, content, name)) return undefined
  return named(lines, marks, content.from, name) ?? headingAbove(lines, marks, content.from, name)
}

/** Whether a text, which is not empty, has no title of its own, nor one below its number, its day, who issues it, or 附件. */
function lacksTitle(
  lines: readonly Line[],
  tables: readonly TableShape[],
  content: {from: number; to: number},
  name: string,
): boolean {
  let above = 0
  for (let at = content.from; at < content.to; at++) {
    if (words(lines[at]!) === '') continue
    if (beginsTable(tables, lines, at)) return true
    if (mayBeTitle(lines[at]!, name)) return false
    if (++above > mostAbove || !mayStandAbove(lines[at]!)) return true
  }
  return above > 0
}

/** 清政发〔2024〕1号, 2024年1月1日, 清河县人民政府, 附件1:, (公开版), but not 各乡镇人民政府: and 一、建设茶园 */
function mayStandAbove({folded}: Line): boolean {
  if (/^附件[\d一二三四五六七八九十]{0,2}:?$/.test(folded)) return true
  return !/[,;。:]$|^各/.test(folded) && readMarker(folded) === undefined
}

/**
 * The longest line that the page's name begins with, behind the site's perhaps, or that ends with it behind who issues it alone:
 * 中共清河县委种茶方案 where the page is 清河县委种茶方案, but neither 首页 / 清河县委种茶方案 nor 信息名称：清河县委种茶方案.
 */
function named(lines: readonly Line[], marks: Uint8Array, end: number, name: string): number | undefined {
  const names = namesIn(name)
  let found: number | undefined
  let longest = shortestTitle - 1
  for (let at = end - 1; at >= 0; at--) {
    const title = words(lines[at]!)
    if (marks[at] || title.length <= longest || ofSite.test(title) || ofColumn.test(title)) continue
    const isNamed = (whole: string) => whole.startsWith(title) || isBehindIssuer(lines[at]!, title, whole)
    if (!names.some(isNamed)) continue
    found = at
    longest = title.length
  }
  return found
}

/** A blank between the two is one of where the page is: 清河县政府 清河县委种茶方案. */
function isBehindIssuer({value}: Line, title: string, whole: string): boolean {
  if (whole.length < shortestTitle || !title.endsWith(whole)) return false
  const before = title.slice(0, -whole.length)
  return issuer.test(before) && value.trimStart().startsWith(before + whole[0])
}

/** The name of a page, and what stands in it behind that of the site: 清河县政府-十件民生实事. */
function namesIn(name: string): string[] {
  const [, site = ''] = /^\s*([^-—_|\s]{2,30})[-—_|\s]/.exec(name) ?? []
  const names = ofSite.test(site) ? [name, name.slice(name.indexOf(site) + site.length + 1)] : [name]
  return names.map(one => one.replace(/^[-—_|\s]+|\s+/g, ''))
}

/**
 * `<h2>清河县种茶任务表</h2>` with nothing below it but what the page says of itself;
 * `<h3>最新政策文件公开</h3>` names a column of the site.
 */
function headingAbove(
  lines: readonly Line[],
  marks: Uint8Array,
  end: number,
  name: string,
): number | undefined {
  let at = end - 1
  while (at >= 0 && lines[at]!.depth === undefined && (marks[at] || isPageHead(lines[at]!.folded))) at--
  const line = lines[at]
  if (!line || marks[at] || line.depth === undefined || !mayBeTitle(line, name)) return undefined
  const title = words(line)
  return title.length >= shortestTitle && !ofSite.test(title) && namesDocument(line.folded) ? at : undefined
}

function words({value}: Line): string {
  return value.replace(/\s+/g, '')
}

/** 清河县2024年十件民生实事, but not 各乡镇人民政府: and 一、建设茶园, who issues it, its number or day, and 点击下载 */
function mayBeTitle({folded}: Line, name: string): boolean {
  if (/[,;。:]$|[\d〇一二三四五六七八九十][年月日号]$/.test(folded) || ofSite.test(folded)) return false
  return (folded.length >= shortestInText || name.includes(folded)) && readMarker(folded) === undefined
}

/** 序号 | 任务 | 牵头单位: whether a line stands in a row of several cells. */
function beginsTable(tables: readonly TableShape[], lines: readonly Line[], at: number): boolean {
  const row = tables
    .find(({layout, from, to}) => !layout && from <= at && at < to)
    ?.rows.find(({cells}) => cells.some(({from, to}) => from <= at && at < to))
  const filled = row?.cells.filter(({from, to}) => lines.slice(from, to).some(line => words(line) !== ''))
  return filled !== undefined && filled.length > 1
}

/** 中共 · 清河县人民政府, but not 关于成立春耕领导小组 */
const issuer =
  /^(?:中共[一-鿿]{0,4}|(?!关于)[一-鿿]{1,20}(?:[省市县区州旗委局厅会组]|政府|办公室|等[一二三四五六七八九十]{0,2}部门))$/
const shortestInText = 6
/** How many lines may stand above the title within the text. */
const mostAbove = 4
const shortestTitle = 8
/** 某县林业局, 首页>政策文件, 欢迎访问某县政务服务中心 */
const ofSite = /^欢迎|[>›»]|(?:政府|委员会|[局厅办网]|办公室|网站|平台|专栏|频道)$/
/** 重点领域信息公开, 行政规范性文件 */
const ofColumn = /(?:政[务策府]|信息|文件|领域|事项)公开$|(?:政策|规范性)文件$|(?:要闻|动态)$/
