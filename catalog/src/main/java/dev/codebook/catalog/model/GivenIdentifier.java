package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Located;

/**
 * The identifier that a naming profile gives a name, whatever its options would make of it.
 *
 * @param key the name, or the catalogue's name and this one with a dot between
 * @param identifier taken as it stands
 */
public record GivenIdentifier(Located<String> key, Located<String> identifier) {}
