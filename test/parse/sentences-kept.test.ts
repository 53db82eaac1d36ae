/** What clauses in sentences assign, where more than one could be meant. */
import {expect, test} from 'vitest'
import {parsePlan} from '../../src/pipeline.ts'
import {taskRows} from '../../src/plan/rows.ts'
import {rolesOf} from '../roles-of.ts'

test.each([
  ['推进整治。由县发改局负责方案编制；由县住建局负责项目建设。', '||县发改局 县住建局'],
  ['推进整治。由县发改局负责方案编制。由县住建局负责项目建设。', '||县发改局 县住建局'],
  [
    '推进整治。由县发改局负责方案编制；由县住建局负责项目建设；由县审计局负责监督检查。',
    '||县发改局 县住建局 县审计局',
  ],
  ['推进整治。由县发改局牵头，县财政局配合；由县审计局负责监督检查。', '县发改局|县财政局|县审计局'],
  ['推进整治。由县发改局会同县财政局，负责方案制定；由县审计局负责监督。', '|县财政局|县发改局 县审计局'],
  ['由市住建局负责，建公园；由市财政局负责，修路。', '||市住建局', '||市财政局'],
  [
    '由市住建局负责，建公园；由市财政局负责，修路；由各县区政府负责，绿化。',
    '||市住建局',
    '||市财政局',
    '||各县区政府',
  ],
  ['推进整治。由县发改局牵头，县财政局配合；由县审计局负责，开展监督。', '县发改局|县财政局|', '||县审计局'],
])('each 由 of a line assigns, and has a task where it leads words: %s', (words, ...roles) => {
  expect(rolesOf(`XX县分工\n1.${words}`).map(all => all.join('|'))).toEqual(roles)
})

test('the words of each 由 are its own', () => {
  const plan = parsePlan('XX市分工\n1.由市住建局负责，建公园；由市财政局负责，修路；由各县区政府负责，绿化。')
  expect(taskRows(plan, '').map(({text}) => text)).toEqual(['建公园；', '修路；', '绿化。'])
})
