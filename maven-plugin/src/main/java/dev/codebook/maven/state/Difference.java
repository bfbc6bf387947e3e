package dev.codebook.maven.state;

import java.util.Set;

/**
 * What a run has to look at, after an earlier one.
 *
 * @param isWhole whether that is everything: then the rest says nothing
 * @param changed the inputs that are new or no longer what they were, or whose outputs are not
 * @param gone the inputs that are no longer there
 */
public record Difference(boolean isWhole, Set<String> changed, Set<String> gone) {

  /** Nothing is known to be as it was. */
  public static final Difference WHOLE = new Difference(true, Set.of(), Set.of());

  /** Whether all is as it was. */
  public boolean isNone() {
    return !isWhole && changed.isEmpty() && gone.isEmpty();
  }

  /** Whether what was made of the input is still right. */
  public boolean keeps(String input) {
    return !isWhole && !changed.contains(input) && !gone.contains(input);
  }
}
