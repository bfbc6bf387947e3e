package dev.codebook.maven;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has generated which file in this build: two executions must not write one. */
final class Claims {

  private static final String KEY = "dev.codebook.claims";

  private final Map<Path, String> owners;
  private final String execution;

  /**
   * @param pluginContext which Maven keeps for the build of the module
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  Claims(Map pluginContext, String execution) {
    this.owners =
        (Map<Path, String>) pluginContext.computeIfAbsent(KEY, key -> new HashMap<Path, String>());
    this.execution = execution;
  }

  /** Claims the file, and answers the other execution that has done so before. */
  Optional<String> otherOwner(Path file) {
    String owner = owners.putIfAbsent(file, execution);
    return owner == null || owner.equals(execution) ? Optional.empty() : Optional.of(owner);
  }

  /** Claims the files; answers whether no other execution has claimed one of them. */
  boolean all(List<Path> files) {
    boolean free = true;
    for (Path file : files) {
      free &= otherOwner(file).isEmpty();
    }
    return free;
  }

  String execution() {
    return execution;
  }
}
