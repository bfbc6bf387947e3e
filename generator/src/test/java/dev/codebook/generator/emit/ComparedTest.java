package dev.codebook.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.Generation;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import dev.codebook.generator.plan.Target;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that say themselves what they consist of leave nothing out. */
class ComparedTest {

  @ParameterizedTest
  @CsvSource({"int, 1, 3", "int, 1000000, 3", "long, 5, 3", "string, 1, 3", "int, 1, 600"})
  void saysAllThatItHolds(String codeType, int distance, int entries) throws Exception {
    Catalogue catalogue = Generation.catalogue(yaml(codeType, distance, entries));
    List<Target> targets = new ArrayList<>(Target.all());
    targets.add(Generation.enumLikeClass());
    Set<Class<?>> seen = new HashSet<>();
    for (Target target : targets) {
      Plan plan = Plan.of(List.of(catalogue), List.of(target), "shop", NamingProfiles.builtIn());
      for (PlannedType type : plan.types()) {
        var draft = new Draft(type, true);
        emitter(type).emit(type, draft);
        for (Member member : draft.outline().members()) {
          check(member, seen);
        }
      }
    }
    assertThat(seen)
        .contains(ValueEmitter.class, ConstantsLookUps.class, Column.class, State.class);
  }

  private static String yaml(String codeType, int distance, int entries) {
    var yaml = new StringBuilder("catalogue: Shape\ncode-type: " + codeType + "\n");
    yaml.append("attributes:\n  quality: {type: string}\n  is-new: {type: boolean}\n");
    if (!codeType.equals("string")) {
      yaml.append("series: [{name: Small, codes: 1..99}]\n");
    }
    yaml.append("entries:\n");
    for (int i = 1; i <= entries; i++) {
      yaml.append("  - {name: Entry" + i + "Of, code: '" + i * distance + "', summary: It is.}\n");
    }
    return yaml.toString().replaceAll(codeType.equals("string") ? "#" : "'", "");
  }

  private static Emitter emitter(PlannedType type) {
    var docs = new SharedDocs(type.catalogue(), Dialect.STANDARD);
    return switch (type.target().kind()) {
      case ENUM -> new EnumEmitter(docs, Dialect.STANDARD);
      case CONSTANTS -> new ConstantsEmitter(docs, Dialect.STANDARD);
      default -> (planned, draft) -> draft.add(new Annotations(Dialect.STANDARD));
    };
  }

  private static void check(Object value, Set<Class<?>> seen) throws Exception {
    if (value instanceof Compared compared && value instanceof Record) {
      var held = new ArrayList<Object>();
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        Object part = component.getAccessor().invoke(value);
        flatten(part, held);
        check(part, seen);
      }
      if (!compared.inputs().equals(List.of(value))) {
        var said = new ArrayList<Object>();
        flatten(compared.inputs(), said);
        assertThat(said).as(value.toString()).isEqualTo(held);
        seen.add(value.getClass());
      }
    } else if (value instanceof Collection<?> values) {
      for (Object item : values) {
        check(item, seen);
      }
    }
  }

  /** What is compared in the end; classes follow from the rest, and the dialect is always one. */
  private static void flatten(Object value, List<Object> flat) {
    if (value instanceof Collection<?> values) {
      values.forEach(item -> flatten(item, flat));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(item -> flatten(item, flat));
    } else if (value instanceof ClassName name) {
      flat.add(name.canonicalName());
    } else if (value instanceof Compared compared && !compared.inputs().equals(List.of(value))) {
      flatten(compared.inputs(), flat);
    } else if (!(value instanceof Class<?> || value instanceof Dialect)) {
      flat.add(value);
    }
  }
}
