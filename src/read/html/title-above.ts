/** Finds the title of a document that stands above the element that holds its text, without a name that tells it. */
import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {isPageHead} from '../../plan/page-heads.ts'
import type {TableShape} from './table-shape.ts'

/** Where it is, over a text that has no title of its own: the page is called by it, or it is a heading by its markup. */
export function titleAbove(
  lines: readonly Line[],
  tables: readonly TableShape[],
  marks: Uint8Array,
  content: {from: number; to: number},
  name: string,
): number | undefined {
  let first = content.from
  while (first < content.to && words(lines[first]!) === '') first++
  if (first === content.to) return undefined
  if (mayBeTitle(lines[first]!) && !beginsTable(tables, lines, first)) return undefined
  return named(lines, marks, content.from, name) ?? headingAbove(lines, marks, content.from)
}

/** The longest line that the page's name begins with, or that ends with it: 中共清河县委种茶方案 where the page is 清河县委种茶方案. */
function named(lines: readonly Line[], marks: Uint8Array, end: number, name: string): number | undefined {
  const whole = name.replace(/\s+/g, '')
  let found: number | undefined
  let longest = shortestTitle - 1
  for (let at = end - 1; at >= 0; at--) {
    const title = words(lines[at]!)
    if (marks[at] || title.length <= longest || ofSite.test(title)) continue
    if (!whole.startsWith(title) && !(whole.length >= shortestTitle && title.endsWith(whole))) continue
    found = at
    longest = title.length
  }
  return found
}

/** `<h2>清河县种茶任务表</h2>` with nothing below it but what the page says of itself. */
function headingAbove(lines: readonly Line[], marks: Uint8Array, end: number): number | undefined {
  let at = end - 1
  while (at >= 0 && lines[at]!.depth === undefined && (marks[at] || isPageHead(lines[at]!.folded))) at--
  const line = lines[at]
  if (!line || marks[at] || line.depth === undefined || !mayBeTitle(line)) return undefined
  const title = words(line)
  return title.length >= shortestTitle && !ofSite.test(title) ? at : undefined
}

function words({value}: Line): string {
  return value.replace(/\s+/g, '')
}

/** 清河县2024年十件民生实事, but not 各乡镇人民政府: and 一、建设茶园 */
function mayBeTitle({folded}: Line): boolean {
  return !/[,;。:]$/.test(folded) && readMarker(folded) === undefined
}

/** 序号 | 任务 | 牵头单位: whether a line stands in a row of several cells. */
function beginsTable(tables: readonly TableShape[], lines: readonly Line[], at: number): boolean {
  const row = tables
    .find(({layout, from, to}) => !layout && from <= at && at < to)
    ?.rows.find(({cells}) => cells.some(({from, to}) => from <= at && at < to))
  const filled = row?.cells.filter(({from, to}) => lines.slice(from, to).some(line => words(line) !== ''))
  return filled !== undefined && filled.length > 1
}

const shortestTitle = 8
/** 某县林业局, 首页>政策文件, 欢迎访问某县政务服务中心 */
const ofSite = /^欢迎|[>›»]|(?:政府|委员会|[局厅办网]|网站|平台|专栏|频道)$/
