package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import java.util.List;

/** Reports a catalogue whose name cannot be that of a type, or is not UpperCamel. */
final class TypeNameIsLegal implements Check {

  private static final String HINT = "a type name such as SmtpStatusCode";

  @Override
  public List<Diagnostic> check(Catalogue catalogue) {
    String name = catalogue.name().value();
    if (name.isEmpty()) {
      return List.of();
    }
    if (!JavaNames.isTypeIdentifier(name)) {
      return List.of(finding(catalogue, Quote.of(name) + " cannot be the name of a Java type"));
    }
    if (!Character.isUpperCase(name.codePointAt(0)) || name.indexOf('_') >= 0) {
      return List.of(
          finding(catalogue, "the name of a catalogue is UpperCamel, is " + Quote.of(name)));
    }
    return List.of();
  }

  private static Diagnostic finding(Catalogue catalogue, String message) {
    return Rule.TYPE_NAME.at(catalogue.name().position(), message, HINT);
  }
}
