/**
 * Benchmarks of the plugin's own steps, in their package, as only the plugin needs to see them
 * otherwise.
 */
@NullMarked
package dev.codebook.maven;

import org.jspecify.annotations.NullMarked;
