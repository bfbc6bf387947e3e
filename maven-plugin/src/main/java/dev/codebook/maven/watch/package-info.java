/**
 * What {@code codebook:watch} waits for, and what of it is worth saying.
 *
 * <p>Start at {@link dev.codebook.maven.watch.FolderWatch}.
 */
@NullMarked
package dev.codebook.maven.watch;

import org.jspecify.annotations.NullMarked;
