/** What findings say. */
@NullMarked
package dev.codebook.catalog.diagnostics;

import org.jspecify.annotations.NullMarked;
