/**
 * The Maven plugin: parameters in, files and log lines out.
 *
 * <p>A Mojo has its parameters and files compared, as a {@link dev.codebook.maven.Snapshot}, with
 * what {@link dev.codebook.maven.OwnFiles} remembers of the last run. What has changed goes through
 * a {@link dev.codebook.maven.Generation}: it has catalogues read and planned, reports what is
 * wrong, and hands what is generated to {@link dev.codebook.maven.OutputDirectory}, the only place
 * that writes it. The only package that sees Maven. Start at {@link
 * dev.codebook.maven.AbstractGenerateMojo}.
 */
@NullMarked
package dev.codebook.maven;

import org.jspecify.annotations.NullMarked;
