package dev.codebook.generator.plan;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Series;
import dev.codebook.generator.naming.BuiltInProfiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans the methods of a class of constants that tell whether a code is in a series. */
final class PredicatePlanner {

  /** The look-up by code that has such a name too. */
  private static final String LOOK_UP = "isDefined";

  private final Catalogue catalogue;
  private final Target target;
  private final Findings findings;
  private final Map<String, Located<String>> owners = new HashMap<>();

  PredicatePlanner(Catalogue catalogue, Target target, Findings findings) {
    this.catalogue = catalogue;
    this.target = target;
    this.findings = findings;
  }

  /** One for each series, in the catalogue's order. */
  List<String> predicates() {
    var predicates = new ArrayList<String>();
    for (Series series : catalogue.series()) {
      predicates.add(predicate(series.name()));
    }
    return predicates;
  }

  private String predicate(Located<String> name) {
    String method = "is" + BuiltInProfiles.capital().identifier(name.value(), name.value());
    Located<String> owner = owners.putIfAbsent(method, name);
    if (!JavaNames.isIdentifier(method)) {
      findings.add(
          Rule.IDENTIFIER_ILLEGAL.at(
              name.position(),
              "no method can be named after the series " + Quote.of(name.value()),
              "name the series with letters and digits, such as ClientError"));
    } else if (method.equals(LOOK_UP) && target.style() == Style.CLASS) {
      String hint = "this class has one already, which tells whether a constant has a code";
      findings.add(memberTaken(name, method, hint));
    } else if (owner != null && !owner.value().equals(name.value())) {
      String hint = "that is the one of " + Quote.of(owner.value());
      findings.add(memberTaken(name, method, hint));
    }
    return method;
  }

  private static Diagnostic memberTaken(Located<String> name, String method, String hint) {
    return Rule.MEMBER_TAKEN.at(
        name.position(),
        "the series " + Quote.of(name.value()) + " needs a method " + method + "(…) of its own",
        hint + "; choose another name");
  }
}
