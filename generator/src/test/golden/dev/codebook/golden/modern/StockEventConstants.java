// Generated from src/main/codebook/everything.yaml. Change the catalogue, not this file.
//
// Copyright 2026 the shop.
//
// SPDX-License-Identifier: MIT
package dev.codebook.golden.modern;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

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

    /**
     * The name of the constant with this code; of several, the first.
     *
     * @param code any code
     * @return the name; null when no constant has the code
     */
    public static @Nullable String getName(int code) {
        return ByCode.find(code);
    }

    /**
     * The names of all constants.
     *
     * @return them in their order, in a list that nobody can change
     */
    public static List<String> getNames() {
        String[] names = new String[8];
        for (int i = 0; i < names.length; i++) {
            names[i] = Names.at(i);
        }
        return Collections.unmodifiableList(Arrays.asList(names));
    }

    /**
     * The codes of all constants.
     *
     * @return them in the order of their names, in an array of its own each time
     */
    public static int[] getValues() {
        int[] values = new int[8];
        for (int i = 0; i < values.length; i++) {
            values[i] = Codes.at(i);
        }
        return values;
    }

    /**
     * Whether a constant has this code.
     *
     * @param code any code
     * @return whether there is one
     */
    public static boolean isDefined(int code) {
        return ByCode.find(code) != null;
    }

    /**
     * The code of the constant with this name.
     *
     * <p>That is one whose name, or whose name in the catalogue, is the same. If there is
     * none, case and everything but letters and digits are ignored, unless that leaves
     * several codes.
     *
     * @param name the name of a constant
     * @return the code
     * @throws IllegalArgumentException if none has the name, or several might
     */
    public static int parse(String name) {
        Optional<Integer> code = ByName.find(name);
        if (!code.isPresent()) {
            throw new IllegalArgumentException("No constant of StockEventConstants has the name " + name);
        }
        return code.get();
    }

    /**
     * Finds names by their codes.
     */
    private static final class ByCode {
        /**
         * The code of the first place.
         */
        static final int FIRST = -1;

        /**
         * The code of the last place.
         */
        static final int LAST = 999;

        /**
         * The names in the places of their codes.
         */
        static final @Nullable String[] NAMES = new String[1001];

        static {
            for (int i = 0; i < 8; i++) {
                int index = Codes.at(i) - FIRST;
                if (NAMES[index] == null) {
                    NAMES[index] = Names.at(i);
                }
            }
        }

        /**
         * There are no instances.
         */
        private ByCode() {
        }

        /**
         * The name of the constant with that code, if there is one.
         *
         * @param code any code
         * @return the name; null when no constant has the code
         */
        static @Nullable String find(int code) {
            return code >= FIRST && code <= LAST ? NAMES[code - FIRST] : null;
        }
    }

    /**
     * Finds codes by their names.
     */
    private static final class ByName {
        /**
         * The codes by their names.
         */
        static final Map<String, Optional<Integer>> EXACT = new HashMap<>();

        /**
         * The codes by what is left of their names.
         */
        static final Map<String, Optional<Integer>> LENIENT = new HashMap<>();

        static {
            for (int i = 0; i < 8; i++) {
                add(Names.at(i), Codes.at(i));
            }
        }

        /**
         * There are no instances.
         */
        private ByName() {
        }

        /**
         * The code with that name, if there is one.
         *
         * @param name any name
         * @return the code; empty when none has the name, or several might
         */
        static Optional<Integer> find(String name) {
            Optional<Integer> exact = EXACT.get(name);
            return exact == null ? LENIENT.getOrDefault(lenient(name), Optional.empty()) : exact;
        }

        /**
         * Adds a name of a code.
         *
         * @param name the name
         * @param code the code
         */
        private static void add(String name, Integer code) {
            Optional<Integer> found = Optional.of(code);
            EXACT.putIfAbsent(name, found);
            Optional<Integer> other = LENIENT.putIfAbsent(lenient(name), found);
            if (other != null && !other.equals(found)) {
                LENIENT.put(lenient(name), Optional.empty());
            }
        }

        /**
         * What is left of a name without case and separators.
         *
         * @param name any name
         * @return its letters with their marks, and its digits, in lower case
         */
        private static String lenient(String name) {
            StringBuilder letters = new StringBuilder();
            for (char c : name.toCharArray()) {
                if (c != '_' && Character.isUnicodeIdentifierPart(c) || Character.isSurrogate(c)) {
                    letters.append(Character.toLowerCase(c));
                }
            }
            return letters.toString();
        }
    }

    /**
     * The names of the constants in their order.
     */
    private static final class Names {
        /**
         * The values.
         */
        static final String[] ITEMS = {
            "GoodsReceived", "Received", "CheckedIn", "Class", "ShippedOut2", "Shipped",
            "ShippedByHand", "Missing"
        };

        /**
         * There are no instances.
         */
        private Names() {
        }

        /**
         * The value at an index.
         *
         * @param index from zero
         * @return the value
         */
        static String at(int index) {
            return ITEMS[index];
        }
    }

    /**
     * The codes of the constants in their order.
     */
    private static final class Codes {
        /**
         * The values.
         */
        static final int[] ITEMS = {
            100, 100, 100, 110, 200, 200, 200, -1
        };

        /**
         * There are no instances.
         */
        private Codes() {
        }

        /**
         * The value at an index.
         *
         * @param index from zero
         * @return the value
         */
        static int at(int index) {
            return ITEMS[index];
        }
    }
}
