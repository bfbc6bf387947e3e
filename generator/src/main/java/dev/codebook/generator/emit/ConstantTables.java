package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;

/** The names and the codes of a class of constants as lists of literals, in the same order. */
final class ConstantTables {

  private final PlannedType type;
  private final Columns columns;

  ConstantTables(PlannedType type, Columns columns) {
    this.type = type;
    this.columns = columns;
  }

  List<String> names() {
    var names = new ArrayList<String>();
    for (Constant constant : type.constants()) {
      names.add(Literals.string(constant.identifier()));
    }
    return names;
  }

  List<String> codes() {
    var codes = new ArrayList<String>();
    for (Constant constant : type.constants()) {
      codes.add(Literals.code(constant.entry().code().value(), type.fieldType().lookedUp()));
    }
    return codes;
  }

  /** The names in a nested class. */
  Column names(ClassName name) {
    return columns.ofConstants(
        name, Types.STRING, names(), "The names of the constants in their order");
  }

  /** The codes in a nested class. */
  Column codes(ClassName name) {
    return columns.ofConstants(
        name,
        Literals.typeOf(type.fieldType()),
        codes(),
        "The codes of the constants in their order");
  }

  /** The names that the constants have in the catalogue, in a nested class. */
  Column neutralNames(ClassName name) {
    var names = new ArrayList<String>();
    for (Constant constant : type.constants()) {
      names.add(Literals.string(constant.name().value()));
    }
    return columns.ofConstants(
        name, Types.STRING, names, "The names of the constants in the catalogue");
  }
}
