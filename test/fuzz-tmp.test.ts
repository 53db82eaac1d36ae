import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {planFromBlocks} from '../src/parse/plan.ts'
import {parsePlan} from '../src/pipeline.ts'
import type {Note, Plan, PlanNode, Section, Task} from '../src/plan/types.ts'
import {withoutUnseen} from '../src/plan/unseen.ts'
import {readText} from '../src/read/text.ts'
import {seed, seedText, withoutBlanks} from './helpers.ts'

type Parent = Plan | Section | Task

/** What a tree says: headings, tasks and notes in their own words, duties and fields as the source has them. */
function wordsOf(parent: Parent, source: string): string {
  const head = parent.type === 'plan' ? '' : `${parent.marker ?? ''}${parent.title ?? ''}`
  const own = parent.type === 'task' ? `${head}${parent.text}` : head
  const printed = (parent.children as readonly PlanNode[]).filter(isPrinted)
  return own + parent.children.map(node => wordsBelow(node, source, printed)).join('')
}

/** What a page shows between its lines, a number or a running head. */
function isPrinted(node: PlanNode): node is Note {
  return node.type === 'note' && node.kind === 'residue'
}

function isWithin(inner: PlanNode, outer: PlanNode): boolean {
  const [from, to] = [outer.position.start.offset!, outer.position.end.offset!]
  return inner !== outer && inner.position.start.offset! >= from && inner.position.end.offset! <= to
}

function wordsBelow(node: Parent['children'][number], source: string, printed: readonly Note[]): string {
  if (node.type === 'note' && node.kind !== 'field') return node.value
  if (node.type === 'duty' || node.type === 'note') {
    const copied = (node.type === 'duty' || node.type === 'note') && node.inherited
    if (copied) return ''
    const words = source.slice(node.position.start.offset, node.position.end.offset)
    // A list of units may go on behind a page's number, which is a note of its own.
    return printed
      .filter(one => isWithin(one, node))
      .reduce((rest, {value}) => rest.replace(value, ''), words)
  }
  return wordsOf(node, source)
}

/** Children lie in order, apart, and within their parents; units are where they say. */
function checkPlaces(node: PlanNode, source: string): void {
  const {start, end} = node.position
  // A name that a line break cuts in two is whole in the tree.
  if (node.type === 'unit') {
    expect(withoutBlanks(source.slice(start.offset, end.offset))).toBe(withoutBlanks(node.value))
  }
  if (!('children' in node)) return
  let at = start.offset!
  for (const child of node.children) {
    if ((child.type === 'duty' || child.type === 'note') && child.inherited) continue
    if (isPrinted(child) && node.children.some(other => other.type === 'duty' && isWithin(child, other)))
      continue
    expect(child.position.start.offset).toBeGreaterThanOrEqual(at)
    at = child.position.end.offset!
    expect(end.offset).toBeGreaterThanOrEqual(at)
    checkPlaces(child, source)
  }
}

/** Characters that nobody sees are blanks where a line begins or ends. */
const sorted = (text: string) => [...withoutUnseen(withoutBlanks(text))].sort().join('')

function checkWhole(plan: Plan, source: string): void {
  // A page number may stand within a task's text, so that not the order but the characters count.
  expect(sorted(wordsOf(plan, source))).toBe(sorted(source))
  checkPlaces(plan, source)
}

test('every character of the seed lies in exactly one heading, task, duty or note', () => {
  checkWhole(seed, seedText)
})

/** Texts made of what plans are made of, whole or broken. */
const pieces = fc.constantFrom(
  ...[
    '一、',
    '二、',
    '(一)',
    '（二）',
    '1.',
    '２．',
    '(1)',
    '（2）',
    '①',
    '责任分工',
    '对有劳动能力的贫困户,加大扶持力度。',
  ],
  ...[
    '牵头单位: ',
    '牵头单位',
    '协同单位：',
    '责任单位:',
    '省农业厅',
    '省林业厅省水利厅',
    '、',
    '，',
    ',',
    ';',
    '。',
    '等',
    '无',
  ],
  ...[
    '省“挂包帮”工作办公室',
    '(',
    ')',
    '“',
    '《',
    '〔',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '\u00a0',
    '　',
    '19.08.2015  22:47',
    '出处:网站',
    '打印本页',
  ],
)
const documents = fc.oneof(
  fc.array(pieces, {maxLength: 60}).map(parts => parts.join('')),
  fc.string({unit: 'binary', maxLength: 200}),
)

test('no text makes the parser throw, and none of its characters is lost', () => {
  fc.assert(
    fc.property(documents, source => checkWhole(parsePlan(source), source)),
    {
      numRuns: 25000,
      examples: [
        ['\u200b'],
        ['1.修路。\u00ad\n\u200b'],
        ['一、〔省农业厅\n省林业厅省水利厅)'],
        ['，〔省农业厅)'],
      ],
    },
  )
})

test('nor does who does it right behind a heading, before how', () => {
  for (const clause of ['由县水利局负责', '由县水利局牵头，县财政局配合']) {
    const source = `县防汛工作方案\n一、重点任务\n（一）水池建设，${clause}。要加强巡护。`
    const plan = parsePlan(source)
    expect(JSON.stringify(plan)).toContain('县水利局')
    checkWhole(plan, source)
  }
})

test('nor does markup that makes headings of some lines lose any', () => {
  const depths = fc.array(fc.option(fc.integer({min: 1, max: 4}), {nil: undefined}), {minLength: 1})
  fc.assert(
    fc.property(documents, depths, (source, cycle) => {
      const blocks = readText(source).map((block, at) => {
        const depth = cycle[at % cycle.length]
        return block.type === 'line' && depth ? {...block, depth} : block
      })
      checkWhole(planFromBlocks(blocks, new VFile(source)), source)
    }),
    {numRuns: 12000},
  )
})

test('a seed with lines cut, doubled and swapped loses nothing', () => {
  const lines = seedText.split('\n')
  const line = fc.nat(lines.length - 1)
  fc.assert(
    fc.property(fc.array(fc.tuple(line, line), {maxLength: 8}), swaps => {
      const changed = [...lines]
      for (const [from, to] of swaps) changed[to] = changed[from]!.slice(0, to + 1)
      const source = changed.join('\n')
      checkWhole(parsePlan(source), source)
    }),
    {numRuns: 60},
  )
})

test('a plan survives JSON unchanged', () => {
  expect(JSON.parse(JSON.stringify(seed))).toEqual(seed)
})
