/** What a partner does, in few words behind its name, where no verb of the usual ones says it. */
import type {Span} from '../../units/list.ts'

const longest = 16
const finals = new Set('持障导务助作任责班组金费元')
const work =
  /(?:予以|给予|提供|做好|抓好)[一-鿿]{0,8}(?:支持|保障|指导|服务|协助)(?:工作)?$|(?:落实|压实|履行|承担)[一-鿿]{0,6}(?:责任|职责)$|(?:共同|参[加与])?组成(?![员立])[一-鿿]{0,8}(?:专班|组)$|(?:安排|拨付|补助|补贴|出资|拨款)[^,;。、]{0,10}(?:(?<!基)金|费|元)$/

/**
 * Where that begins in a stretch that ends with it: 县财政局予以资金支持, 县财政局安排2000万元,
 * 各乡镇落实属地责任, 县交通局等单位组成专班.
 */
export function partnersWork(text: string, {start, end}: Span): number | undefined {
  if (!finals.has(text[end - 1]!)) return undefined
  const from = Math.max(start, end - longest)
  const found = work.exec(text.slice(from, end))
  return found ? from + found.index : undefined
}

/** Whether it is help, and no work of the partner's own: 提供技术指导, 做好资金保障, 安排2000万元. */
export function isHelp(words: string): boolean {
  return /^(?:予以|给予|提供|做好|抓好|安排|拨付|补助|补贴|出资|拨款)/.test(words)
}

/**
 * 与县公安局, 向学校, 联合县农技推广中心, 必要时县公安局: words before a name that say with or for whom, or
 * in what case. 同心县 is a name.
 */
const whom =
  /^(?:与|并(?!州)|给|为|每[年月季]|必要时|同时|依托|商请|(?:[同向]|联合|协调|协同)(?=[省市县区州旗镇乡村街各有相学社]))/

export function saysWhom(name: string): boolean {
  return whom.test(name)
}
