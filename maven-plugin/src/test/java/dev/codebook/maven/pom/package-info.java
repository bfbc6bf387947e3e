@NullMarked
package dev.codebook.maven.pom;

import org.jspecify.annotations.NullMarked;
