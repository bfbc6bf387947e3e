package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Located;

/**
 * A named range of codes.
 *
 * @param summary one sentence; empty where there is none
 */
public record Series(Located<String> name, Located<CodeRange> codes, Located<String> summary) {}
