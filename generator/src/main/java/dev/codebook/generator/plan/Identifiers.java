package dev.codebook.generator.plan;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.GivenIdentifier;
import dev.codebook.catalog.model.GivenName;
import dev.codebook.generator.naming.NamingProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The identifiers of one type's constants: each made by a profile, legal, and distinct from the
 * others; what is not is reported, and never renamed.
 */
final class Identifiers {

  private final NamingProfile profile;
  private final String type;
  private final Namer namer;
  private final Findings findings;

  /** What a user can do about the identifier of an entry besides changing the name. */
  private final String remedyOfEntry;

  private final Map<String, Located<String>> owners = new HashMap<>();
  private final Map<String, String> inLowerCase = new HashMap<>();
  private final Map<String, String> keptFree = new HashMap<>();

  /**
   * @param type the name under which the profile knows the type
   */
  Identifiers(NamingProfile profile, String type, Namer namer, Findings findings) {
    this.profile = profile;
    this.type = type;
    this.namer = namer;
    this.findings = findings;
    this.remedyOfEntry = ", or set \"names: {" + profile.name() + ": …}\" in the entry";
  }

  /** Lets nothing that comes later have that identifier. */
  void keepFree(String identifier, String hint) {
    keptFree.put(identifier, hint);
  }

  /** Reports that identifier if something has it. */
  void refuse(String identifier, String hint) {
    Located<String> owner = owners.get(identifier);
    if (owner != null) {
      addTaken(identifier, owner, owner, hint);
    }
  }

  /** For each entry the constant of its name and then those of its aliases. */
  List<Constant> ofEntries(Catalogue catalogue) {
    var constants = new ArrayList<Constant>();
    for (Entry entry : catalogue.entries()) {
      if (!entry.name().value().isEmpty()) {
        constants.add(new Constant(of(entry), entry.name(), entry));
        for (Located<String> alias : entry.aliases()) {
          constants.add(new Constant(of(alias), alias, entry));
        }
      }
    }
    return constants;
  }

  private String of(Entry entry) {
    GivenName given = entry.names().get(profile.name());
    return given == null
        ? of(entry.name(), remedyOfEntry)
        : given(given.identifier(), entry.name());
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
  private String of(Located<String> name, String remedy) {
    Optional<GivenIdentifier> exception = profile.exception(type, name.value());
    if (exception.isPresent()) {
      return given(exception.get().identifier(), name);
    }
    Optional<String> identifier = namer.identifier(profile, type, name.value(), name.position());
    if (identifier.isPresent()) {
      check(identifier.get(), name, name, remedy);
    }
    return identifier.orElse("");
  }

  /** An identifier given by the user, for the thing of that name, taken as it stands. */
  private String given(Located<String> identifier, Located<String> name) {
    check(identifier.value(), identifier, name, "");
    return identifier.value();
  }

  private void check(
      String identifier, Located<String> where, Located<String> name, String remedy) {
    String reserved = keptFree.get(identifier);
    if (!TextsFit.fits(identifier)) {
      findings.add(TextsFit.tooLong(where.position()));
    } else if (!JavaNames.isIdentifier(identifier)) {
      String reason = IllegalIdentifier.reason(identifier);
      add(
          Rule.IDENTIFIER_ILLEGAL,
          where,
          becomes(identifier, where, name) + ", which is not a Java identifier",
          reason + wayOut(identifier, where, name, remedy),
          reason);
    } else if (reserved != null) {
      addTaken(identifier, where, name, reserved);
    } else {
      checkDistinct(identifier, where, name, remedy);
    }
  }

  private void checkDistinct(
      String identifier, Located<String> where, Located<String> name, String remedy) {
    Located<String> owner = owners.putIfAbsent(identifier, name);
    // Two things of one name have been told so already.
    if (owner != null && !owner.value().equals(name.value())) {
      add(
          Rule.IDENTIFIER_TAKEN,
          where,
          becomes(identifier, where, name) + ", which " + Quote.of(owner.value()) + " becomes too",
          declared(owner, where) + "; rename one of them" + remedy,
          owner.value());
    }
    String similar = inLowerCase.putIfAbsent(identifier.toLowerCase(Locale.ROOT), identifier);
    if (similar != null && !similar.equals(identifier)) {
      Located<String> other = owners.getOrDefault(similar, name);
      add(
          Rule.IDENTIFIER_CONFUSABLE,
          where,
          becomes(identifier, where, name)
              + ", which differs from "
              + Quote.of(similar)
              + " in case only",
          declared(other, where)
              + "; readers will take one for the other, so rename one of them"
              + remedy,
          other.value());
    }
  }

  private void addTaken(
      String identifier, Located<String> where, Located<String> name, String hint) {
    String message = becomes(identifier, where, name) + ", which is taken";
    add(Rule.IDENTIFIER_TAKEN, where, message, hint, hint);
  }

  private void add(Rule rule, Located<String> where, String message, String hint, String cause) {
    findings.add(rule.at(where.position(), message, hint), profile.name(), cause);
  }

  private static String declared(Located<String> owner, Located<String> seenFrom) {
    boolean sameFile = owner.position().source() == seenFrom.position().source();
    return owner
        + " is declared at "
        + (sameFile ? "line " + owner.position().line() : owner.position().coordinates());
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

  /**
   * What to do about an identifier that Java does not take.
   *
   * @param remedy what a user can do about it besides changing the name; may be empty
   */
  private static String wayOut(
      String identifier, Located<String> where, Located<String> name, String remedy) {
    if (!where.equals(name)) {
      return "; give another";
    }
    OptionalInt character = IllegalIdentifier.character(identifier);
    boolean ofProfile = character.isPresent() && name.value().indexOf(character.getAsInt()) < 0;
    return (ofProfile ? ", and comes from the profile; change that" : "; choose another name")
        + remedy;
  }
}
