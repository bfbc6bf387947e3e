/** Tests of what decides how code is written. */
@NullMarked
package dev.codebook.generator.emit;

import org.jspecify.annotations.NullMarked;
