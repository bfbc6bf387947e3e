/**
 * Catalogues: from YAML files to a checked, frozen model.
 *
 * <p>The packages are the steps: {@code read} makes a {@code model} of a file, {@code check} looks
 * at it as a whole, and whatever is wrong becomes a value of {@code diagnostics}. This package
 * knows the bundled catalogues. Start at {@link dev.codebook.catalog.BundledCatalogues}.
 */
@NullMarked
package dev.codebook.catalog;

import org.jspecify.annotations.NullMarked;
