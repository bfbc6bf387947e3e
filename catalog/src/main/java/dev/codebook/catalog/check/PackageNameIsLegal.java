package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import java.util.List;

/** Reports a package that Java would not take. */
final class PackageNameIsLegal implements Check {

  @Override
  public List<Diagnostic> check(Catalogue catalogue) {
    Located<String> name = catalogue.packageName();
    return name.value().isEmpty() || JavaNames.isPackage(name.value())
        ? List.of()
        : List.of(
            Rule.PACKAGE_NAME.at(
                name.position(),
                Quote.of(name.value()) + " is not a Java package",
                JavaNames.PACKAGE_HINT));
  }
}
