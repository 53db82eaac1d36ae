import {type Line, lineFrom} from '../../plan/blocks.ts'

/** A stretch of a line, as a line of its own. */
export function cut(line: Line, start: number, end: number): Line {
  const rest = start === 0 ? line : lineFrom(line, start)
  const skipped = line.value.length - rest.value.length
  const value = rest.value.slice(0, end - skipped).trimEnd()
  return value.length === rest.value.length
    ? rest
    : {...rest, value, folded: rest.folded.slice(0, value.length)}
}
