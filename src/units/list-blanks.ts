/** Names that only blanks part, or marks that part no others: 市教育局 市科技局, 东城区 西城区, 市财政局·市教育局. */
import {beginsLikeClass, isWholeClass} from './kind.ts'
import type {Span} from './list-parts.ts'
import {isPerson, isPersonsName, isRarerName} from './persons.ts'
import {beginsWithLesserBody, wholeName} from './whole-name.ts'

const placeName = /^(?![省市州县区旗乡镇]+$)[一-鿿]+(?:[县区市乡镇州旗村]|街道)$/
const lesserUnit = /^[一-鿿]{2,}(?:[科股]|[中小]学|幼儿园)$/
/** 市教育局 behind 东城区 is a unit of its own, 教育局 the district's. */
const level = /^[省市州县区旗各国]/
/** A phone, or the number of what follows, or a bullet: 1.市教育局 2.市财政局 · - 市教育局 - 市财政局. */
const figures = /^(?:\d{1,2}[)]?|\d[\d-]{6,}|[-—–lnuüØ\ue000-\uf8ff])$/

const gap = /[ ·•・.+]/
const between = /[^ ·•・.+]+/g

/** The parts of a part that blanks part; all of it where they part none, as in 市 教育局. Who is in charge is none. */
export function splitAtBlanks(text: string, {start, end}: Span): Span[] {
  const list = text.slice(start, end)
  if (!gap.test(list)) return [{start, end}]
  const units = [...list.matchAll(between)].filter(
    ({0: word, index}) =>
      !isBesideUnits(word) && !(index > 0 && isRarerName(word) && namesPersons(text, start + index)),
  )
  const areUnits = units.every(
    ({0: word}, index) => isUnit(word) && !(isPlace(word) && isOf(units[index + 1]?.[0])),
  )
  const [first, second, third] = units.map(([word]) => word)
  const isOfSchool = !third && school.test(first ?? '') && ofSchool.has(second ?? '')
  if (units.length === 0 || !areUnits || isOfSchool) return [{start, end}]
  return units.map(({0: word, index}) => ({start: start + index, end: start + index + word.length}))
}

/** 清河中学 团委, 市技师学院 团委: one body, the school's; 护理学院 团委 are two of a university, 各中学 团委 too. */
const school =
  /^(?!各|全|有关|相关|所有)(?:[一-鿿]{2,}(?:大学|学校|中学|(?:职业|职业技术|师范)学院)|[一-鿿]+技师学院)$/
const ofSchool = new Set(['团委', '工会', '纪委'])

/** 市教育局 张三 13912345678 */
function isBesideUnits(word: string): boolean {
  return isPersonsName(word) || isPerson(word) || figures.test(word)
}

/**
 * 责任单位、责任人:县住建局 钱明 · 县城投公司 孙丽、县住建局 钱明: whether the label before a word, or the
 * list around it, has persons.
 */
function namesPersons(text: string, at: number): boolean {
  if (personsLabel.test(text.slice(Math.max(0, at - around), at))) return true
  const words = text.slice(Math.max(0, at - around), at + around).matchAll(behindBlank)
  return [...words].some(({0: word}) => isPersonsName(word))
}

const around = 60
const behindBlank = /(?<= )[一-鿿]{2,3}(?=[、,;。 ]|$)/g
const personsLabel = /(?:责任|负责|联系|经办|联络)人|领导/

function isUnit(word: string): boolean {
  if (word.includes('(') !== word.includes(')')) return false
  const isBody = wholeName.test(word) && (word.length > 2 || beginsWithLesserBody(word))
  return isBody || isPlace(word) || lesserUnit.test(word) || isClass(word)
}

function isClass(word: string): boolean {
  return beginsLikeClass.test(word) || isWholeClass(word)
}

function isPlace(word: string): boolean {
  return placeName.test(word) && !isClass(word)
}

function isOf(word: string | undefined): boolean {
  return word !== undefined && !isPlace(word) && !level.test(word) && !isClass(word)
}
