package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a nested class with a long list of values, in arrays that are filled when a value of
 * theirs is first asked for.
 *
 * <p>The code that fills an array must fit into a method, and a method into 65,535 bytes; so an
 * array holds as many values as do fit, and the class has another nested one for each.
 */
final class Column {

  /** What the method that fills an array may take, with room for what an estimate misses. */
  static final int MOST_BYTES = 40_000;

  /** What storing a value in an array takes, with the value itself where it is a plain constant. */
  static final int BYTES_PER_ITEM = 8;

  private static final String ITEMS = "ITEMS";
  private static final String PART = "Part";

  private final ClassName name;
  private final TypeName itemType;
  private final List<String> items;
  private final int itemsPerPart;
  private final String meaning;
  private final Dialect dialect;

  /**
   * @param items Java expressions
   * @param itemsPerPart how many fit into an array
   * @param meaning what the documentation says of the class
   */
  Column(
      ClassName name,
      TypeName itemType,
      List<String> items,
      int itemsPerPart,
      String meaning,
      Dialect dialect) {
    this.name = name;
    this.itemType = itemType;
    this.items = items;
    this.itemsPerPart = itemsPerPart;
    this.meaning = meaning;
    this.dialect = dialect;
  }

  /** Values whose code is a constant. */
  static Column ofConstants(
      ClassName name, TypeName itemType, List<String> items, String meaning, Dialect dialect) {
    return new Column(name, itemType, items, MOST_BYTES / BYTES_PER_ITEM, meaning, dialect);
  }

  /** The value at that index. */
  CodeBlock at(String index) {
    return CodeBlock.of("$T.at($L)", name, index);
  }

  TypeSpec spec() {
    var spec = holder(name.simpleName()).addJavadoc("$L.\n", meaning);
    if (items.size() <= itemsPerPart) {
      spec.addField(array(items, 2))
          .addMethod(at().addStatement("return $L[index]", ITEMS).build());
    } else {
      spec.addMethod(atInParts());
      for (int part = 0; part < parts(); part++) {
        spec.addType(part(part));
      }
    }
    return spec.addMethod(ConstantsEmitter.privateConstructor()).build();
  }

  private int parts() {
    return (items.size() + itemsPerPart - 1) / itemsPerPart;
  }

  private TypeSpec part(int part) {
    int first = part * itemsPerPart;
    int end = Math.min(items.size(), first + itemsPerPart);
    return holder(PART + part)
        .addJavadoc("Those from $L to $L.\n", first, end - 1)
        .addField(array(items.subList(first, end), 3))
        .addMethod(ConstantsEmitter.privateConstructor())
        .build();
  }

  private static TypeSpec.Builder holder(String name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  private FieldSpec array(List<String> values, int depth) {
    var lines = new Items(dialect);
    values.forEach(lines::add);
    return FieldSpec.builder(ArrayTypeName.of(itemType), ITEMS, Modifier.STATIC, Modifier.FINAL)
        .initializer("{\n$L\n}", lines.wrappedFromStart(depth))
        .addJavadoc("The values.\n")
        .build();
  }

  private MethodSpec.Builder at() {
    return MethodSpec.methodBuilder("at")
        .addModifiers(Modifier.STATIC)
        .returns(itemType)
        .addParameter(TypeName.INT, "index")
        .addJavadoc(
            new Javadoc()
                .paragraph("The value at an index.")
                .tag("@param index from zero")
                .tag("@return the value")
                .build());
  }

  private MethodSpec atInParts() {
    var method = at().beginControlFlow("switch (index / $L)", itemsPerPart);
    for (int part = 0; part < parts(); part++) {
      boolean last = part + 1 == parts();
      method.addCode(
          "$L:\n$>return $L.$L.$L[index % $L];\n$<",
          last ? "default" : "case " + part,
          // By its full name: a constant may have the simple one.
          name.simpleName(),
          PART + part,
          ITEMS,
          itemsPerPart);
    }
    return method.endControlFlow().build();
  }
}
