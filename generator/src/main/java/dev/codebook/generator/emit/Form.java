package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** What a type is. */
enum Form {
  ENUM {
    @Override
    TypeSpec.Builder builder(ClassName name) {
      return TypeSpec.enumBuilder(name).addModifiers(Modifier.PUBLIC);
    }
  },
  FINAL_CLASS {
    @Override
    TypeSpec.Builder builder(ClassName name) {
      return TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    }
  },
  ABSTRACT_CLASS {
    @Override
    TypeSpec.Builder builder(ClassName name) {
      return TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT);
    }
  };

  abstract TypeSpec.Builder builder(ClassName name);
}
