/** The schemas say what `check` gives and takes, no more and no less. */
import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {ruleSettings} from '../../src/cli/config.ts'
import {rules} from '../../src/lint/rules/index.ts'
import {readRegistry} from '../../src/units/own-registry.ts'
import {registry} from '../../src/units/registry.ts'
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

test('task rows with heirs fit schema/task-row.json', async () => {
  const {out} = await runSeed(['tasks', '--as-of', '2024', '--json'])
  const validate = ajv.compile({type: 'array', items: schemaOf('task-row')})
  validate(JSON.parse(out))
  expect(validate.errors).toBe(null)
})

const isRegistry = ajv.compile(schemaOf('registry'))

test('the built-in registry fits schema/registry.json, and every source that it names is listed', () => {
  isRegistry(registry)
  expect(isRegistry.errors).toBe(null)
  const entries = [...registry.departments, ...registry.bodies, ...registry.successions]
  expect(entries.filter(({source}) => !source || !(source in registry.sources))).toEqual([])
})

describe('a registry is taken where the schema allows it, and only there', () => {
  test.each([
    [{}, true],
    [{bodies: [{name: '省铁指办', kind: 'coordination'}]}, true],
    [{successions: [{from: '甲', to: ['乙'], year: 2019, places: ['云南'], provinceOnly: ['乙']}]}, true],
    [{bodies: [{name: '省铁指办', kind: 'office'}]}, false],
    [{bodies: [{name: '省铁指办'}]}, false],
    [{bodies: null}, false],
    [{units: []}, false],
    [{departments: [{work: '铁路', ends: '局', kind: 'government'}]}, false],
    [{successions: [{from: '甲', to: '乙', year: 2019}]}, false],
    [[], false],
  ])('%j', (json, allowed) => {
    expect(isRegistry(json)).toBe(allowed)
    expect('wrong' in readRegistry(json)).toBe(!allowed)
  })
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
