@NullMarked
package dev.codebook.maven.ide;

import org.jspecify.annotations.NullMarked;
