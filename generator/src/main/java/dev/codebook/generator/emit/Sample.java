package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * What JavaPoet gets to see of constants that are declared alike.
 *
 * @see DeclarationList
 */
sealed interface Sample {

  /** Adds a constant to a type. */
  void addTo(TypeSpec.Builder spec, Declaration constant);

  /** What JavaPoet writes after the value. */
  String end();

  /** What JavaPoet writes between two such constants. */
  String separator();

  /** A constant of an enum. */
  record OfEnum(boolean hasArguments) implements Sample {

    @Override
    public void addTo(TypeSpec.Builder spec, Declaration constant) {
      CodeBlock arguments = hasArguments ? CodeBlock.of("$L", constant.value()) : CodeBlock.of("");
      spec.addEnumConstant(
          constant.name(),
          TypeSpec.anonymousClassBuilder(arguments)
              .addJavadoc("$L\n", constant.documentation())
              .addAnnotations(constant.annotations())
              .build());
    }

    @Override
    public String end() {
      return hasArguments ? ")" : "";
    }

    @Override
    public String separator() {
      return ",\n\n";
    }
  }

  /**
   * A constant field.
   *
   * @param owner what stands before the value; may be empty
   */
  record OfField(TypeName type, CodeBlock owner) implements Sample {

    @Override
    public void addTo(TypeSpec.Builder spec, Declaration constant) {
      spec.addField(
          FieldSpec.builder(type, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("$L\n", constant.documentation())
              .addAnnotations(constant.annotations())
              .initializer("$L$L", owner, constant.value())
              .build());
    }

    @Override
    public String end() {
      return ";\n";
    }

    @Override
    public String separator() {
      return "\n";
    }
  }
}
