/** The examples in the rules’ comments are their tests. */
import {readdirSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {applyFixes, fixesOf} from '../../src/lint/edit.ts'
import {type LintOptions, lint} from '../../src/lint/lint.ts'
import type {Finding} from '../../src/lint/rule.ts'
import {type RuleId, rules} from '../../src/lint/rules/index.ts'
import {readDocument} from '../../src/pipeline.ts'
import {findingRules} from '../../src/plan/findings.ts'
import {encode} from '../../src/read/decode/splice.ts'
import {soundOf} from '../../src/units/pinyin.ts'
import {type Example, ruleComment} from './rule-comments.ts'

async function findingsIn({document, options}: Example, rule: RuleId, lang?: 'zh'): Promise<Finding[]> {
  const {encoding, ...rest} = options
  const value = encoding ? encode(document, encoding)! : document
  const asked: LintOptions = {...rest, rules: [rule], soundOf, ...(lang && {lang})}
  return lint(await readDocument(new VFile({path: 'draft.txt', value})), asked)
}

async function mended(example: Example, rule: RuleId): Promise<string> {
  const fixes = fixesOf(await findingsIn(example, rule))
  if (fixes.length === 0) return example.document
  return mended({...example, document: applyFixes(example.document, fixes)}, rule)
}

describe.each(rules.map(({id}) => id))('%s', id => {
  const {examples, prose} = ruleComment(id)
  const fixed = examples.filter(({kind}) => kind === 'fixed')

  test('says what it is about, with an example that is ok and one that is not', () => {
    expect(prose).not.toBe('')
    expect(examples.map(({kind}) => kind)).toEqual(expect.arrayContaining(['ok', 'not ok']))
  })

  test.each(examples.filter(({kind}) => kind === 'ok'))('finds nothing in $document', async example => {
    expect(await findingsIn(example, id)).toEqual([])
  })

  test.each(examples.filter(({kind}) => kind === 'not ok'))(
    'finds what is odd in $document',
    async example => {
      const found = await findingsIn(example, id)
      expect(example.findings.length).toBeGreaterThan(0)
      expect(found.map(({place, message}) => `${place.line}:${place.column} ${message}`)).toEqual(
        example.findings,
      )
      for (const {message} of found) expect(message).toMatch(/^Unexpected .*, expected /)
      for (const {message} of await findingsIn(example, id, 'zh'))
        expect(message).toMatch(/^原文.*，(?:其[前后])?应/)
    },
  )

  test('mends what it says it mends', async () => {
    const bad = examples.filter(({kind}) => kind === 'not ok')
    const results = await Promise.all(bad.map(example => mended(example, id)))
    const rule = rules.find(one => one.id === id)!
    expect(results.filter((text, index) => text !== bad[index]!.document)).toEqual(
      fixed.map(({document}) => document),
    )
    expect(fixed.length > 0).toBe('mends' in rule && rule.mends === true)
    for (const example of fixed) expect(await findingsIn(example, id)).toEqual([])
  })
})

test('every message of the parser has its rule', () => {
  expect(rules.map(({id}) => id)).toEqual(expect.arrayContaining(Object.keys(findingRules)))
})

test('every rule file is in the registry', () => {
  const files = readdirSync('src/lint/rules').filter(file => file !== 'index.ts')
  expect(rules.map(({id}) => `${id}.ts`).toSorted()).toEqual(files.toSorted())
})
