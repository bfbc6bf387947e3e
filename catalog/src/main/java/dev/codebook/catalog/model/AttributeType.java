package dev.codebook.catalog.model;

/** What the values of an attribute are. */
public enum AttributeType implements Worded {
  STRING("string", "text"),
  BOOLEAN("boolean", "true or false"),
  INT("int", "a whole number"),
  LONG("long", "a whole number"),
  LIST("list", "a list of texts"),
  ONE_OF("one-of", "one of its words");

  private final String word;
  private final String wanted;

  AttributeType(String word, String wanted) {
    this.word = word;
    this.wanted = wanted;
  }

  @Override
  public String word() {
    return word;
  }

  /** What a value must be, for a message. */
  public String wanted() {
    return wanted;
  }
}
