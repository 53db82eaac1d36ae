/** Lines that are parts of one. */
import {type Line, pointAt, type Segment} from '../plan/blocks.ts'

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
    for (const {index: at, ...rest} of part.segments ?? [{index: 0, start: pointAt(part, 0)}])
      segments.push({...rest, index: value.length + at})
    value += part.value
    folded += part.folded
  })
  return {...parts[0]!, value, folded, segments}
}
