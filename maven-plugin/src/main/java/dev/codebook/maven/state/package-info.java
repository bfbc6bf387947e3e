/**
 * What an execution remembers from one build to the next: what it read, what it made, what an IDE
 * shows of it, and so whether there is anything to do.
 *
 * <p>Every build looks here first; so there is nothing here but files, numbers and texts. Depends
 * on the JDK alone. Start at {@link dev.codebook.maven.state.ExecutionState}.
 */
@NullMarked
package dev.codebook.maven.state;

import org.jspecify.annotations.NullMarked;
