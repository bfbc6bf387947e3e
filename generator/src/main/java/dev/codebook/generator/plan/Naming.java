package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import java.util.OptionalInt;

/**
 * What a name becomes, in the words of messages; made only where there is something to report.
 *
 * @param where where the identifier comes from: the name itself, unless a user gives it elsewhere
 * @param remedy what a user can do about it besides changing the name; may be empty
 * @param profile the name of the naming profile
 */
record Naming(
    String identifier, Located<String> where, Located<String> name, String remedy, String profile) {

  private boolean isGiven() {
    return !where.equals(name);
  }

  /** What happens to the name, as the beginning of a message. */
  String becomes() {
    String inProfile = " in profile " + Quote.of(profile);
    if (isGiven()) {
      return Quote.of(name.value()) + " is to become " + Quote.of(identifier) + inProfile;
    }
    return name.value().equals(identifier)
        ? Quote.of(identifier) + " stays as it is" + inProfile
        : Quote.of(name.value()) + " becomes " + Quote.of(identifier) + inProfile;
  }

  /** What to do about an identifier that Java does not take, as the end of a hint. */
  String wayOut() {
    if (isGiven()) {
      return "; give another";
    }
    OptionalInt character = IllegalIdentifier.character(identifier);
    boolean ofProfile = character.isPresent() && name.value().indexOf(character.getAsInt()) < 0;
    return (ofProfile ? ", and comes from the profile; change that" : "; choose another name")
        + remedy;
  }

  /** Where another name is declared, as the beginning of a hint. */
  String declared(Located<String> other) {
    boolean sameFile = other.position().source() == where.position().source();
    return other
        + " is declared at "
        + (sameFile ? "line " + other.position().line() : other.position().coordinates());
  }
}
