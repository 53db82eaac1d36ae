/** Public API. */
export {diffPlans} from './diff/diff-plans.ts'
export {type History, historyOf, type TaskHistory, type UnitHistory} from './diff/history.ts'
export type * from './diff/types.ts'
export {applyFixes, fixesOf} from './lint/edit.ts'
export {type LintOptions, lint} from './lint/lint.ts'
export type {Finding, Fix, Rule, Severity} from './lint/rule.ts'
export {type RuleId, rules} from './lint/rules/index.ts'
export {joinNames} from './parse/names/known-names.ts'
export {type FoundDocument, parsePlan, readDocument, readPlan} from './pipeline.ts'
export {type BodyKind, bodyKinds} from './plan/body-kinds.ts'
export {findingRules} from './plan/findings.ts'
export type {Heirs, Step} from './plan/heirs.ts'
export type {RowField, RowUnit, Source, TaskRow} from './plan/rows.ts'
export {dutiesOf, taskRows, unitsOf} from './plan/rows.ts'
export {sayFinding} from './plan/say-finding.ts'
export type * from './plan/types.ts'
export {type Placed, placedTasks} from './plan/walk.ts'
export {default} from './plugin.ts'
export type {Conditions, Criteria} from './query/filter.ts'
export {filterPlan} from './query/filter.ts'
export {findNumber, type NumberAnswer} from './query/find-number.ts'
export {type Partner, partnersOf, tallyUnits, type UnitTally} from './query/tally.ts'
export {bodyKindOf} from './units/body-kind.ts'
export {builtInRegister} from './units/built-in-register.ts'
export {matchUnits, nearestNames, type UnitAnswer} from './units/match.ts'
export {certainties, type KnownName, knownNames, type Variance} from './units/names.ts'
export {registerWith} from './units/own-register.ts'
export type {Register} from './units/register.ts'
export type {Body, Department, Registry, Succession} from './units/registry-types.ts'
export {heirsOf} from './units/successors.ts'
export {type Format, formats, writers} from './write/index.ts'
export {
  type FormatOptions,
  formatPlan,
  type PlanForm,
  type PlanFormat,
  planFormats,
  planForms,
} from './write/plan/format-plan.ts'
export type {Column, Report, WriteOptions, Writer} from './write/report.ts'
export {pickTaskColumns, type TaskColumn, taskColumnNames} from './write/task-columns.ts'
