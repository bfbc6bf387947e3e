package dev.codebook.generator.plan;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.generator.naming.NamingProfile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The identifiers of one type's constants: each made by a profile, legal, and distinct from the
 * others; what is not is reported, and never renamed.
 */
final class Identifiers {

  private final NamingProfile profile;
  private final String type;
  private final Collection<Diagnostic> findings;
  private final Map<String, Located<String>> owners = new HashMap<>();
  private final Map<String, String> keptFree = new HashMap<>();

  /**
   * @param type the name under which the profile knows the type
   */
  Identifiers(NamingProfile profile, String type, Collection<Diagnostic> findings) {
    this.profile = profile;
    this.type = type;
    this.findings = findings;
  }

  /** Lets nothing that comes later have that identifier. */
  void keepFree(String identifier, String hint) {
    keptFree.put(identifier, hint);
  }

  /** The identifier that the profile makes of the name. */
  String of(Located<String> name) {
    return of(name, "");
  }

  /**
   * The identifier that the profile makes of the name.
   *
   * @param remedy what a user can do about it besides changing the name; may be empty
   */
  String of(Located<String> name, String remedy) {
    String identifier = profile.identifier(type, name.value());
    check(identifier, name, name, remedy);
    return identifier;
  }

  /** An identifier given by the user, for the thing of that name, taken as it stands. */
  String given(Located<String> identifier, Located<String> name) {
    check(identifier.value(), identifier, name, "");
    return identifier.value();
  }

  private void check(
      String identifier, Located<String> where, Located<String> name, String remedy) {
    String becomes = becomes(identifier, where, name);
    String reserved = keptFree.get(identifier);
    if (!JavaNames.isIdentifier(identifier)) {
      findings.add(
          Rule.IDENTIFIER_ILLEGAL.at(
              where.position(),
              becomes + ", which is not a Java identifier",
              reason(identifier) + "; choose another name" + remedy));
    } else if (reserved != null) {
      findings.add(
          Rule.IDENTIFIER_TAKEN.at(where.position(), becomes + ", which is taken", reserved));
    } else {
      Located<String> owner = owners.putIfAbsent(identifier, name);
      // Two things of one name have been told so already.
      if (owner != null && !owner.value().equals(name.value())) {
        findings.add(
            Rule.IDENTIFIER_TAKEN.at(
                where.position(),
                becomes + ", which " + Quote.of(owner.value()) + " becomes too",
                owner
                    + " is declared at line "
                    + owner.position().line()
                    + "; rename one of them"
                    + remedy));
      }
    }
  }

  private String becomes(String identifier, Located<String> where, Located<String> name) {
    String inProfile = " in profile " + Quote.of(profile.name());
    if (!where.equals(name)) {
      return Quote.of(name.value()) + " is to become " + Quote.of(identifier) + inProfile;
    }
    return name.value().equals(identifier)
        ? Quote.of(identifier) + " stays as it is" + inProfile
        : Quote.of(name.value()) + " becomes " + Quote.of(identifier) + inProfile;
  }

  private static String reason(String identifier) {
    if (identifier.isEmpty()) {
      return "it has no letter or digit";
    }
    return identifier
        .codePoints()
        .filter(c -> !Character.isJavaIdentifierPart(c) || Character.isIdentifierIgnorable(c))
        .mapToObj(
            c ->
                String.format(
                    Locale.ROOT,
                    "%s (U+%04X) cannot be in one",
                    Quote.of(Character.toString(c)),
                    c))
        .findFirst()
        .orElse(
            JavaNames.isKeyword(identifier)
                ? "it is a keyword"
                : "it cannot start with "
                    + Quote.of(identifier.substring(0, identifier.offsetByCodePoints(0, 1))));
  }
}
