package dev.codebook.maven.output;

import dev.codebook.maven.state.Output;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has generated which file in this build: two executions must not write one. */
public final class Claims {

  private static final String KEY = "dev.codebook.claims";

  private final Map<String, String> owners;
  private final String execution;

  /**
   * @param pluginContext which Maven keeps for the build of the module
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Claims(Map pluginContext, String execution) {
    if (!pluginContext.containsKey(KEY)) {
      pluginContext.put(KEY, new HashMap<String, String>());
    }
    this.owners = (Map<String, String>) pluginContext.get(KEY);
    this.execution = execution;
  }

  /** Claims the file of that name, and answers the other execution that has done so before. */
  Optional<String> claim(String file) {
    String owner = owners.putIfAbsent(file, execution);
    return owner == null || owner.equals(execution) ? Optional.empty() : Optional.of(owner);
  }

  /** Claims the files; answers whether no other execution has claimed one of them. */
  public boolean claimAll(List<Output> files) {
    boolean free = true;
    for (Output file : files) {
      free &= claim(file.name()).isEmpty();
    }
    return free;
  }

  String execution() {
    return execution;
  }
}
