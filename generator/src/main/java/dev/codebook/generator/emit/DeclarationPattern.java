package dev.codebook.generator.emit;

import java.util.Map;

/**
 * How constants of one kind are declared, as JavaPoet has shown with a sample.
 *
 * @param comment what opens the comment
 * @param beforeLine what stands before a line of documentation
 * @param beforeName what closes the comment, and stands between it and the name
 * @param beforeValue what stands between name and value
 * @param afterValue the end of the declaration
 */
record DeclarationPattern(
    String comment, String beforeLine, String beforeName, String beforeValue, String afterValue) {

  /** The same for a type, in which names of its own take the places of marks. */
  DeclarationPattern with(Map<String, String> names) {
    String beforeOwnName = beforeName;
    String beforeOwnValue = beforeValue;
    for (Map.Entry<String, String> name : names.entrySet()) {
      beforeOwnName = beforeOwnName.replace(name.getKey(), name.getValue());
      beforeOwnValue = beforeOwnValue.replace(name.getKey(), name.getValue());
    }
    return new DeclarationPattern(comment, beforeLine, beforeOwnName, beforeOwnValue, afterValue);
  }

  void append(Declaration declaration, StringBuilder text) {
    text.append(comment);
    appendLines(declaration.documentation(), text);
    text.append(beforeName).append(declaration.name()).append(beforeValue);
    String value = declaration.value();
    text.append(value.indexOf('\n') < 0 ? value : value.replace("\n", "\n" + indent()));
    text.append(afterValue);
  }

  private void appendLines(String lines, StringBuilder text) {
    int start = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
      appendLine(lines, start, end, text);
      text.append('\n');
      start = end + 1;
    }
    appendLine(lines, start, lines.length(), text);
  }

  private void appendLine(String lines, int start, int end, StringBuilder text) {
    // Without a blank at the end of an empty line.
    text.append(beforeLine, 0, start == end ? beforeLine.length() - 1 : beforeLine.length());
    text.append(lines, start, end);
  }

  private String indent() {
    return comment.substring(0, comment.indexOf('/'));
  }
}
