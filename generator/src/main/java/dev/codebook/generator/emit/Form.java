package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** What a type is. */
enum Form {
  ENUM(Modifier.PUBLIC),
  FINAL_CLASS(Modifier.PUBLIC, Modifier.FINAL),
  ABSTRACT_CLASS(Modifier.PUBLIC, Modifier.ABSTRACT);

  private final Modifier[] modifiers;

  Form(Modifier... modifiers) {
    this.modifiers = modifiers;
  }

  TypeSpec.Builder builder(ClassName name) {
    TypeSpec.Builder spec = this == ENUM ? TypeSpec.enumBuilder(name) : TypeSpec.classBuilder(name);
    return spec.addModifiers(modifiers);
  }
}
