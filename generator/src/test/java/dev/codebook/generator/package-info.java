/** The generator as a whole: what it writes, byte for byte, and what the written code does. */
@NullMarked
package dev.codebook.generator;

import org.jspecify.annotations.NullMarked;
