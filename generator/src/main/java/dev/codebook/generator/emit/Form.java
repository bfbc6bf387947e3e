package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** What a type is. */
enum Form {
  ENUM,
  FINAL_CLASS,
  ABSTRACT_CLASS;

  TypeSpec.Builder builder(ClassName name) {
    return switch (this) {
      case ENUM -> TypeSpec.enumBuilder(name).addModifiers(Modifier.PUBLIC);
      case FINAL_CLASS -> TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
      case ABSTRACT_CLASS ->
          TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT);
    };
  }
}
