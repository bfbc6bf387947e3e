@NullMarked
package dev.codebook.maven.output;

import org.jspecify.annotations.NullMarked;
