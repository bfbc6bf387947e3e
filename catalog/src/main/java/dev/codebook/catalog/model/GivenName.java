package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Located;

/**
 * The identifier that an entry has in a naming profile, whatever the profile would make of its
 * name.
 *
 * @param profile the name of the profile
 * @param identifier taken as it stands
 */
public record GivenName(Located<String> profile, Located<String> identifier) {}
