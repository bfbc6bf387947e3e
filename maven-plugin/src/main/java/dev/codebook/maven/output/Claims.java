package dev.codebook.maven.output;

import dev.codebook.maven.state.Output;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types that an execution has generated in this build: two executions of one goal must not make
 * one, not even in two folders, as javac is given the sources of both.
 */
public final class Claims {

  private static final String KEY = "dev.codebook.claims";

  private final List<Claims> all;
  private final String goal;
  private final String execution;
  private final String prefix;

  /** Below the execution's folder, a file has the name of its type. */
  private final Set<String> types = new HashSet<>();

  /** Whose types are claimed as well, once that matters to another execution: most have none. */
  private List<Output> unsorted = List.of();

  private Claims(List<Claims> all, String goal, String execution, String prefix) {
    this.all = all;
    this.goal = goal;
    this.execution = execution;
    this.prefix = prefix;
  }

  /**
   * Those of an execution, in this build.
   *
   * @param pluginContext which Maven keeps for the build of the module
   * @param execution a name that no other execution of the module has
   * @param prefix what the names of all files of the execution begin with
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static Claims of(Map pluginContext, String goal, String execution, String prefix) {
    if (!pluginContext.containsKey(KEY)) {
      pluginContext.put(KEY, new ArrayList<Claims>());
    }
    var all = (List<Claims>) pluginContext.get(KEY);
    for (Claims known : all) {
      if (known.execution.equals(execution) && known.prefix.equals(prefix)) {
        return known;
      }
    }
    var claims = new Claims(all, goal, execution, prefix);
    all.add(claims);
    return claims;
  }

  /**
   * Claims the type in the file of that name, and answers the other execution that has done so
   * before.
   */
  Optional<String> claim(String file) {
    String type = type(file);
    for (Claims other : all) {
      boolean isRival = other.goal.equals(goal) && !other.execution.equals(execution);
      if (isRival && other.have(type)) {
        return Optional.of(other.execution);
      }
    }
    types.add(type);
    return Optional.empty();
  }

  /** Claims the types in the files; answers whether no other execution has claimed one of them. */
  public boolean claimAll(List<Output> files) {
    if (all.size() == 1) {
      unsorted = files;
      return true;
    }
    boolean free = true;
    for (Output file : files) {
      free &= claim(file.name()).isEmpty();
    }
    return free;
  }

  /** The first of the files whose type another goal has generated in this build as well. */
  public Optional<String> firstAlsoOf(String other, List<Output> files) {
    for (Claims claims : all) {
      if (claims.goal.equals(other)) {
        for (Output file : files) {
          if (claims.have(type(file.name()))) {
            return Optional.of(file.name());
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean have(String type) {
    for (Output file : unsorted) {
      types.add(type(file.name()));
    }
    unsorted = List.of();
    return types.contains(type);
  }

  private String type(String file) {
    return file.substring(prefix.length());
  }

  String execution() {
    return execution;
  }
}
