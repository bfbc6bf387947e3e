package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.naming.BuiltInProfiles;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.NamePattern;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever a catalogue's names are, and be they those of the generated code itself: what the plan
 * has no objection to compiles, without a warning.
 *
 * @see NamesInUseTest
 */
class BorrowedNamesTest {

  private static final int PLANS = Integer.getInteger("codebook.plans", 20);

  private static final List<String> PROFILES = List.copyOf(BuiltInProfiles.names());

  private final long seed = Long.getLong("codebook.seed", new Random().nextLong());
  private final Random random = new Random(seed);

  @Test
  void whatIsPlannedCompiles() {
    System.out.println("BorrowedNamesTest seed " + seed);
    int tried = 0;
    for (int compiled = 0; compiled < PLANS; tried++) {
      var names = new BorrowedNames(random);
      Optional<Catalogue> catalogue = accepted(names.yaml());
      List<Target> targets = targets(names);
      if (catalogue.isPresent()) {
        Plan plan = Plan.of(List.of(catalogue.get()), targets, "", NamingProfiles.builtIn());
        if (plan.findings().stream().noneMatch(Diagnostic::isError)) {
          Dialect dialect = random.nextBoolean() ? Generation.MODERN : Dialect.STANDARD;
          Compilation.compile(SourceWriter.write(plan, dialect), dialect.release());
          compiled++;
        }
      }
      assertThat(tried).as("the plan has something against most names").isLessThan(PLANS * 100);
    }
  }

  private static Optional<Catalogue> accepted(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    Loaded loaded = InputLoader.load(new InputFile("src/main/codebook/test.yaml", () -> bytes));
    return loaded.findings().stream().noneMatch(Diagnostic::isError)
        ? loaded.catalogue()
        : Optional.empty();
  }

  /** All kinds, in various packages and under various names. */
  private List<Target> targets(BorrowedNames names) {
    var targets = new ArrayList<Target>();
    Target asEnum = profiled(random.nextBoolean() ? Generation.enumLikeClass() : enumTarget());
    targets.add(random.nextBoolean() ? inPackage(asEnum, names) : asEnum);
    Target constants = profiled(Target.ofKind(TargetKind.CONSTANTS));
    targets.add(random.nextInt(4) == 0 ? inPackage(likeItsCatalogue(constants), names) : constants);
    Target aliases =
        profiled(
            random.nextBoolean() ? Generation.aliasesOfEnum() : Target.ofKind(TargetKind.ALIASES));
    targets.add(random.nextInt(4) == 0 ? inPackage(likeItsCatalogue(aliases), names) : aliases);
    targets.add(Target.ofKind(TargetKind.JPA_CONVERTER));
    targets.add(Target.ofKind(TargetKind.SPRING_CONVERTERS));
    return targets;
  }

  private static Target enumTarget() {
    return Target.ofKind(TargetKind.ENUM);
  }

  private Target profiled(Target target) {
    String profile = PROFILES.get(random.nextInt(PROFILES.size()));
    return target.withProfile(BuiltInProfiles.named(profile).orElseThrow());
  }

  private static Target inPackage(Target target, BorrowedNames names) {
    return target.withPackageName(NamePattern.of(names.packageName() + ".other"));
  }

  private static Target likeItsCatalogue(Target target) {
    return target.withTypeName(NamePattern.of("{name}"));
  }
}
