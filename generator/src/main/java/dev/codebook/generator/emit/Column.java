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
 *
 * @param meaning what the documentation says of the class
 * @param arrays what each array holds
 * @param itemsPerArray how many that are, if there are several arrays
 * @param size how many values there are, if there are several arrays
 */
record Column(
    ClassName name,
    TypeName itemType,
    String meaning,
    List<String> arrays,
    int itemsPerArray,
    int size)
    implements Member {

  /** What the method that fills an array may take, with room for what an estimate misses. */
  static final int MOST_BYTES = 40_000;

  /** What storing a value in an array takes, with the value itself where it is a plain constant. */
  static final int BYTES_PER_ITEM = 8;

  private static final String ITEMS = "ITEMS";

  private static final String PART = "Part";

  @Override
  public List<Object> inputs() {
    return List.of(name.canonicalName(), itemType, meaning, arrays, itemsPerArray, size);
  }

  /** The value at that index. */
  CodeBlock at(String index) {
    return CodeBlock.of("$T.at($L)", name, index);
  }

  /** The value at that index, as seen from the type that the class is nested in. */
  String call(String index) {
    return name.simpleName() + ".at(" + index + ")";
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addType(spec());
  }

  private TypeSpec spec() {
    TypeSpec.Builder spec = PrivateClass.withoutInstances(name.simpleName(), meaning);
    if (arrays.size() == 1) {
      spec.addField(array(arrays.get(0)))
          .addMethod(at().addStatement("return $L[index]", ITEMS).build());
    } else {
      spec.addMethod(atInParts());
      for (int part = 0; part < arrays.size(); part++) {
        spec.addType(part(part));
      }
    }
    return spec.build();
  }

  private TypeSpec part(int part) {
    int first = part * itemsPerArray;
    int end = Math.min(size, first + itemsPerArray);
    String meaning = "Those from " + first + " to " + (end - 1);
    return PrivateClass.withoutInstances(PART + part, meaning)
        .addField(array(arrays.get(part)))
        .build();
  }

  private FieldSpec array(String values) {
    return FieldSpec.builder(ArrayTypeName.of(itemType), ITEMS, Modifier.STATIC, Modifier.FINAL)
        .initializer("{\n$L\n}", values)
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
    var method = at().beginControlFlow("switch (index / $L)", itemsPerArray);
    for (int part = 0; part < arrays.size(); part++) {
      boolean last = part + 1 == arrays.size();
      method.addCode(
          "$L:\n$>return $L.$L.$L[index % $L];\n$<",
          last ? "default" : "case " + part,
          // By its full name: a constant may have the simple one.
          name.simpleName(),
          PART + part,
          ITEMS,
          itemsPerArray);
    }
    return method.endControlFlow().build();
  }
}
