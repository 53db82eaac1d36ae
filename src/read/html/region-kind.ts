/** Which part of a page an element is. */
import type {Region} from './furniture.ts'
import {useOf} from './names.ts'
import type {Attributes} from './tags.ts'

const furniture = new Set([
  'nav',
  'footer',
  'aside',
  'button',
  'select',
  'option',
  'optgroup',
  'textarea',
  'dialog',
])
const roles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu'])
const content = new Set(['main', 'article'])
const hidden = /display\s*:\s*none/i
// Their names tell how a page is shown, `class="home header-fixed"`.
const whole = new Set(['html', 'body'])

/** Whether a browser does not show an element. */
export function isHidden(attributes: Attributes): boolean {
  return attributes.size > 0 && (attributes.has('hidden') || hidden.test(attributes.get('style') ?? ''))
}

/** `inContent`: the element stands inside `main` or `article`, where a `header` is the document's own. */
export function regionKind(
  tag: string,
  attributes: Attributes,
  inContent: boolean,
): Region['kind'] | undefined {
  if (whole.has(tag)) return undefined
  if (furniture.has(tag) || (tag === 'header' && !inContent)) return 'furniture'
  if (roles.has(attributes.get('role') ?? '')) return 'furniture'
  if (isHidden(attributes)) return 'furniture'
  const use = useOf(attributes, inContent)
  if (use === 'furniture') return 'likely'
  if (use === 'headline' || tag === 'h1') return 'headline'
  return use ?? (content.has(tag) ? 'content' : undefined)
}
