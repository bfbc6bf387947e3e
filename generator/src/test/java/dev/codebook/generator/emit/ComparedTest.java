package dev.codebook.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.Generation;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records that say themselves what they consist of leave nothing out. */
class ComparedTest {

  @Test
  void saysAllThatItHolds() throws ReflectiveOperationException {
    Set<String> seen = new HashSet<>();
    for (String codes : List.of("int, 1, 3", "int, 1000000, 3", "long, 5, 3", "string, 1, 3")) {
      check(codes, seen);
    }
    check("int, 1, 6000", seen);

    assertThat(seen)
        .containsExactlyInAnyOrder(
            "Accessor",
            "All",
            "Annotations",
            "CodeAccessor",
            "CodeLookUps",
            "CodeValue",
            "CodesByName",
            "Column",
            "ConstantsByCode",
            "ConstantsLookUps",
            "DenseIndex",
            "Details",
            "Documented",
            "Few",
            "Fields",
            "FinalField",
            "FinalFields",
            "HashedIndex",
            "JacksonAnnotations",
            "Many",
            "NameLookUp",
            "NamesByCode",
            "Numbers",
            "OfEnum",
            "OfField",
            "Qualified",
            "Samples",
            "SeriesAccessor",
            "SeriesEnum",
            "TextIndex");
  }

  /**
   * @param codes their type, how far they lie apart, and how many there are
   */
  private static void check(String codes, Set<String> seen) throws ReflectiveOperationException {
    String[] parts = codes.split(", ");
    Catalogue catalogue =
        Generation.catalogue(
            yaml(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    var targets = new ArrayList<>(Target.all());
    targets.add(Generation.enumLikeClass());
    for (Target target : targets) {
      var both = List.of(target, Target.ofKind(TargetKind.CONSTANTS));
      Plan plan = Plan.of(List.of(catalogue), both, "shop", NamingProfiles.builtIn());
      var writer = new SourceWriter(plan, Dialect.STANDARD);
      for (PlannedType type : plan.types()) {
        for (Member member : writer.fill(Draft.shared(type), type).outline().members()) {
          checkPart(member, seen);
        }
      }
    }
  }

  private static String yaml(String codeType, int distance, int entries) {
    String quote = codeType.equals("string") ? "'" : "";
    var yaml = new StringBuilder("catalogue: Shape\ncode-type: " + codeType + "\n");
    yaml.append("attributes:\n  quality: {type: string}\n  is-new: {type: boolean}\n");
    if (quote.isEmpty()) {
      yaml.append("series: [{name: Small, codes: 1..99}]\n");
    }
    yaml.append("entries:\n");
    for (int i = 1; i <= entries; i++) {
      String code = quote + i * distance + quote;
      yaml.append("  - {name: Entry" + i + "Of, code: " + code + ", summary: It is., ");
      yaml.append("aliases: [Other" + i + "]}\n");
    }
    return yaml.toString();
  }

  private static void checkPart(Object value, Set<String> seen)
      throws ReflectiveOperationException {
    if (value instanceof Compared compared && value instanceof Record) {
      var held = new ArrayList<Object>();
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        Object part = component.getAccessor().invoke(value);
        if (component.getType().isInterface() && part instanceof Compared) {
          // Which of several classes it is, counts too.
          held.add(part.getClass());
        }
        flatten(part, held);
        checkPart(part, seen);
      }
      if (!compared.inputs().equals(List.of(value))) {
        var said = new ArrayList<Object>();
        flatten(compared.inputs(), said);
        assertThat(said).as(value.toString()).isEqualTo(held);
        seen.add(value.getClass().getSimpleName());
      }
    } else if (value instanceof Collection<?> values) {
      for (Object item : values) {
        checkPart(item, seen);
      }
    }
  }

  /** What is compared in the end: names by what they are, and not the dialect, as it is one. */
  private static void flatten(Object value, List<Object> flat) {
    if (value instanceof Collection<?> values) {
      values.forEach(item -> flatten(item, flat));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(item -> flatten(item, flat));
    } else if (value instanceof ClassName name) {
      flat.add(name.canonicalName());
    } else if (value instanceof Compared compared && !compared.inputs().equals(List.of(value))) {
      flatten(compared.inputs(), flat);
    } else if (!(value instanceof Dialect)) {
      flat.add(value);
    }
  }
}
