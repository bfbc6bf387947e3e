@NullMarked
package dev.codebook.maven.files;

import org.jspecify.annotations.NullMarked;
