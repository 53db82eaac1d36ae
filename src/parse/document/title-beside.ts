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

/** 一是建立问题清单, 建立健全责任清单 and 第一季度任务清单 are none. */
const tableName =
  /^(?![一二三四五六]是|建立|建设|完善|健全|制定|编制|梳理|公布)(?:\d{4}年?|[一-鿿]{1,5}?[省市县区州旗盟镇乡局委厅院校](?!级))[^,。;:、|]{3,60}(?:表|方案|清单|台账)$/
