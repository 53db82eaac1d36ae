/** 责任单位:同上: the units of the duty before it. */
import type {Duty, Role} from '../plan/types.ts'

const same = /(?:^|[:： ])(?:同上|如上|[〃″"＂“”])[。;；]?$/

/** Fills duties that say so with the units of the last one of their role. `source` is the text that places refer to. */
export function fillSame(duties: readonly Duty[], source: () => string): void {
  const last = new Map<Role, Duty>()
  duties.forEach(duty => {
    const above = last.get(duty.role)
    if (duty.children.length > 0) last.set(duty.role, duty)
    else if (above && saysSame(duty, source())) {
      duty.children = above.children.map(unit => ({...unit, position: {...duty.position}}))
      if (above.openEnded) duty.openEnded = true
    }
  })
}

function saysSame({position: {start, end}}: Duty, source: string): boolean {
  return same.test(source.slice(start.offset, end.offset).trim())
}
