package dev.codebook.generator.plan;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.GivenIdentifier;
import dev.codebook.generator.naming.NamingProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
   * @param type the name of the catalogue, under which profiles know all types made of it
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
      addTaken(naming(identifier, owner, owner, ""), hint);
    }
  }

  /**
   * For each entry the constant of its name and then those of its aliases, which may become what
   * the entry is called already.
   */
  List<Constant> ofEntries(Catalogue catalogue) {
    var constants = new ArrayList<Constant>();
    for (Entry entry : catalogue.entries()) {
      if (!entry.name().value().isEmpty()) {
        constants.add(new Constant(ofEntry(entry), entry.name(), entry));
        for (Located<String> alias : entry.aliases()) {
          constants.add(new Constant(identifier(alias, "", entry.allNames()), alias, entry));
        }
      }
    }
    return constants;
  }

  private String ofEntry(Entry entry) {
    GivenIdentifier given = entry.names().get(profile.name());
    return given == null
        ? identifier(entry.name(), remedyOfEntry, List.of())
        : given(given.identifier(), entry.name(), List.of());
  }

  /** The identifier of what is no entry. */
  String of(Located<String> name) {
    return identifier(name, "", List.of());
  }

  /**
   * The identifier that the profile makes of the name.
   *
   * @param remedy what a user can do about it besides changing the name; may be empty
   * @param siblings other names of the same thing, with which it may share the identifier
   */
  private String identifier(Located<String> name, String remedy, List<Located<String>> siblings) {
    Optional<GivenIdentifier> exception = profile.exception(type, name.value());
    if (exception.isPresent()) {
      return given(exception.get().identifier(), name, siblings);
    }
    Optional<String> made = namer.identifier(profile, type, name.value(), name.position());
    if (made.isPresent()) {
      check(made.get(), name, name, remedy, siblings);
    }
    return made.orElse("");
  }

  /** An identifier given by the user, for the thing of that name, taken as it stands. */
  private String given(
      Located<String> identifier, Located<String> name, List<Located<String>> siblings) {
    check(identifier.value(), identifier, name, "", siblings);
    return identifier.value();
  }

  private void check(
      String identifier,
      Located<String> where,
      Located<String> name,
      String remedy,
      List<Located<String>> siblings) {
    String reserved = keptFree.get(identifier);
    if (!TextsFit.fits(identifier)) {
      findings.add(TextsFit.tooLong(where.position()));
    } else if (!JavaNames.isIdentifier(identifier)) {
      addIllegal(naming(identifier, where, name, remedy));
    } else if (reserved != null) {
      addTaken(naming(identifier, where, name, remedy), reserved);
    } else {
      checkDistinct(identifier, where, name, remedy, siblings);
    }
  }

  private void checkDistinct(
      String identifier,
      Located<String> where,
      Located<String> name,
      String remedy,
      List<Located<String>> siblings) {
    Located<String> owner = owners.putIfAbsent(identifier, name);
    // Two things of one name have been told so already.
    if (owner != null && !owner.value().equals(name.value()) && !siblings.contains(owner)) {
      addShared(naming(identifier, where, name, remedy), owner);
    }
    String similar = inLowerCase.putIfAbsent(identifier.toLowerCase(Locale.ROOT), identifier);
    if (similar != null && !similar.equals(identifier)) {
      addConfusable(naming(identifier, where, name, remedy), similar);
    }
  }

  private Naming naming(
      String identifier, Located<String> where, Located<String> name, String remedy) {
    return new Naming(identifier, where, name, remedy, profile.name());
  }

  private void addIllegal(Naming naming) {
    String reason = IllegalIdentifier.reason(naming.identifier());
    add(
        Rule.IDENTIFIER_ILLEGAL,
        naming,
        ", which is not a Java identifier",
        reason + naming.wayOut(),
        reason);
  }

  private void addTaken(Naming naming, String hint) {
    add(Rule.IDENTIFIER_TAKEN, naming, ", which is taken", hint, hint);
  }

  private void addShared(Naming naming, Located<String> owner) {
    add(
        Rule.IDENTIFIER_TAKEN,
        naming,
        ", which " + Quote.of(owner.value()) + " becomes too",
        naming.declared(owner) + "; rename one of them" + naming.remedy(),
        owner.value());
  }

  private void addConfusable(Naming naming, String similar) {
    Located<String> other = owners.getOrDefault(similar, naming.name());
    add(
        Rule.IDENTIFIER_CONFUSABLE,
        naming,
        ", which differs from " + Quote.of(similar) + " in case only",
        naming.declared(other)
            + "; readers will take one for the other, so rename one of them"
            + naming.remedy(),
        other.value());
  }

  private void add(Rule rule, Naming naming, String what, String hint, String cause) {
    Diagnostic finding = rule.at(naming.where().position(), naming.becomes() + what, hint);
    findings.add(finding, profile.name(), cause);
  }
}
