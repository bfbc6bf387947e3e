package dev.codebook.catalog.check;

import java.util.Set;

/**
 * What Java takes for a name (Java Language Specification 25, §3.8 and §3.9).
 *
 * <p>Keywords are the same whatever JDK this runs on; which characters are letters or digits
 * depends on the Unicode that it knows.
 */
public final class JavaNames {

  /**
   * Reserved keywords, the literals that look like names, and the underscore, which is a keyword
   * since Java 9.
   */
  private static final Set<String> KEYWORDS =
      Set.of(
          "_",
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "void",
          "volatile",
          "while");

  /** Contextual keywords that no type may have for its name. */
  private static final Set<String> NOT_FOR_TYPES =
      Set.of("permits", "record", "sealed", "var", "yield");

  /** What to tell someone whose package is none of ours. */
  public static final String PACKAGE_HINT =
      "names with dots between, such as com.example.mail, none of them a keyword; java itself is"
          + " the JDK's";

  private JavaNames() {}

  public static boolean isKeyword(String name) {
    return KEYWORDS.contains(name);
  }

  /** Whether a character can stand in an identifier, if maybe not at its start. */
  public static boolean isPart(int codePoint) {
    // Ignorable characters are left out: javac takes them, but nobody can see them.
    return Character.isJavaIdentifierPart(codePoint) && !Character.isIdentifierIgnorable(codePoint);
  }

  /** Whether it can name a variable, a method or a constant. */
  public static boolean isIdentifier(String name) {
    return hasIdentifierShape(name) && !isKeyword(name);
  }

  /** Whether it can name a type. */
  public static boolean isTypeIdentifier(String name) {
    // A dollar sign is for names that javac makes, and meets those of nested types.
    return isIdentifier(name) && !NOT_FOR_TYPES.contains(name) && name.indexOf('$') < 0;
  }

  /**
   * Whether it can name a package of ours: identifiers with dots between, and not the JDK's own.
   */
  public static boolean isPackage(String name) {
    if (name.equals("java") || name.startsWith("java.")) {
      return false;
    }
    for (String part : name.split("\\.", -1)) {
      if (!isIdentifier(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasIdentifierShape(String name) {
    return !name.isEmpty()
        && Character.isJavaIdentifierStart(name.codePointAt(0))
        && (isUsual(name.toCharArray()) || name.codePoints().allMatch(JavaNames::isPart));
  }

  /** Whether it has only what names consist of as a rule: asking Unicode takes longer. */
  private static boolean isUsual(char[] name) {
    for (char c : name) {
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_')) {
        return false;
      }
    }
    return true;
  }
}
