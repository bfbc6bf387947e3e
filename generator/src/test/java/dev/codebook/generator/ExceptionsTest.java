package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.ProfileDeclaration;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a profile's exceptions are for. */
class ExceptionsTest {

  private static final String YAML =
      """
      catalogue: %s
      package: shop
      attributes:
        visible-to: {one-of: [seller, both]}
      series:
        - {name: Payment, codes: 0..9}
      entries:
        - {name: Refused, code: 1, aliases: [Declined], attributes: {visible-to: both}}
      """;

  @Test
  void eachKindOfNameMayHaveOneForItsCatalogueAlone() {
    String profile =
        """
        profile: house
        extends: java
        exceptions:
          ShopError.Refused: NO
          ShopError.Declined: NOT_THIS_TIME
          ShopError.Payment: MONEY
          ShopError.both: ALL
        """;

    assertThat(constants("ShopError", profile))
        .contains(" NO(", " NOT_THIS_TIME =", " MONEY(", " ALL(");
    assertThat(constants("StockError", profile))
        .contains(" REFUSED(", " DECLINED =", " PAYMENT(", " BOTH(");
  }

  /** The enum that the profile makes of a catalogue of that name. */
  private static String constants(String name, String profile) {
    var findings = new ArrayList<Diagnostic>();
    NamingProfiles profiles =
        NamingProfiles.of(List.of(declared(profile)), List.of(), List.of(), findings);
    Catalogue catalogue = Generation.catalogue(YAML.formatted(name));
    Target target =
        Target.ofKind(TargetKind.ENUM).withProfile(profiles.named("house").orElseThrow());
    Plan plan = Plan.of(List.of(catalogue), List.of(target), "", profiles);
    List<GeneratedFile> files = SourceWriter.write(plan, Dialect.STANDARD);

    assertThat(findings).isEmpty();
    assertThat(Compilation.compile(files, 8)).isNotNull();
    return files.get(0).text();
  }

  private static ProfileDeclaration declared(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return InputLoader.load(new InputFile("src/main/codebook/house.yaml", () -> bytes))
        .profile()
        .orElseThrow();
  }
}
