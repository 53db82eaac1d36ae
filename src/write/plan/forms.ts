/** The formats and forms in which a plan can be written. */

export const planFormats = ['text', 'markdown', 'html'] as const
export type PlanFormat = (typeof planFormats)[number]

export const planForms = ['list', 'table'] as const
export type PlanForm = (typeof planForms)[number]
