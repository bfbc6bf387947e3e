/**
 * Writes planned types as Java source, one emitter for each kind of target.
 *
 * <p>Emitters are pure functions: no disk, clock, environment, locale or logger. Text from a
 * catalogue goes through {@link dev.codebook.generator.emit.JavadocText} or {@link
 * dev.codebook.generator.emit.Literals} and nowhere else, so that nothing in it can leave its
 * comment or string. The only package that sees JavaPoet. Start at {@link
 * dev.codebook.generator.emit.SourceWriter}.
 */
@NullMarked
package dev.codebook.generator.emit;

import org.jspecify.annotations.NullMarked;
