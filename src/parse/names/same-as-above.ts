/** 责任单位:同上: the units of the duty before it. */
import type {VFile} from 'vfile'
import type {Duty, Role} from '../../plan/types.ts'
import {report} from '../reading/findings.ts'

const same =
  /(?:^|[:： ])[ （(]*(?:(同上|如上|上同|同前|[〃″"＂”])|同左|同第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[项条行]?|详?见[^：:。]+|按照?(?:各自)?职责(?:分工)?)[ 。;；)）\]】〕]*$/

/**
 * Fills duties that say so with the units of the last one of their role, and reports those that find none
 * there, or refer to another place: 同第1项, 详见附件.
 */
export function fillSame(duties: readonly Duty[], file: VFile): void {
  const last = new Map<Role, Duty>()
  duties.forEach(duty => {
    const {role, position} = duty
    if (duty.children.length > 0) {
      last.set(role, duty)
      return
    }
    const words = String(file).slice(position.start.offset, position.end.offset).trim()
    const found = same.exec(words)
    if (!found) return
    const above = found[1] === undefined ? undefined : last.get(role)
    if (above) {
      duty.children = above.children.map(unit => ({...unit, position: {...position}}))
      if (above.openEnded) duty.openEnded = true
      return
    }
    last.delete(role)
    if (!duty.inherited) report(file, 'task-has-duty', position, words)
  })
}
