package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Entry;

/** Reports codes that the Java type or the style which a target asks for cannot hold. */
final class CodesFit {

  private CodesFit() {}

  static void check(Catalogue catalogue, Target target, Findings findings) {
    if (target.style() == Style.SYSTEM_ENUM && catalogue.codeType() == CodeType.STRING) {
      findings.add(
          Rule.TARGET_STYLE.at(
              catalogue.name().position(),
              "the codes of "
                  + catalogue.name()
                  + " are text, and the style "
                  + Quote.of(target.style().word())
                  + " is for numbers",
              "remove the <style>, or give this catalogue an execution of its own"));
    } else if (target.type().isPresent()) {
      checkType(catalogue, target, target.type().get(), findings);
    }
  }

  private static void checkType(
      Catalogue catalogue, Target target, FieldType type, Findings findings) {
    String wish =
        "<type>" + type.word() + "</type> of the target " + Quote.of(target.kind().word());
    if (catalogue.codeType() == CodeType.STRING) {
      findings.add(
          Rule.TARGET_TYPE.at(
              catalogue.name().position(),
              "the codes of " + catalogue.name() + " are text, and no " + type.word(),
              "remove the " + wish + ", or give this catalogue an execution of its own"));
      return;
    }
    for (Entry entry : catalogue.entries()) {
      if (entry.code().value() instanceof Code.Numeric code && !type.holds(code)) {
        findings.add(
            Rule.CODE_RANGE.at(
                entry.code().position(),
                "code " + code + " does not fit into " + type.withArticle(),
                type.withArticle() + " holds " + type.range() + "; change the " + wish));
      }
    }
  }
}
