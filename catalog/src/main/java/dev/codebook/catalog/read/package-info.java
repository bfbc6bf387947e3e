/**
 * From the bytes of a file to a {@link dev.codebook.catalog.model.Catalogue}, or to findings.
 *
 * <p>Three steps, each of which reports all it finds: {@link dev.codebook.catalog.read.TextDecoder}
 * makes text of bytes, {@link dev.codebook.catalog.read.YamlReader} a tree of positioned nodes of
 * text, and {@link dev.codebook.catalog.read.CatalogueReader} a catalogue of the tree. Of entries
 * that are alike, the YAML library gets one ({@link dev.codebook.catalog.read.AbridgedText}), and
 * most others need no tree ({@link dev.codebook.catalog.read.EntryForm}). The only package that
 * sees the YAML library. Start at {@link dev.codebook.catalog.read.InputLoader}.
 */
@NullMarked
package dev.codebook.catalog.read;

import org.jspecify.annotations.NullMarked;
