/**
 * Compares classes that were compiled with the catalogues that they were made of.
 *
 * <p>It loads them and asks them, as code that uses them would. Depends on the plan, which says
 * what should be there. Start at {@link dev.codebook.generator.agreement.Agreement}.
 */
@NullMarked
package dev.codebook.generator.agreement;

import org.jspecify.annotations.NullMarked;
