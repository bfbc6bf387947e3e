/** The project's structure, and what a real build does not show of the plugin. */
@NullMarked
package dev.codebook.maven;

import org.jspecify.annotations.NullMarked;
