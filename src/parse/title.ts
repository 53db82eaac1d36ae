/** The document's own name, in the lines before its first entry. */
import type {Line} from '../plan/blocks.ts'
import {isDocumentNumber} from './meta-lines.ts'

const ending =
  /(?:方案|意见|通知|计划|规划|纲要|办法|决定|要点|措施|清单|分工|分工表|规定|细则|条例|批复|报告|函|台账|任务)(?:\([^()]*\))?$/
const sentenceEnds = new Set('。;!?,:')
const longestTitle = 6
const letterhead = '文件'

/** The lines of the title, one or several; none where the document begins otherwise. */
export function titleLines(preamble: readonly Line[]): readonly Line[] {
  const head = preamble.slice(0, longestTitle)
  const end = head.findIndex(({folded}) => ending.test(folded) && !folded.endsWith(letterhead))
  const upTo = head.slice(0, end + 1 || 1)
  // 某市人民政府办公室文件 and the number stand above the title.
  const above = upTo.findLastIndex(({folded}) => folded.endsWith(letterhead) || isDocumentNumber(folded))
  const lines = upTo.slice(above + 1)
  return lines.some(({folded}) => sentenceEnds.has(folded.at(-1)!)) ? [] : lines
}
