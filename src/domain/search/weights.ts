/**
 * What each sign of an answer is worth beside a word that stands once in a text of average length, which is worth 1;
 * found by trying on the half of `tests/fixtures/search` that is for it.
 */
export const WEIGHTS = {
  /** A word of the guide counts for less than the one that was typed. */
  alike: 0.6,
  /** How soon a word that comes again counts for nothing more, and how much a long place is put back. */
  saturation: 1,
  lengthShare: 0.6,
  /** What a word is worth in a heading, and among what people say for the place, beside a word of the text. */
  named: 1.3,
  also: 0.7,
  /** What pairs of characters tell of a name that doesn't stand there as a whole. */
  pairs: 0.5,
  /** What one character tells beside a word. */
  single: 0.5,
  code: 1.25,
  /** What is left of a word that stands for another term already. */
  again: 0.25,
  /** What is left of a place that has next to nothing of what was asked. */
  bare: 0.1,
  /** A heading that is, or is called, what was asked. */
  subject: 1.2,
  heading: 0.45,
  /** How much it says that people say it for the place in the very words, from one to the next. */
  likeness: 2,
  sentence: 0.7,
  /** What one phrase tells that people say for a place, and that has all that was asked and nothing else. */
  said: 2,
  /** What another word for the same thing is worth in such a phrase. */
  kin: 0.6,
  second: 0.1,
  title: 1,
  synonym: 0.6,
  headings: 0.6,
  /** How much it says that a page is named after all that is asked, however often its name is used elsewhere. */
  topic: 4,
  asked: 0.9,
  /** How much it says that the title has all that was asked in one stretch, and that the page has it somewhere. */
  inTitle: 4,
  whole: 0.7,
  /** How much it says that a page has one word in the form that was typed. */
  only: 8,
  meaning: 2,
  /** Pages that list others, or are worked with, answer less. */
  beside: 0.6,
}
