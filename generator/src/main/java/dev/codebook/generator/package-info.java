/**
 * From catalogues to the texts of generated files, without touching a disk.
 *
 * <p>The packages are the steps: {@code naming} makes identifiers, {@code plan} decides which types
 * there will be and what stands in the way, {@code emit} writes them. Beside these, {@code preview}
 * shows names before anything is generated, and {@code agreement} asks classes that were compiled.
 * Start at {@link dev.codebook.generator.plan.Plan} and {@link
 * dev.codebook.generator.emit.SourceWriter}.
 */
@NullMarked
package dev.codebook.generator;

import org.jspecify.annotations.NullMarked;
