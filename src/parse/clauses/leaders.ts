/** Persons at the head of a group, 组长:王建军 副县长, and those listed below such a line: no words of what the group does. */
import {isPersonsName, mayNamePerson} from '../../units/persons.ts'
import type {Piece} from '../reading/pieces.ts'

const leader = /^(?:常务|第一)?副?(?:组 *长|组 *员|主 *任|指挥长|总指挥|召集人|成 *员) *:/

/** 组长:王建军 · 成员: with whatever stands behind it. */
export function isLeaderLine({line, start}: Piece): boolean {
  return start === 0 && leader.test(line.folded)
}

/** 黄卫平  市文旅局局长 · 郑 洁 市政府副秘书长: a name and an office that blanks part. */
const nameAndOffice =
  /^(?:[一-鿿]{2,3}|[一-鿿] {1,2}[一-鿿]) +[^,。;:]*(?:[长记任席员理]|干事|负责人|负责同志)(?:\([^()]*\))?[,。;、]?$/

/** Of the words of an entry, the lines that name such persons. */
export function leadersIn(pieces: readonly Piece[]): readonly Piece[] {
  let isBelow = false
  return pieces.filter(piece => {
    const {folded} = piece.line
    const label = isLeaderLine(piece) ? leader.exec(folded)![0] : ''
    isBelow = label ? beginsWithPerson(folded.slice(label.length).trim()) : isBelow && isPersons(piece)
    return isBelow
  })
}

/** 吴海涛  副市长 · 吴海涛(副市长) · 吴海涛、郑洁 */
function beginsWithPerson(words: string): boolean {
  return nameAndOffice.test(words) || mayNamePerson(words.split(/[、,;( ]/)[0]!)
}

/** What stands below such a line: 黄卫平  市文旅局局长 · 郑洁、李明 */
function isPersons({line: {folded}, start}: Piece): boolean {
  if (start > 0) return false
  return (
    nameAndOffice.test(folded) || folded.split(/[、,; ]+/).every(name => name === '' || isPersonsName(name))
  )
}
