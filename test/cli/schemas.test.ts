/** The schemas say what `check` gives and takes, no more and no less. */
import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {ruleSettings} from '../../src/cli/config.ts'
import {rules} from '../../src/lint/rules/index.ts'
import {run, runSeed} from '../helpers.ts'

const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true})
const schemaOf = (name: string) => JSON.parse(readFileSync(`schema/${name}.json`, 'utf8'))

test('findings fit schema/finding.json', async () => {
  const {out} = await runSeed(['check', '--json'])
  const findings = JSON.parse(out)
  const validate = ajv.compile({type: 'array', items: schemaOf('finding')})
  validate(findings)
  expect(validate.errors).toBe(null)
  expect(Object.keys(findings[0])).toEqual(schemaOf('finding').required)
  expect(Object.keys(schemaOf('finding').properties)).toEqual(schemaOf('finding').required)
})

test('schema/config.json names every rule and every setting', () => {
  const {properties, $defs} = schemaOf('config')
  expect(Object.keys(properties.rules.properties)).toEqual(rules.map(({id}) => id))
  expect($defs.setting.enum).toEqual(ruleSettings)
})

describe('a config is taken where the schema allows it, and only there', () => {
  const isConfig = ajv.compile(schemaOf('config'))
  test.each([
    [{}, true],
    [{$schema: 'x', roles: {lead: ['主责单位']}, rules: {residue: 'off'}, maxLead: 3, failOn: 'info'}, true],
    [{roles: {boss: ['主责单位']}}, false],
    [{roles: {lead: '主责单位'}}, false],
    [{roles: {lead: ['']}}, false],
    [{rules: {residue: 'never'}}, false],
    [{rules: {residu: 'off'}}, false],
    [{rules: []}, false],
    [{maxLead: 1.5}, false],
    [{failOn: 'off'}, false],
    [{format: 'json'}, false],
    [[], false],
  ])('%j: %s', async (config, valid) => {
    const files = {'a.txt': '1. 修路。(市交通局负责)', 'fengong.config.json': JSON.stringify(config)}
    expect([isConfig(config), (await run(['check', 'a.txt'], {files})).code]).toEqual([valid, valid ? 0 : 2])
  })
})
