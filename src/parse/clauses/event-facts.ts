/** When and where an event is, and who holds it, below a heading that says nothing else: 一、时间地点. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'

/** 时间地点 · 活动概况 · 会议时间、地点及主办单位 */
const heading =
  /^(?=.*(?:时间|日期|地点|概况|基本(?:情况|信息)))(?!.*(?:任务|分工|职责|安排|流程|议程))[一-鿿、]{2,16}$/
const day = /(?:时间|日期) *(?::|$|[、和与及]|地点)/
const place = /地点|地址/
const holder = /^[一-鿿、]{0,4}(?:主办|承办|协办)(?:单位|方|部门) *:/
/** A fact a line, and no sentence. */
const fact = /^[一-鿿 、]{2,10}:[^。;]*。?$/

/** The lines of such facts, in a document of one event: where several have theirs, they are its tasks. */
export function eventFactsIn(blocks: readonly Block[]): readonly Line[] {
  const found = blocks.flatMap((_, at) => {
    const facts = factsBelow(blocks, at)
    return facts ? [facts] : []
  })
  return found.length === 1 ? found[0]! : []
}

function factsBelow(blocks: readonly Block[], at: number): Line[] | undefined {
  const head = lineAt(blocks, at)
  const marker = head && readMarker(head.folded)
  if (!marker) return undefined
  const words = head.folded.slice(marker.length).trim()
  if (!heading.test(words)) return undefined
  const facts: Line[] = []
  for (let next = at + 1; next < blocks.length; next++) {
    const line = lineAt(blocks, next)
    if (!line || line.furniture || readMarker(line.folded)) break
    if (!fact.test(line.folded)) return undefined
    facts.push(line)
  }
  const labels = [words, ...facts.map(({folded}) => folded.slice(0, folded.indexOf(':') + 1))]
  const says = (label: RegExp) => labels.some(words => label.test(words))
  return says(day) && says(place) && says(holder) ? facts : undefined
}
