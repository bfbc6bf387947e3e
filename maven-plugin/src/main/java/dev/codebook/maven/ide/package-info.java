/**
 * What an IDE is told: which files are new, and what is wrong where.
 *
 * <p>Start at {@link dev.codebook.maven.ide.IdeMarkers}, which does nothing in Maven itself.
 */
@NullMarked
package dev.codebook.maven.ide;

import org.jspecify.annotations.NullMarked;
