package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.catalog.model.CodeType;

/** What look-ups by code find, in an array of which each place belongs to a code. */
interface CodeTable extends Compared {

  /** The method that finds it. */
  String FIND = "find";

  /** The type of a code that is looked up. */
  CodeType codeType();

  /** The name of the array. */
  String array();

  /**
   * The field of the array.
   *
   * @param places what the documentation says of its places
   */
  FieldSpec field(String length, String places);

  /**
   * Fills the array.
   *
   * @param place the statements that find the place of the code that is put in
   * @param variable in which the place then is
   */
  CodeBlock fill(CodeBlock place, String variable);

  /** The code that is put in, where the array is filled. */
  CodeBlock code();

  /** What the array holds where no code is. */
  CodeBlock nothing();

  /** The condition that a place belongs to a code. */
  CodeBlock isTaken(String place);

  /** The method that finds it, without its body. */
  MethodSpec.Builder find();

  default TypeName codeTypeName() {
    return Literals.typeOf(codeType());
  }

  default boolean isOfInts() {
    return codeType() == CodeType.INT;
  }
}
