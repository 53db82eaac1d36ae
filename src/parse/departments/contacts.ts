/** Whom to call at a unit, between its name and what it is to do: 学工部 · 联系人:张三 · (一)负责… */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {isPersonsName} from '../../units/persons.ts'

const mostContacts = 3

/** The line of a place, or the first one below such lines that stand there. */
export function belowContacts(blocks: readonly Block[], from: number): Line | undefined {
  let at = from
  while (at < from + mostContacts && isBetween(lineAt(blocks, at)?.folded ?? '', at > from)) at++
  return lineAt(blocks, at)
}

const contact = /^联 *[系络] *(?:人|员|电话|方式) *: *[^,。;:]{2,30}$/

/** 联系人:张三 · 联系电话:… */
export function isContact({folded}: Line): boolean {
  return contact.test(folded)
}

/** And what goes on with it: 王五 · 体育部:李四 */
function isBetween(folded: string, isBelow: boolean): boolean {
  if (contact.test(folded)) return true
  return isBelow && isPersonsName(folded.replace(/^[一-鿿]{2,8}:/, '').replaceAll(' ', ''))
}
