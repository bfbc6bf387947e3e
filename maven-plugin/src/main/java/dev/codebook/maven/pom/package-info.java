/**
 * What a pom says of us: parameters, read and checked, and where in its text each of them stands.
 *
 * <p>Start at {@link dev.codebook.maven.pom.Configuration}; positions come from {@link
 * dev.codebook.maven.pom.PomText}.
 */
@NullMarked
package dev.codebook.maven.pom;

import org.jspecify.annotations.NullMarked;
