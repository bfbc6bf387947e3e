/**
 * What is to be generated: which types, with which names, before a line of them is written.
 *
 * <p>A {@link dev.codebook.generator.plan.Plan} applies each <em>target</em>, a kind of output, to
 * each catalogue. Names that Java would not take, or that two things would share, are found here.
 * Depends on the catalogue's model and on naming; knows nothing of how code is written. Start at
 * {@code Plan}.
 */
@NullMarked
package dev.codebook.generator.plan;

import org.jspecify.annotations.NullMarked;
