/**
 * The Maven plugin: parameters in, files and log lines out.
 *
 * <p>A Mojo reads its parameters into a {@link dev.codebook.maven.Configuration}, has catalogues
 * found, loaded and planned, reports what is wrong, and hands what is generated to {@link
 * dev.codebook.maven.OutputDirectory}, the only place that writes. The only package that sees
 * Maven. Start at {@link dev.codebook.maven.AbstractGenerateMojo}.
 */
@NullMarked
package dev.codebook.maven;

import org.jspecify.annotations.NullMarked;
