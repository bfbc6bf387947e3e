/** The catalogue module as a whole, and the fixtures of its rules. */
@NullMarked
package dev.codebook.catalog;

import org.jspecify.annotations.NullMarked;
