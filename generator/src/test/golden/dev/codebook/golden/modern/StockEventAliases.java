// Generated from src/main/codebook/everything.yaml. Change the catalogue, not this file.
//
// Copyright 2026 the shop.
//
// SPDX-License-Identifier: MIT
package dev.codebook.golden.modern;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What can happen to an item in stock.
 *
 * <p>The codes are those of the scanners in the warehouse, which know nothing of words.
 *
 * <p>A second paragraph.
 *
 * <p>Declared at {@code src/main/codebook/everything.yaml:2}.
 */
@Generated("codebook:generate")
@NullMarked
public final class StockEventAliases {
    /**
     * Stands for {@link StockEventConstants#GoodsReceived}.
     *
     * <p>The item was taken in.
     *
     * <p>Scanned at the gate, before anybody looked into the box.
     *
     * <p>Code {@code 100}, declared at {@code src/main/codebook/everything.yaml:29}.
     *
     * @since 1.2
     */
    public static final int GOODS_IN = StockEventConstants.GoodsReceived;

    /**
     * Stands for {@link StockEventConstants#Received}.
     *
     * <p>The item was taken in.
     *
     * <p>Scanned at the gate, before anybody looked into the box.
     *
     * <p>Code {@code 100}, declared at {@code src/main/codebook/everything.yaml:34}.
     *
     * @since 1.2
     */
    public static final int RECEIVED = StockEventConstants.Received;

    /**
     * Stands for {@link StockEventConstants#CheckedIn}.
     *
     * <p>The item was taken in.
     *
     * <p>Scanned at the gate, before anybody looked into the box.
     *
     * <p>Code {@code 100}, declared at {@code src/main/codebook/everything.yaml:34}.
     *
     * @since 1.2
     */
    public static final int CHECKED_IN = StockEventConstants.CheckedIn;

    /**
     * Stands for {@link StockEventConstants#Class}.
     *
     * <p>The item was put into a class of goods.
     *
     * <p>Code {@code 110}, declared at {@code src/main/codebook/everything.yaml:49}.
     */
    public static final int CLASS = StockEventConstants.Class;

    /**
     * Stands for {@link StockEventConstants#ShippedOut2}.
     *
     * <p>Code {@code 200}, declared at {@code src/main/codebook/everything.yaml:52}.
     *
     * @deprecated Since 2.0. The second gate is closed. Use {@link #SHIPPED} instead. It is
     *     going to be removed.
     */
    @Deprecated(since = "2.0", forRemoval = true)
    @SuppressWarnings("removal")
    public static final int SHIPPED_OUT2 = StockEventConstants.ShippedOut2;

    /**
     * Stands for {@link StockEventConstants#Shipped}.
     *
     * <p>The item left.
     *
     * <p>Code {@code 200}, declared at {@code src/main/codebook/everything.yaml:55}.
     */
    public static final int SHIPPED = StockEventConstants.Shipped;

    /**
     * Stands for {@link StockEventConstants#ShippedByHand}.
     *
     * <p>Code {@code 200}, declared at {@code src/main/codebook/everything.yaml:56}.
     *
     * @deprecated Not for new code.
     */
    @Deprecated
    public static final int SHIPPED_BY_HAND = StockEventConstants.ShippedByHand;

    /**
     * Stands for {@link StockEventConstants#Missing}.
     *
     * <p>Nobody knows: "*&#47;" &#123;&#64;code x&#125; &lt;b&gt; &amp; &#92;u002a/ &#64;see $L
     *
     * <p>Code {@code -1}, declared at {@code src/main/codebook/everything.yaml:57}.
     */
    public static final int MISSING = StockEventConstants.Missing;

    /**
     * There are no instances.
     */
    private StockEventAliases() {
    }
}
