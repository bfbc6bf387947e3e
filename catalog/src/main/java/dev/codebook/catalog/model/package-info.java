/**
 * The frozen model: a {@link dev.codebook.catalog.model.Catalogue} with its entries, series,
 * attributes and reservations, each value with the position it was read from.
 *
 * <p>Terms: a <em>catalogue</em> is a named set of entries; an <em>entry</em> is one named code; a
 * <em>code</em> is the number or text that is stored or sent; an <em>alias</em> is a further name
 * of an entry. Values only; may depend on {@code …catalog.diagnostics} for positions. Start at
 * {@code Catalogue}.
 */
@NullMarked
package dev.codebook.catalog.model;

import org.jspecify.annotations.NullMarked;
