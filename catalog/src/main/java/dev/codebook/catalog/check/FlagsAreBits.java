package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.Entry;
import java.util.ArrayList;
import java.util.List;

/** Reports codes of flags that are negative, and so would have the bits of almost all others. */
final class FlagsAreBits implements Check {

  @Override
  public List<Diagnostic> check(Catalogue catalogue) {
    if (!catalogue.flags()) {
      return List.of();
    }
    var findings = new ArrayList<Diagnostic>();
    for (Entry entry : catalogue.entries()) {
      if (entry.code().value() instanceof Code.Numeric code && code.value() < 0) {
        findings.add(
            Rule.FLAGS_CODE.at(
                entry.code().position(),
                "code " + code + " of a flag is negative",
                "write the bits as a positive number, such as 0x10; for more than 31 of them set"
                    + " \"code-type: long\""));
      }
    }
    return findings;
  }
}
