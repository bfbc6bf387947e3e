@NullMarked
package dev.codebook.maven.state;

import org.jspecify.annotations.NullMarked;
