/**
 * Shows what naming profiles do to names before anything is generated, and compares it with what it
 * should be.
 *
 * <p>Texts for people and for programs, as values; nothing is printed here. Depends on the plan and
 * on naming. Start at {@link dev.codebook.generator.preview.NameTable}.
 */
@NullMarked
package dev.codebook.generator.preview;

import org.jspecify.annotations.NullMarked;
