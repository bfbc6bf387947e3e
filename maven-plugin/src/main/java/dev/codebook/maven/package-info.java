/**
 * The Maven plugin: parameters in, files and log lines out.
 *
 * <p>A Mojo has its parameters and files compared, as a {@link dev.codebook.maven.Snapshot}, with
 * what is remembered of the last run ({@code state}). What has changed goes through a {@link
 * dev.codebook.maven.Generation}: it has catalogues found and read ({@code files}, {@code input})
 * and planned as the pom asks ({@code pom}), reports what is wrong, to an IDE too ({@code ide}),
 * and hands what is generated to the only place that writes it ({@code output}). These packages
 * know nothing of this one, and no other module sees Maven. Start at {@link
 * dev.codebook.maven.AbstractGenerateMojo}.
 */
@NullMarked
package dev.codebook.maven;

import org.jspecify.annotations.NullMarked;
