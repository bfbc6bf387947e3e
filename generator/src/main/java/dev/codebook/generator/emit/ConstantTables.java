package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;

/** The names and the codes of a class of constants as lists of literals, in the same order. */
final class ConstantTables {

  private final PlannedType type;
  private final Dialect dialect;

  ConstantTables(PlannedType type, Dialect dialect) {
    this.type = type;
    this.dialect = dialect;
  }

  List<String> names() {
    var names = new ArrayList<String>();
    for (Constant constant : type.constants()) {
      names.add(Literals.string(constant.identifier()));
    }
    return names;
  }

  List<String> neutralNames() {
    var names = new ArrayList<String>();
    for (Constant constant : type.constants()) {
      names.add(Literals.string(constant.name().value()));
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
    return Column.ofConstants(
        name, Types.STRING, names(), "The names of the constants in their order", dialect);
  }

  /** The codes in a nested class. */
  Column codes(ClassName name) {
    return Column.ofConstants(
        name,
        Literals.typeOf(type.fieldType()),
        codes(),
        "The codes of the constants in their order",
        dialect);
  }
}
