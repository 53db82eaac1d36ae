/** Brackets that say more of the name or the number right before them, and give nobody a task: 市交通委(财务处), 联系电话:12345(财务处). */
import type {Span} from '../../units/list.ts'

const offices = /^\((?![省市县区州旗镇乡])[一-鿿]{2,8}[处科股室](?:、[一-鿿]{2,8}[处科股室])*\)[。;]?$/
/** 市交通委 on its own, in a list, or where something is sent; but not 改造市政府 and 对接市财政局, which are work. */
const work =
  '改[造建]|[新扩迁]建|建设|修缮|装修|搬迁|整合|对接|联系|协[调助]|配合|服务|保障|督促|支持|帮助|优化|完善|加强'
const body = new RegExp(
  `(?:^|[,。;:、 ]|报|报送|送|交|至|会同|商)(?:[国省市县区州旗镇乡]|(?!${work})[一-鿿]{2,4}[省市县区州旗镇乡])[一-鿿]{1,12}[局委办厅院府]$`,
)
const number = /(?:电话|传真|手机|热线|号码|联系方式): *[\d-]{5,}$/
const longest = 40

/** Whether a bracket with nothing but units, behind the words from `from` on, is of such a name. */
export function isOfName(folded: string, {start, end}: Span, from: number): boolean {
  const words = folded.slice(Math.max(from, start - longest), start)
  return number.test(words) || (offices.test(folded.slice(start, end)) && body.test(words.trimStart()))
}
