/**
 * What a build starts from: catalogues and naming profiles, in files of the project and in jars of
 * the plugin and of the project.
 *
 * <p>Start at {@link dev.codebook.maven.input.Inputs}.
 */
@NullMarked
package dev.codebook.maven.input;

import org.jspecify.annotations.NullMarked;
