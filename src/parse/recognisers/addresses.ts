/** Brackets that say where something is handed in, or behind an address who is found there: they give nobody a task. */
import type {Span} from '../../units/list.ts'

/** 门诊楼208室, 县府大院412办公室; but 610办公室 and 区610办公室 are offices. */
const room =
  /\d{3,4} *(?:室|房间?)$|[楼院厦座层区] *\d{3,4} *号$|(?:[楼院厦座层] *\d{3,4}|区 *(?!610)\d{3,4}) *办公室$/
const address = /^(?:通讯|通信|联系|联络|办公|邮寄|单位|受理|接收|报名)?地址 *:/

/** 送院办公室(门诊楼208室)。 · 通讯地址:县委大院302室(县委组织部) */
export function isAddress(folded: string, inside: Span): boolean {
  return room.test(folded.slice(inside.start, inside.end)) || address.test(folded)
}
