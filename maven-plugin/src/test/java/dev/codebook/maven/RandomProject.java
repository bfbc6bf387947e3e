package dev.codebook.maven;

import dev.codebook.maven.pom.TargetParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The catalogues and the configuration of a project at which somebody works without much thought:
 * names are few, so that catalogues often meet, and mistakes are made and mended.
 */
final class RandomProject {

  private static final List<String> FILES = List.of("a.yaml", "b.yaml", "c/d.yaml", "e.yml");
  private static final List<String> NAMES =
      List.of("Length", "LENGTH", "Mass", "Time", "Deep", "Class");
  private static final List<String> PACKAGES = List.of("units", "units.Deep", "units.more");
  private static final List<String> ENTRIES = List.of("A1", "B", "Beta2", "BETA2", "Class");
  private static final List<String> EXECUTIONS = List.of("one", "two", "three");

  private final Random random;
  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, Map<String, Object>> executions = new TreeMap<>();

  RandomProject(Random random) {
    this.random = random;
    for (String file : FILES) {
      files.put(file, catalogue());
    }
    executions.put(EXECUTIONS.get(0), options());
  }

  /** Does one thing to the project. */
  void edit() {
    String file = oneOf(FILES);
    Map<String, Object> options = executions.get(oneOf(List.copyOf(executions.keySet())));
    switch (random.nextInt(14)) {
      case 0 -> files.remove(file);
      case 1 -> files.put(oneOf(FILES), files.getOrDefault(file, catalogue()));
      case 2 -> files.put(file, "catalogue: [Length\n");
      case 3 -> files.put("profile.yaml", profile());
      case 4 -> files.remove("profile.yaml");
      case 5 -> options.put("targets", targets());
      case 6 -> options.put("indent", oneOf(List.of("2", "4")));
      case 7 -> options.put("excludes", oneOf(List.of(List.of(), List.of("b.*"))));
      case 8 -> executions.put(oneOf(EXECUTIONS), options());
      case 9 -> removeExecution();
      case 10, 11 -> files.computeIfPresent(file, (name, text) -> ofSameLength(text));
      default -> files.put(file, catalogue());
    }
  }

  /** What no look at sizes tells from the text. */
  private String ofSameLength(String text) {
    return random.nextBoolean() ? text.replace("Mass", "Time") : text.replace(": 1", ": 9");
  }

  /** In a package of its own, as a rule. */
  private Map<String, Object> options() {
    var options = new HashMap<String, Object>();
    options.put("packageName", oneOf(List.of("", "first", "second", "third")));
    options.put("catalogues", oneOf(List.of(List.of(), List.of(), List.of("mass"))));
    return options;
  }

  private void removeExecution() {
    if (executions.size() > 1) {
      executions.remove(oneOf(List.copyOf(executions.keySet())));
    }
  }

  private String catalogue() {
    var yaml =
        new StringBuilder("catalogue: " + oneOf(NAMES) + "\npackage: " + oneOf(PACKAGES) + "\n");
    yaml.append("entries:\n");
    int entries = 1 + random.nextInt(3);
    for (int i = 0; i < entries; i++) {
      // Seldom twice the same.
      int code = random.nextInt(20) == 0 ? 1 : i + 1;
      yaml.append("  - name: " + ENTRIES.get((random.nextInt(2) + 2 * i) % ENTRIES.size()) + "\n");
      yaml.append("    code: " + code + "\n");
    }
    return yaml.toString();
  }

  private String profile() {
    return "profile: mine\nextends: python\nprefix: " + oneOf(List.of("X_", "Y_")) + "\n";
  }

  private List<TargetParameter> targets() {
    var targets = new ArrayList<TargetParameter>();
    if (random.nextBoolean()) {
      TargetParameter type = target("enum", "java");
      type.put("style", oneOf(List.of("enum", "class")));
      targets.add(type);
    }
    if (random.nextBoolean()) {
      targets.add(target("constants", "aspose"));
      targets.add(target("aliases", oneOf(List.of("python", "python", "mine"))));
    }
    return targets;
  }

  private static TargetParameter target(String kind, String profile) {
    var target = new TargetParameter();
    target.put("kind", kind);
    target.put("profile", profile);
    return target;
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Makes the folder hold the project, and leaves what is right already as it is. */
  void writeTo(Path project) throws IOException {
    Path catalogues = Files.createDirectories(project.resolve("src/main/codebook"));
    for (Map.Entry<String, byte[]> there : FilesBelow.of(catalogues).entrySet()) {
      if (!files.containsKey(there.getKey())) {
        Files.delete(catalogues.resolve(there.getKey()));
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(catalogues.resolve(file.getKey()), file.getValue());
    }
    write(project.resolve("pom.xml"), "<project/>\n");
  }

  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }

  @Override
  public String toString() {
    return files + " " + executions;
  }

  /** Whether one that fails may come after others that did not. */
  boolean hasSeveralExecutions() {
    return executions.size() > 1;
  }

  /** The goal of each execution, as it is configured now. */
  List<GenerateGoal> goals(Path project) {
    var goals = new ArrayList<GenerateGoal>();
    executions.forEach(
        (id, options) -> {
          var goal = new GenerateGoal(project);
          goal.setExecution(id, executions.keySet());
          options.forEach(goal::set);
          goals.add(goal);
        });
    return goals;
  }
}
