package dev.codebook.generator.naming;

/** Whether a digit after a letter begins a word. */
enum DigitBefore {
  NEVER,

  /** After a lower-case letter. */
  LOWER,

  /**
   * After a lower-case letter, and only in a name with an inner digit, which is one that is not in
   * the digits at the very end of the name. What stands like the x of {@code 10x14}, lower case
   * between digits, stays whole.
   */
  INNER,

  ALWAYS
}
