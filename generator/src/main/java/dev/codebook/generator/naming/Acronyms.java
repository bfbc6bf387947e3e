package dev.codebook.generator.naming;

/** What becomes of a run of capitals. */
enum Acronyms {
  /** Its last capital begins the next word: {@code HTMLPage} is HTML, Page. */
  END,

  /** It is one word with what follows: {@code HTMLPage}. */
  KEEP,

  /** Each capital begins a word: H, T, M, L, Page. */
  EACH
}
