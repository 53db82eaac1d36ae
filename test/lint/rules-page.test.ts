/** docs/rules.md is made of the rules’ comments; `npm run docs:rules` makes it again. */
import {expect, test} from 'vitest'
import {rules} from '../../src/lint/rules/index.ts'
import {type Example, ruleComment} from './rule-comments.ts'

const intro = `# Rules of \`fengong check\`

Made of the comments in \`src/lint/rules/\` by \`npm run docs:rules\`; the examples are the rules’ tests. A finding gives the line, the column,
and what was expected. \`--fix\` mends what has a fix. \`--rule ID\` runs only a rule, \`--ignore ID\` leaves one out, and
\`fengong.config.json\` gives it another severity:

\`\`\`json
{"$schema": "node_modules/fengong/schema/config.json", "rules": {"mixed-width": "off", "task-has-cooperating": "warning"}}
\`\`\`
`

const titles: Record<Example['kind'], string> = {ok: 'ok', 'not ok': 'not ok', fixed: 'after `--fix`'}

function exampleText({kind, options, document, findings}: Example): string {
  const given = Object.keys(options).length > 0 ? `, with \`${JSON.stringify(options)}\`` : ''
  const found = findings.map(finding => `- ${finding}\n`).join('')
  return `${titles[kind]}${given}:\n\n\`\`\`text\n${document}\n\`\`\`\n${found && `\n${found}`}`
}

test('docs/rules.md is up to date', async () => {
  const list = rules.map(rule => {
    const {about, severity, id} = rule
    return `| [\`${id}\`](#${id}) | ${severity} | ${'mends' in rule ? '`--fix`' : ''} | ${about.en} | ${about.zh} |\n`
  })
  const sections = rules.map(({id, about, help}) => {
    const {prose, examples} = ruleComment(id)
    return `## ${id}\n\n${prose}\n\n${help.en}\n\n> ${about.zh}。${help.zh}\n\n${examples.map(exampleText).join('\n')}`
  })
  const table = `| rule | severity | | what it reports | 所查问题 |\n|---|---|---|---|---|\n${list.join('')}`
  await expect(`${intro}\n${table}\n${sections.join('\n')}`).toMatchFileSnapshot('../../docs/rules.md')
})
