package dev.codebook.generator.emit;

/**
 * An annotation that tells that a type is generated.
 *
 * @param name the qualified name of its type
 * @param value who has generated it; empty for an annotation without a value
 */
public record GeneratedAnnotation(String name, String value) {}
