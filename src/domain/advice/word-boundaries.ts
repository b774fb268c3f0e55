/**
 * Words in which one of our terms is only half: 中断 in 其中断言. They do where a browser has no `Intl.Segmenter`
 * (Firefox before 125), and correct it elsewhere.
 */
const NEIGHBORS =
  /其中|集中|途中|空中|当中|手中|断言|断电|断路器?|断点|断开|断线|断连|基本|版本|样本|成本|脚本|应用|应答|应急|应付|应对|应收|应变|没有|所有|拥有|只有|仅有|自有|带有|含有|享有|持有|公有|私有|共有|国有|原有|现有|人工|人力|人民|人员|人机|人事|人脸|人均|人次|人行|外部|内部|局部|分发|分享|分析|分片|分区|分支|分配|分布|分组|分页|分表|分库|保证金|保证书|及时性|显示|然后|责任人工|经理|整理|处理|清理|原理|大意义|明明细/gu

/** How far before or behind an edge one of them may reach. */
const REACH = 3
/** How much of a run of Chinese is looked at on either side of an edge. */
const RUN = 16

const HAN = /\p{Script=Han}/u
const HAN_BEFORE = /\p{Script=Han}*$/u
const HAN_BEHIND = /^\p{Script=Han}*/u

/** What the browser knows of Chinese words, where it has any. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : undefined

/** A stretch of a text: the place of its first code unit, and the place behind its last one. */
export interface Stretch {
  start: number
  end: number
}

/**
 * Whether a stretch of a text begins and ends where Chinese words do. One that lies inside of a single longer word
 * counts; one that takes the end of a word and the beginning of the next doesn’t.
 */
export function standsAlone(text: string, stretch: Stretch): boolean {
  return [stretch.start, stretch.end].every((edge) => !isCut(text, edge, stretch))
}

/** Whether the edge cuts through a word that isn’t all of the stretch. */
function isCut(text: string, edge: number, { start, end }: Stretch): boolean {
  if (!HAN.test(text[edge - 1] ?? '') || !HAN.test(text[edge] ?? '')) return false
  const cuts = (word: Stretch) => word.start < edge && edge < word.end && !(word.start <= start && end <= word.end)
  const near = Math.max(0, edge - REACH)
  for (const { 0: word, index } of text.slice(near, edge + REACH).matchAll(NEIGHBORS))
    if (cuts({ start: near + index, end: near + index + word.length })) return true
  const before = HAN_BEFORE.exec(text.slice(Math.max(0, edge - RUN), edge))?.[0] ?? ''
  const behind = HAN_BEHIND.exec(text.slice(edge, edge + RUN))?.[0] ?? ''
  const words = wordsIn(before + behind)
  // 才|有人 has as many words as 才有|人; 其|中断|言 has more than 其中|断言, and nobody reads it so.
  return (
    words.some(({ index, segment }) => {
      const from = edge - before.length + index
      return cuts({ start: from, end: from + segment.length })
    }) && wordsIn(before).length + wordsIn(behind).length > words.length
  )
}

function wordsIn(run: string): Intl.SegmentData[] {
  return segmenter && run ? [...segmenter.segment(run)] : []
}
