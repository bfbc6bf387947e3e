/**
 * Rules over a whole catalogue, one class each.
 *
 * <p>What one value alone shows to be wrong is found where it is read; what takes a look at several
 * is found here. All checks run, whatever the others find. Depends on the model and on diagnostics.
 * Start at {@link dev.codebook.catalog.check.Checks}.
 */
@NullMarked
package dev.codebook.catalog.check;

import org.jspecify.annotations.NullMarked;
