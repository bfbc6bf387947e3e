package dev.codebook.generator.naming;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import org.jspecify.annotations.Nullable;

/** Says that a profile has no identifier for some name, through a mistake of its author. */
public final class NamingFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Rule rule;
  private final transient @Nullable Position position;
  private final String hint;

  private NamingFailed(Rule rule, @Nullable Position position, String message, String hint) {
    super(message, null, false, false);
    this.rule = rule;
    this.position = position;
    this.hint = hint;
  }

  static NamingFailed runaway(Located<String> atom, String name) {
    return new NamingFailed(
        Rule.ATOM_RUNAWAY,
        atom.position(),
        "the expression "
            + Quote.of(atom.value())
            + " does not come to an end on "
            + Quote.of(name),
        "repetitions inside or after each other try every way to divide the name; write it with fewer");
  }

  static NamingFailed strategy(NamingStrategy strategy, String profile, String name, String what) {
    return new NamingFailed(
        Rule.PROFILE_FAILED,
        null,
        "the naming profile " + Quote.of(profile) + " fails on " + Quote.of(name) + ": " + what,
        "it is the Java class " + strategy.getClass().getName() + "; mend it there");
  }

  /**
   * The finding.
   *
   * @param name where the name is written, which is meant if no part of the profile is
   */
  public Diagnostic finding(Position name) {
    return rule.at(position == null ? name : position, String.valueOf(getMessage()), hint);
  }
}
