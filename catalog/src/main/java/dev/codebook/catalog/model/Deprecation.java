package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Located;

/**
 * That an entry should no longer be used.
 *
 * @param since the version that deprecated it; empty where not said
 * @param replacedBy the name of the entry to use instead; empty where there is none
 * @param because why; empty where not said
 * @param forRemoval whether a later version will drop it
 */
public record Deprecation(
    Located<String> since,
    Located<String> replacedBy,
    Located<String> because,
    boolean forRemoval) {}
