/** Tells the numbers of pages. */
import {fold} from '../plan/fold.ts'

// `— 3 —`, `- 3 -`, `·3·`, `3`, `3/10`, `第3页`, `第 3 页 共 10 页`
const pageNumber = /^(?:[-—–―─·•]*\d+[-—–―─·•]*|\d+\/\d+|第\d+页[,/]?(?:[(]?共\d+页[)]?)?)$/

/** Whether a line is the number of its page. */
export const isPageNumber = (text: string): boolean => pageNumber.test(fold(text).replace(/\s/g, ''))
