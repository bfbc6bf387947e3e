/** Benchmarks of what is warm in a build with much to do, one class for each subject. */
@NullMarked
package dev.codebook.benchmarks;

import org.jspecify.annotations.NullMarked;
