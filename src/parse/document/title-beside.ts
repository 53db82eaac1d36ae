/** Where a document begins with no title: with what is attached to a notice that stands elsewhere, or with its opening words. */
import type {Line} from '../../plan/blocks.ts'

/** 附件:1.任务分解表 | 2.项目清单 on top: what is attached to a notice that stands elsewhere. */
export function endOfAttached([first, ...others]: readonly Line[]): number {
  if (!first || !/^附 *件 *\d{0,2} *: *1[.、]/.test(first.folded)) return 0
  const further = others.findIndex(({folded}) => !/^\d{1,2}[.、]/.test(folded))
  return further < 0 ? 0 : further + 1
}

/** 为做好绿化工作,现分工如下: above 某县绿化任务分解表 and the entries. */
export function titleBehindOpening(preamble: readonly Line[]): readonly Line[] {
  const [above, last] = preamble.slice(-2)
  return above?.folded.endsWith('如下:') && last && tableName.test(last.folded) ? [last] : []
}

const tableName = /^[^,。;:、|]{5,60}(?:表|方案|清单|台账)$/
