/** What a browser knows of the elements of HTML, as far as it bears on where lines begin and elements end. */

/** Elements that begin a line of their own and end it. */
export const blockElements = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main ' +
    'menu nav ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead tr ul xmp'
  ).split(' '),
)

export const headingElement = /^h[1-6]$/

/** Block elements that hold nothing. */
export const emptyElements = new Set(['br', 'hr'])

/** Elements whose text a browser does not show; `title` shows outside the page. */
export const unseenElements = new Set(
  'audio canvas iframe noembed noframes noscript script style template title video'.split(' '),
)

/** Words that stay in sight, though they are struck out: they are no longer of the text. */
export const struckElements = new Set(['s', 'strike', 'del'])

/** Elements within a line that have no end. */
export const voidElements = new Set([
  'img',
  'input',
  'wbr',
  'embed',
  'area',
  'link',
  'meta',
  'col',
  'base',
  'param',
  'source',
  'track',
])

/** Elements whose line breaks count. */
export const preformattedElements = new Set(['listing', 'pre', 'textarea', 'xmp'])

interface Ending {
  /** The open elements that end. */
  ends: readonly string[]
  /** The elements that they are looked for in. */
  within: readonly string[]
}

const cell = ['td', 'th', 'caption', 'table']
const group = ['thead', 'tbody', 'tfoot']

/** The open elements that a start tag ends, because their own end tags may be left out. */
const endings: Record<string, Ending> = {
  li: {ends: ['li', 'p'], within: ['ol', 'ul', 'menu', 'dir', ...cell]},
  dt: {ends: ['dt', 'dd', 'p'], within: ['dl', ...cell]},
  dd: {ends: ['dt', 'dd', 'p'], within: ['dl', ...cell]},
  option: {ends: ['option'], within: ['select', ...cell]},
  td: {ends: ['td', 'th', 'caption'], within: ['table']},
  th: {ends: ['td', 'th', 'caption'], within: ['table']},
  tr: {ends: ['tr', 'caption'], within: ['table']},
  thead: {ends: [...group, 'tr', 'caption'], within: ['table']},
  tbody: {ends: [...group, 'tr', 'caption'], within: ['table']},
  tfoot: {ends: [...group, 'tr', 'caption'], within: ['table']},
}

const paragraphEnding: Ending = {ends: ['p'], within: [...cell, 'button']}
const keepParagraph = new Set([
  'br',
  'button',
  'caption',
  'select',
  'textarea',
  'optgroup',
  'html',
  'head',
  'body',
])

export function endingBy(startTag: string): Ending | undefined {
  return endings[startTag] ?? (keepParagraph.has(startTag) ? undefined : paragraphEnding)
}

const tableParts = new Set([...cell, ...group, 'tr'])

/** The elements that an end tag does not reach out of. */
export function reachOf(endTag: string): readonly string[] {
  if (endTag === 'table') return []
  return tableParts.has(endTag) ? ['table'] : cell
}

/** Parts of a table that stand in a row or a group of rows. */
export const tablePart = new Set([...group, 'tr', 'td', 'th'])
