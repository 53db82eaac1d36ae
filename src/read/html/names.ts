/** What the id and the class of an element say of its use. */
import type {Attributes} from './tags.ts'

export type Use = 'furniture' | 'content' | 'headline'

// Words and pinyin that government sites use for what stands around a document.
const furniture = new RegExp(
  '^(?:nav|navi|navs|navbar|navigation|daohang|menus?|(?:bread)?crumbs?|mianbaoxie|weizhi|dqwz|location|curpos|' +
    'share|fenxiang|bdshare|toolbar|tools?|toolbox|side|sidebar|aside|copyright|banquan|related|relevant|xgxw|xglj|' +
    'pagination|pager|print|printer|dayin|search|searchbox|login|friendlinks?|links|sitemap|qrcode|erweima|topbar|' +
    'accessibility|wza|prevnext|prev|next)$|^bdshare|(?:nav|menu|footer|breadcrumb)$|面包屑|导航|分享|打印',
)
// These also name the head and the foot of an article.
const frame = /^(?:header?|footer?|foot|top|bottom)$/
const content = /^(?:ucap|trs|content|contents|article|zoom|view|editor|ueditor|unionstyle|detail|vsb|paper)$/
const headline = /^(?:title|biaoti|bt|headline)$|标题/

/** `inContent`: the element stands inside an article. */
export function useOf(attributes: Attributes, inContent: boolean): Use | undefined {
  const names = `${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`
  if (names === ' ') return undefined
  const uses = new Set<Use>()
  for (const name of names.split(/\s+/)) {
    // Word's `MsoHeader` is a style that stands on any paragraph.
    if (/^mso/i.test(name)) continue
    const words = wordsIn(name)
    const ofContent = words.some(word => content.test(word))
    if (words.some(word => furniture.test(word) || (frame.test(word) && !inContent && !ofContent))) {
      uses.add('furniture')
    } else if (ofContent) uses.add('content')
    if (words.some(word => headline.test(word))) uses.add('headline')
  }
  return (['furniture', 'headline', 'content'] as const).find(use => uses.has(use))
}

/** `pagesContent_2` → pages, content. */
function wordsIn(name: string): string[] {
  return name
    .slice(0, 100)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
}
