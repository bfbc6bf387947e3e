@NullMarked
package dev.codebook.generator.preview;

import org.jspecify.annotations.NullMarked;
