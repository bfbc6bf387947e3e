/**
 * How a neutral name becomes an identifier.
 *
 * <p>A <em>naming profile</em> is data: where a name is cut into words, and how the words are
 * joined. Everything here is a pure function of values, linear in the length of the name and the
 * same in every locale. Depends on the JDK and on what Java takes for a name. Start at {@link
 * dev.codebook.generator.naming.NamingProfile}.
 */
@NullMarked
package dev.codebook.generator.naming;

import org.jspecify.annotations.NullMarked;
