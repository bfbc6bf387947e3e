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
public final class StockEventConstants {
    /**
     * The item was taken in.
     *
     * <p>Scanned at the gate, before anybody looked into the box.
     *
     * <p>Code {@code 100}, declared at {@code src/main/codebook/everything.yaml:29}.
     *
     * @since 1.2
     */
    public static final int GoodsReceived = 100;

    /**
     * Another name of {@link #GoodsReceived}.
     *
     * <p>The item was taken in.
     *
     * <p>Scanned at the gate, before anybody looked into the box.
     *
     * <p>Code {@code 100}, declared at {@code src/main/codebook/everything.yaml:34}.
     *
     * @since 1.2
     */
    public static final int Received = 100;

    /**
     * Another name of {@link #GoodsReceived}.
     *
     * <p>The item was taken in.
     *
     * <p>Scanned at the gate, before anybody looked into the box.
     *
     * <p>Code {@code 100}, declared at {@code src/main/codebook/everything.yaml:34}.
     *
     * @since 1.2
     */
    public static final int CheckedIn = 100;

    /**
     * The item was put into a class of goods.
     *
     * <p>Code {@code 110}, declared at {@code src/main/codebook/everything.yaml:49}.
     */
    public static final int Class = 110;

    /**
     * Code {@code 200}, declared at {@code src/main/codebook/everything.yaml:52}.
     *
     * @deprecated Since 2.0. The second gate is closed. Use {@link #Shipped} instead. It is
     *     going to be removed.
     */
    @Deprecated(since = "2.0", forRemoval = true)
    public static final int ShippedOut2 = 200;

    /**
     * The item left.
     *
     * <p>Code {@code 200}, declared at {@code src/main/codebook/everything.yaml:55}.
     */
    public static final int Shipped = 200;

    /**
     * Code {@code 200}, declared at {@code src/main/codebook/everything.yaml:56}.
     *
     * @deprecated Not for new code.
     */
    @Deprecated
    public static final int ShippedByHand = 200;

    /**
     * Nobody knows: "*&#47;" &#123;&#64;code x&#125; &lt;b&gt; &amp; &#92;u002a/ &#64;see $L
     *
     * <p>Code {@code -1}, declared at {@code src/main/codebook/everything.yaml:57}.
     */
    public static final int Missing = -1;

    /**
     * There are no instances.
     */
    private StockEventConstants() {
    }

    /**
     * Whether a code, known or not, is in the series {@code Arrival}.
     *
     * <p>The item comes in.
     *
     * @param code any code
     * @return whether it is from 100 to 199
     */
    public static boolean isArrival(int code) {
        return code >= 100 && code <= 199;
    }

    /**
     * Whether a code, known or not, is in the series {@code Departure}.
     *
     * @param code any code
     * @return whether it is from 200 to 299
     */
    public static boolean isDeparture(int code) {
        return code >= 200 && code <= 299;
    }

    /**
     * Whether a code, known or not, is in the series {@code Lost}.
     *
     * @param code any code
     * @return whether it is 999
     */
    public static boolean isLost(int code) {
        return code == 999;
    }
}
