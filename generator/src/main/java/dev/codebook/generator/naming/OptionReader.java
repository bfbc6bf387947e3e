package dev.codebook.generator.naming;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.model.GivenIdentifier;
import dev.codebook.catalog.model.ProfileDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Gives the options of a declaration their meaning. */
final class OptionReader {

  /** What a profile has that extends nothing and says nothing. */
  static final NamingProfile DEFAULTS =
      NamingProfile.of(
          NamingOptions.joining(
              "",
              Cuts.atDigits(DigitBefore.NEVER, DigitAfter.NEVER),
              LetterCase.UPPER,
              Optional.empty(),
              "_"));

  private final Collection<Diagnostic> findings;

  OptionReader(Collection<Diagnostic> findings) {
    this.findings = findings;
  }

  /**
   * The profile that the declaration makes of its parent: lists and single values take the place of
   * the parent's, exceptions join them.
   *
   * @param parent one with options
   */
  NamingProfile profile(ProfileDeclaration declaration, NamingProfile parent) {
    var exceptions = new LinkedHashMap<String, GivenIdentifier>(parent.exceptions());
    exceptions.putAll(declaration.exceptions());
    return new NamingProfile(options(declaration, (NamingOptions) parent.strategy()), exceptions);
  }

  private NamingOptions options(ProfileDeclaration declaration, NamingOptions parent) {
    Map<String, Located<String>> given = declaration.options();
    Optional<LetterCase> first =
        given.containsKey("first")
            ? Optional.of(choice(given, "first", LetterCase.KEEP))
            : parent.firstCase();
    return new NamingOptions(
        declaration.name().value(),
        declaration.stripPrefixes().map(OptionReader::values).orElse(parent.stripPrefixes()),
        new Cuts(
            choice(given, "acronyms", parent.cuts().acronyms()),
            choice(given, "lower-upper", parent.cuts().lowerUpper()),
            choice(given, "digit-before", parent.cuts().digitBefore()),
            choice(given, "digit-after", parent.cuts().digitAfter()),
            declaration.atoms().map(this::atoms).orElse(parent.cuts().atoms())),
        choice(given, "case", parent.letterCase()),
        first,
        text(given, "joiner", parent.joiner()),
        text(given, "prefix", parent.prefix()),
        text(given, "suffix", parent.suffix()),
        text(given, "digit-start", parent.digitStart()),
        text(given, "reserved-suffix", parent.reservedSuffix()));
  }

  private static String text(Map<String, Located<String>> given, String key, String otherwise) {
    Located<String> text = given.get(key);
    return text == null ? otherwise : text.value();
  }

  private static List<String> values(List<Located<String>> texts) {
    return texts.stream().map(Located::value).toList();
  }

  private <E extends Enum<E>> E choice(
      Map<String, Located<String>> given, String key, E otherwise) {
    Located<String> word = given.get(key);
    if (word == null) {
      return otherwise;
    }
    E[] choices = otherwise.getDeclaringClass().getEnumConstants();
    for (E choice : choices) {
      if (word(choice).equals(word.value())) {
        return choice;
      }
    }
    findings.add(
        Rule.VALUE_CHOICE.at(
            word.position(),
            Quote.of(word.value()) + " is not a value of " + Quote.of(key),
            Suggestion.didYouMean(
                word.value(), Arrays.stream(choices).map(OptionReader::word).toList())));
    return otherwise;
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private List<Atom> atoms(List<Located<String>> sources) {
    var atoms = new ArrayList<Atom>();
    for (Located<String> source : sources) {
      try {
        atoms.add(new Atom(Pattern.compile(source.value()), source));
      } catch (PatternSyntaxException e) {
        String place = e.getIndex() < 0 ? "" : " near character " + (e.getIndex() + 1);
        findings.add(syntax(source, e.getDescription() + place));
      } catch (StackOverflowError e) {
        findings.add(syntax(source, "too many groups inside each other"));
      }
    }
    return atoms;
  }

  /**
   * @param reason in the words of the JDK, without the lines in which it draws the place
   */
  private static Diagnostic syntax(Located<String> source, String reason) {
    return Rule.ATOM_SYNTAX.at(
        source.position(),
        Quote.of(source.value()) + " is not a regular expression: " + reason,
        "as of java.util.regex.Pattern; in YAML, single quotes leave backslashes alone");
  }
}
