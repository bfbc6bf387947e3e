package dev.codebook.generator.naming;

/** Whether a capital after a lower-case letter begins a word. */
enum LowerUpper {
  /** Always: {@code deviceID} is device, ID. */
  ANY,

  /** Only if lower case follows the capital: {@code deviceID} is one word. */
  WORD
}
