package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Located;

/**
 * The identifier that a name has in a naming profile, whatever the profile's options would make of
 * it.
 *
 * @param key where an entry gives it, the profile; where a profile does, the name, or the
 *     catalogue's name and this one with a dot between
 * @param identifier taken as it stands
 */
public record GivenIdentifier(Located<String> key, Located<String> identifier) {}
