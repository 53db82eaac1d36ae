/** What is to be done, written where units are listed: 责任单位:县文旅局,迎接验收 · 县交通局要按月调度. It is no unit, and said. */
import type {VFile} from 'vfile'
import {fold} from '../../plan/fold.ts'
import type {Duty, Unit} from '../../plan/types.ts'
import {mayEndName} from '../../units/whole-name.ts'
import {report} from '../reading/findings.ts'

const verbs =
  '完成|确保|迎接|推进|推动|开展|抓好|做好|加强|强化|加快|抓紧|认真|切实|全面|积极|及时|按[月季年时期]|定期|组织(?:开展|实施|召开|编制)'
/** 推进组成员, 积极分子代表, 积极参与的企业: they do it, whatever verb they are called by. */
const doers = '[者员]|[责系集]人|代表|参与的[一-鿿]{2}'
/** 及时雨志愿者 are called by no verb. */
const work = new RegExp(`^(?!及时雨)(?:${verbs})[一-鿿]{2,}(?<!${doers})$`)
/** 县应急局应急专家, 各乡镇应届毕业生 and 县政府办要情值守员 do not go on with 应 and 要. */
const unitAtWork = new RegExp(
  `[局委厅办部院府镇乡](?=(?:[要应须]?(?:${verbs}|按|将|严格)|[要应须](?![急害塞道河届征]|.*(?:${doers})$)|负责)[一-鿿]{2,}$)`,
)

/** Takes it out of the lists, but where nobody else is listed. */
export function leaveOutWork(duties: readonly Duty[], file: VFile): void {
  const told = new Set<number>()
  duties.forEach(duty => {
    if (!duty.children.some(({value}) => !mayEndName(value.at(-1)))) return
    const kept = duty.children.flatMap(unit => withoutWork(unit))
    if (kept.length === 0 || duty.children.every((unit, at) => unit === kept[at])) return
    // What is shared by several tasks is said once.
    const {offset} = duty.position.start
    if (!told.has(offset!)) for (const unit of duty.children) reportWork(unit, kept, file)
    told.add(offset!)
    duty.children = kept
  })
}

/** The unit, its name alone, or nothing. */
function withoutWork(unit: Unit): Unit[] {
  const folded = fold(unit.value)
  if (mayEndName(folded.at(-1))) return [unit]
  if (work.test(folded)) return []
  const end = (unitAtWork.exec(folded)?.index ?? folded.length) + 1
  if (end > folded.length) return [unit]
  const {start} = unit.position
  const point = {line: start.line, column: start.column + end, offset: start.offset! + end}
  const value = unit.value.slice(0, end)
  return [{...unit, value, name: value, position: {start, end: point}}]
}

function reportWork({value, position}: Unit, kept: readonly Unit[], file: VFile): void {
  const own = kept.find(unit => unit.position.start.offset === position.start.offset)
  const words = value.slice(own?.value.length ?? 0)
  if (words)
    report(file, 'words-among-units', {start: own?.position.end ?? position.start, end: position.end}, words)
}
