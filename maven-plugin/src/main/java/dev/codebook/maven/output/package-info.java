/**
 * What a build makes: files that are compared, written and removed, and whose they are.
 *
 * <p>{@link dev.codebook.maven.output.OutputDirectory} is the only place that writes and removes
 * generated files; {@link dev.codebook.maven.output.OwnFiles} remembers them.
 */
@NullMarked
package dev.codebook.maven.output;

import org.jspecify.annotations.NullMarked;
