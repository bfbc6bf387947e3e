/**
 * What is wrong with a catalogue, where, and what to do about it.
 *
 * <p>A {@link dev.codebook.catalog.diagnostics.Diagnostic} is a value; checks return lists of them
 * and {@link dev.codebook.catalog.diagnostics.DiagnosticRenderer} turns them into the text a user
 * reads. Depends on the JDK alone. Start at {@code Diagnostic}, then {@link
 * dev.codebook.catalog.diagnostics.Rule}.
 */
@NullMarked
package dev.codebook.catalog.diagnostics;

import org.jspecify.annotations.NullMarked;
