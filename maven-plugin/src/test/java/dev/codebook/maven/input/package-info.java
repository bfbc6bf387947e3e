@NullMarked
package dev.codebook.maven.input;

import org.jspecify.annotations.NullMarked;
