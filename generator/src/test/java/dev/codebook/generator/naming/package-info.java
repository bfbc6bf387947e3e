/** Naming profiles, against tables and real names. */
@NullMarked
package dev.codebook.generator.naming;

import org.jspecify.annotations.NullMarked;
