/**
 * The Maven plugin: parameters in, files and log lines out.
 *
 * <p>A Mojo collects its parameters into a {@link dev.codebook.maven.GenerationRequest}; {@link
 * dev.codebook.maven.CatalogueGeneration} answers with types and findings; {@link
 * dev.codebook.maven.OutputDirectory} is the only place that writes. The only package that sees
 * Maven. Start at {@link dev.codebook.maven.GenerateMojo}.
 */
@NullMarked
package dev.codebook.maven;

import org.jspecify.annotations.NullMarked;
