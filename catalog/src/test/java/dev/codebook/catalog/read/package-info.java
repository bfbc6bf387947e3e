@NullMarked
package dev.codebook.catalog.read;

import org.jspecify.annotations.NullMarked;
