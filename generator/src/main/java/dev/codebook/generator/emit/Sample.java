package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What JavaPoet gets to see of constants that are declared alike.
 *
 * @see Samples
 */
sealed interface Sample extends Compared {

  /** Adds a constant to a type. */
  void addTo(TypeSpec.Builder spec, Declaration constant);

  /** What JavaPoet writes after the value. */
  String end();

  /** What JavaPoet writes between two such constants. */
  String separator();

  /** A constant of an enum. */
  record OfEnum(boolean hasArguments) implements Sample {

    @Override
    public List<Object> inputs() {
      return List.of(hasArguments);
    }

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
   * @param owner the type that the value belongs to
   * @param before what else stands before the value
   */
  record OfField(TypeName type, Optional<ClassName> owner, String before) implements Sample {

    /** A field whose value is written by itself. */
    OfField(TypeName type) {
      this(type, Optional.empty(), "");
    }

    @Override
    public List<Object> inputs() {
      return List.of(type, owner, before);
    }

    @Override
    public void addTo(TypeSpec.Builder spec, Declaration constant) {
      spec.addField(
          FieldSpec.builder(type, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("$L\n", constant.documentation())
              .addAnnotations(constant.annotations())
              .initializer(initializer(constant.value()))
              .build());
    }

    private CodeBlock initializer(String value) {
      return owner.isPresent()
          ? CodeBlock.of("$T.$L$L", owner.get(), before, value)
          : CodeBlock.of("$L$L", before, value);
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
