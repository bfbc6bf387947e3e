package dev.codebook.generator.emit;

import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.CodeType;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested class that finds a constant by its code. It is loaded with the first look-up;
 * it holds an {@code Optional} of each constant, so that no look-up makes one.
 *
 * <p>Which of the kinds it is follows from the codes: an array with a place for each code from the
 * first to the last; where that would be mostly gaps, a hash table; for texts, a map of the JDK.
 */
interface CodeIndex {

  /** An array this long is worth its memory however few of its places are taken. */
  long SMALL = 1_024;

  /** How many places a longer array may have for each code. */
  long PLACES = 8;

  /** Adds what the class consists of, the method {@link CodeTable#FIND} among it. */
  void addTo(TypeSpec.Builder spec);

  static TypeSpec spec(String name, CodeTable table) {
    var spec =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Finds constants by their codes.\n");
    of(table).addTo(spec);
    return spec.addMethod(ConstantsEmitter.privateConstructor()).build();
  }

  private static CodeIndex of(CodeTable table) {
    if (table.type().catalogue().codeType() == CodeType.STRING) {
      return new TextIndex(table);
    }
    long[] codes = distinctCodes(table.type().catalogue());
    // More than a long holds comes out negative.
    long places = codes[codes.length - 1] - codes[0] + 1;
    boolean dense = places > 0 && places <= Math.max(SMALL, PLACES * codes.length);
    return dense
        ? new DenseIndex(table, codes[0], (int) places)
        : new HashedIndex(table, CodeHash.of(codes, table.isOfInts()));
  }

  private static long[] distinctCodes(Catalogue catalogue) {
    return catalogue.entries().stream()
        .map(entry -> entry.code().value())
        .mapToLong(code -> code instanceof Code.Numeric number ? number.value() : 0)
        .sorted()
        .distinct()
        .toArray();
  }
}
