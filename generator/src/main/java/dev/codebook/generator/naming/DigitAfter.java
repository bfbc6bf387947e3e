package dev.codebook.generator.naming;

/** Whether a letter after a digit begins a word. */
enum DigitAfter {
  NEVER,

  /** If it is a capital that lower case follows: {@code 64Response}, but not {@code 3D}. */
  WORD,

  /** If it is a capital. */
  UPPER,

  ALWAYS
}
