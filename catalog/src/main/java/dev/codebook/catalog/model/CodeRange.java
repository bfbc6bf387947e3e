package dev.codebook.catalog.model;

/**
 * Codes from a first to a last, both included; of text, one code.
 *
 * @param first never above {@code last}
 */
public record CodeRange(Code first, Code last) {

  public static CodeRange single(Code code) {
    return new CodeRange(code, code);
  }

  public boolean isSingle() {
    return first.equals(last);
  }

  public boolean contains(Code code) {
    return meets(single(code));
  }

  /** Whether some code is in both. */
  public boolean meets(CodeRange other) {
    return isNumeric() && other.isNumeric()
        ? firstNumber() <= other.lastNumber() && other.firstNumber() <= lastNumber()
        : first.equals(other.first);
  }

  /** The first code of a numeric range. */
  public long firstNumber() {
    return number(first);
  }

  /** The last code of a numeric range. */
  public long lastNumber() {
    return number(last);
  }

  private boolean isNumeric() {
    return first instanceof Code.Numeric;
  }

  private static long number(Code code) {
    return code instanceof Code.Numeric number ? number.value() : 0;
  }

  @Override
  public String toString() {
    return isSingle() ? first.toString() : first + ".." + last;
  }
}
