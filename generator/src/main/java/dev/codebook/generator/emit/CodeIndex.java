package dev.codebook.generator.emit;

import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.Series;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;

/**
 * Writes the nested class that finds something by its code. It is loaded with the first look-up,
 * and holds all that can be found, so that no look-up makes anything.
 *
 * <p>Which of the kinds it is follows from the codes: an array with a place for each code from the
 * first to the last; where that would be mostly gaps, and for texts, a hash table.
 */
interface CodeIndex extends Compared {

  /** An array this long is worth its memory however few of its places are taken. */
  long SMALL = 1_024;

  /** How many places a longer array may have for each code. */
  long PLACES = 8;

  /** Adds what the class consists of, the method {@link CodeTable#FIND} among it. */
  void addTo(TypeSpec.Builder spec);

  CodeTable table();

  /** The class, of that name. */
  default TypeSpec spec(String name) {
    String found = table().array().toLowerCase(Locale.ROOT);
    TypeSpec.Builder spec =
        PrivateClass.withoutInstances(name, "Finds " + found + " by their codes");
    addTo(spec);
    return spec.build();
  }

  /** The kind that suits the codes of the catalogue, with numbers that are the type's own. */
  static CodeIndex of(CodeTable table, Catalogue catalogue, Draft draft) {
    if (catalogue.codeType() == CodeType.STRING) {
      return new TextIndex(table, CodeHash.ofInts(hashCodes(catalogue)).numbers(draft));
    }
    long[] codes = distinctCodes(catalogue);
    long first = codes[0];
    long last = codes[codes.length - 1];
    if (!isDense(first, last, codes.length)) {
      CodeHash hash = table.isOfInts() ? CodeHash.ofInts(codes) : CodeHash.ofLongs(codes);
      return new HashedIndex(table, hash.numbers(draft));
    }
    // Unknown codes, too, mostly come from the series: with a place there, they take no other way.
    for (Series series : catalogue.series()) {
      CodeRange range = series.codes().value();
      long widerFirst = Math.min(first, Math.max(range.firstNumber(), table.codeType().smallest()));
      long widerLast = Math.max(last, Math.min(range.lastNumber(), table.codeType().largest()));
      if (isDense(widerFirst, widerLast, codes.length)) {
        first = widerFirst;
        last = widerLast;
      }
    }
    return first >= 0 && last < SMALL
        ? DenseIndex.of(table, 0, last, draft)
        : DenseIndex.of(table, first, last, draft);
  }

  /** Whether an array of all codes from the first to the last is worth its memory. */
  private static boolean isDense(long first, long last, int codes) {
    // More than a long holds comes out negative.
    long places = last - first + 1;
    return places > 0 && places <= Math.max(SMALL, PLACES * codes);
  }

  /** Of distinct texts, as Java defines them; some may be the same. */
  private static long[] hashCodes(Catalogue catalogue) {
    var texts = new LinkedHashSet<String>();
    for (Entry entry : catalogue.entries()) {
      texts.add(entry.code().toString());
    }
    var hashCodes = new long[texts.size()];
    int i = 0;
    for (String text : texts) {
      hashCodes[i++] = text.hashCode();
    }
    return hashCodes;
  }

  private static long[] distinctCodes(Catalogue catalogue) {
    var codes = new long[catalogue.entries().size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = catalogue.entries().get(i).code().value().number();
    }
    Arrays.sort(codes);
    int distinct = 1;
    for (long code : codes) {
      if (code != codes[distinct - 1]) {
        codes[distinct++] = code;
      }
    }
    return Arrays.copyOf(codes, distinct);
  }
}
