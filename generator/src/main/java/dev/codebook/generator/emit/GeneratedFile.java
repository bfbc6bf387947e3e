package dev.codebook.generator.emit;

/**
 * A file to be written.
 *
 * @param path below the output directory, with {@code /}
 * @param text what it holds, to be encoded as UTF-8
 */
public record GeneratedFile(String path, String text) {}
