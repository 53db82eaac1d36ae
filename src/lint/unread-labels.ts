/** 责任单位 各乡镇,区直各部门: a label and units that the parser did not take for such, so that the task lacks them. */
import type {Position} from 'unist'
import type {Draft} from './draft.ts'
import {marksAt} from './places.ts'

export interface UnreadLabel {
  /** Of all the line. */
  position: Position
  /** As written. */
  label: string
}

export function unreadLabels({tasks, lines}: Draft): UnreadLabel[] {
  const read = new Set(
    tasks.flatMap(({node}) =>
      node.children.flatMap(child => (child.type === 'duty' ? (child.position.start.offset ?? 0) : [])),
    ),
  )
  return lines.flatMap((line): UnreadLabel[] => {
    const [, label, units = ''] = line.folded.length <= longest ? (labelled.exec(line.folded) ?? []) : []
    if (label === undefined || !endsLikeUnit.test(units)) return []
    const position = marksAt(line, 0, line.value.length)
    return read.has(position.start.offset ?? 0) ? [] : [{position, label: line.value.slice(0, label.length)}]
  })
}

/** No list of units is longer. */
const longest = 500
const labelled =
  /^((?:牵头|主办|责任|配合|协同|协办|参与|参加|承办)(?:责任)?(?:单位|部门|处室|科室)) +(?!要|应|须|对)([^:]+?)(?:;.*| {2,}.*|[^ ]+:.*)?[。;]?$/
const endsLikeUnit = /(?:[局厅委办部院会府司社队所站联处室行校团区]|部门|乡镇|街道|专班|[)])[。;]?$/
