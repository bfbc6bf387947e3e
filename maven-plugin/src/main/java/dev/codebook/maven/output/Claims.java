package dev.codebook.maven.output;

import dev.codebook.maven.state.Output;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who has generated which type in this build: two executions of one goal must not make one, not
 * even in two folders, as javac is given the sources of both.
 */
public final class Claims {

  private static final String KEY = "dev.codebook.claims";

  private final Map<String, String> owners;
  private final String goal;
  private final String execution;
  private final String prefix;

  /**
   * @param pluginContext which Maven keeps for the build of the module
   * @param execution a name that no other execution of the module has
   * @param prefix what the names of all files of the execution begin with
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Claims(Map pluginContext, String goal, String execution, String prefix) {
    if (!pluginContext.containsKey(KEY)) {
      pluginContext.put(KEY, new HashMap<String, String>());
    }
    this.owners = (Map<String, String>) pluginContext.get(KEY);
    this.goal = goal;
    this.execution = execution;
    this.prefix = prefix;
  }

  /**
   * Claims the type in the file of that name, and answers the other execution that has done so
   * before.
   */
  Optional<String> claim(String file) {
    String owner = owners.putIfAbsent(key(goal, file), execution);
    return owner == null || owner.equals(execution) ? Optional.empty() : Optional.of(owner);
  }

  /** Claims the types in the files; answers whether no other execution has claimed one of them. */
  public boolean claimAll(List<Output> files) {
    boolean free = true;
    for (Output file : files) {
      free &= claim(file.name()).isEmpty();
    }
    return free;
  }

  /** The first of the files whose type another goal has generated in this build as well. */
  public Optional<String> firstAlsoOf(String other, List<Output> files) {
    for (Output file : files) {
      if (owners.containsKey(key(other, file.name()))) {
        return Optional.of(file.name());
      }
    }
    return Optional.empty();
  }

  /** Below the execution's folder, a file has the name of its type. */
  private String key(String goal, String file) {
    return goal + " " + file.substring(prefix.length());
  }

  String execution() {
    return execution;
  }
}
