package dev.codebook.catalog.model;

/**
 * Codes from a first to a last, both included; of text, one code.
 *
 * @param first never above {@code last}
 */
public record CodeRange(Code first, Code last) {

  public CodeRange {
    boolean isRange =
        first instanceof Code.Numeric ? first.number() <= last.number() : first.equals(last);
    if (!isRange) {
      throw new IllegalArgumentException("Not a range: " + first + ".." + last);
    }
  }

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
    return first.number();
  }

  /** The last code of a numeric range. */
  public long lastNumber() {
    return last.number();
  }

  private boolean isNumeric() {
    return first instanceof Code.Numeric;
  }

  @Override
  public String toString() {
    return isSingle() ? first.toString() : first + ".." + last;
  }
}
