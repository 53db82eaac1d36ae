/** Lines that are parts of one. */
import {type Line, pointAt, type Segment} from '../../plan/blocks.ts'

/** Lines as one, which says of each of its characters where it stands; with a blank between those that are apart. */
export function join(parts: readonly Line[], areApart?: (above: string, below: string) => boolean): Line {
  if (parts.length === 1) return parts[0]!
  const segments: Segment[] = []
  let value = ''
  let folded = ''
  parts.forEach((part, nth) => {
    if (nth > 0 && areApart?.(parts[nth - 1]!.folded, part.folded)) {
      value += ' '
      folded += ' '
    }
    // Those of a line that was cut out of another one may begin before it.
    const own = part.segments?.filter(({index}) => index > 0) ?? []
    segments.push({index: value.length, start: pointAt(part, 0)})
    for (const {index: at, start} of own) segments.push({index: value.length + at, start})
    value += part.value
    folded += part.folded
  })
  return {...parts[0]!, value, folded, segments}
}
