package dev.codebook.maven.pom;

import dev.codebook.catalog.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.jspecify.annotations.Nullable;

/** What the pom has for our plugin. */
public final class ConfiguredPlugin {

  /** What Maven calls the execution of a goal that is asked for without one. */
  public static final String NO_EXECUTION = "default-cli";

  /** What one calls the phase of an execution to have it no more, such as one of a parent's pom. */
  private static final String NEVER = "none";

  private final @Nullable Plugin plugin;
  private final MojoExecution execution;

  /**
   * @param plugin as the pom has it; null where it has none, and a goal is asked for by its name
   * @param execution that is running
   */
  public ConfiguredPlugin(@Nullable Plugin plugin, MojoExecution execution) {
    this.plugin = plugin;
    this.execution = execution;
  }

  /** Its executions. Of a goal asked for on the command line, Maven's own answer has none. */
  private List<PluginExecution> executions() {
    return plugin == null ? List.of() : plugin.getExecutions();
  }

  /** Those of its executions that builds run. */
  public List<PluginExecution> activeExecutions() {
    var active = new ArrayList<PluginExecution>();
    for (PluginExecution configured : executions()) {
      if (isActive(configured)) {
        active.add(configured);
      }
    }
    return active;
  }

  private static boolean isActive(PluginExecution configured) {
    String phase = configured.getPhase();
    // Without one, the goal has its own; with an empty one, Maven runs it as little as with NEVER.
    return phase == null || !phase.isEmpty() && !phase.equals(NEVER);
  }

  /** Whether an execution is asked for that the pom does not have. */
  public boolean lacksExecution() {
    boolean lacking = !execution.getExecutionId().equals(NO_EXECUTION);
    for (PluginExecution configured : executions()) {
      lacking &= !configured.getId().equals(execution.getExecutionId());
    }
    return lacking;
  }

  /** Whether that execution of the pom is configured otherwise than the plugin is. */
  public boolean hasOwnConfiguration(PluginExecution configured) {
    return !text(configured.getConfiguration()).equals(shared());
  }

  /** Whether the pom has any parameters for the execution that is running. */
  public boolean hasParameters() {
    return !configuration().isEmpty();
  }

  /** A warning for each parameter that no goal has. */
  public List<Diagnostic> unknownParameters(PomText pom) {
    Set<String> known = new TreeSet<>();
    for (MojoDescriptor mojo : execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
      for (Parameter parameter : mojo.getParameters()) {
        if (parameter.isEditable()) {
          known.add(parameter.getName());
        }
      }
    }
    return UnknownParameters.find(configuration(), known, pom);
  }

  /** That of the execution, which Maven has made of its own and of what all share. */
  private String configuration() {
    for (PluginExecution configured : executions()) {
      if (configured.getId().equals(execution.getExecutionId())) {
        return text(configured.getConfiguration());
      }
    }
    return shared();
  }

  private String shared() {
    return plugin == null ? "" : text(plugin.getConfiguration());
  }

  /** By their texts: not each Maven can compare them, or has the same class for them. */
  private static String text(@Nullable Object configuration) {
    return configuration == null ? "" : configuration.toString();
  }
}
