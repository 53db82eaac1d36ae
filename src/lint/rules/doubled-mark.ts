import {readMarker} from '../../plan/markers.ts'
import {edit} from '../edit.ts'
import {marksAt} from '../places.ts'
import type {Rule} from '../rule.ts'

/**
 * A mark written twice, `、、` or `。。`, one before the full stop, `、。`, or a second one behind a number, `1.、`. They are left over from
 * editing: a unit was taken out of a list and its mark stayed.
 *
 * The fix drops the one too many.
 *
 * @example ok
 * 1.修通村道……（市交通局、市财政局负责）
 * @example not ok
 * 1.、修通村道。。
 * 牵头单位：市交通局。
 * 配合单位：市财政局、、市水利局、。
 * 1:2 Unexpected `.、`, expected `.`
 * 1:8 Unexpected `。。`, expected `。`
 * 3:10 Unexpected `、、`, expected `、`
 * 3:16 Unexpected `、。`, expected `。`
 * @example fixed
 * 1.修通村道。
 * 牵头单位：市交通局。
 * 配合单位：市财政局、市水利局。
 */
export const doubledMark: Rule<'doubled-mark'> = {
  id: 'doubled-mark',
  severity: 'warning',
  about: {en: 'a mark too many', zh: '标点重复'},
  help: {en: 'Drop one of the marks.', zh: '删去多余的标点。'},
  mends: true,
  check: draft =>
    draft.lines.flatMap(line => {
      const marker = readMarker(line.folded)
      const behind = marker && /[.、]$/.test(line.folded.slice(0, marker.length)) ? marker.length : -1
      return [...line.folded.matchAll(doubled)]
        .map(({0: marks, index}) => ({marks, index, right: /^[、,;]。$/.test(marks) ? 1 : 0}))
        .concat(
          behind > 0 && /[.、]/.test(line.folded[behind] ?? '')
            ? {marks: '..', index: behind - 1, right: 0}
            : [],
        )
        .map(({index, right}) => {
          const written = line.value.slice(index, index + 2)
          const wanted = written[right]!
          const position = marksAt(line, index, 2)
          return {
            position,
            say: {
              en: `Unexpected \`${written}\`, expected \`${wanted}\``,
              zh: `原文“${written}”标点重复，应为“${wanted}”`,
            },
            expected: [wanted],
            fix: edit(draft, position.start.offset ?? 0, written, wanted),
          }
        })
    }),
}

/** Three full stops are an ellipsis; two colons stand in programs, and in half width also in times. */
const doubled = /(?<=[一-鿿)”》])(?:、、|,,|;;|。。(?!。)|[、,;]。)/g
