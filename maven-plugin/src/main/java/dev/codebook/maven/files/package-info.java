/**
 * The files of a project: which there are, what readers call them, and how to read and write them
 * so that no half of one is ever seen.
 *
 * <p>Depends on the reading of catalogues for what a file is. Start at {@link
 * dev.codebook.maven.files.ProjectFiles}.
 */
@NullMarked
package dev.codebook.maven.files;

import org.jspecify.annotations.NullMarked;
