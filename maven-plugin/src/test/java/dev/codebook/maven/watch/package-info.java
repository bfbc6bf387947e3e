@NullMarked
package dev.codebook.maven.watch;

import org.jspecify.annotations.NullMarked;
