package dev.codebook.generator.agreement;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.Entry;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import dev.codebook.generator.plan.TargetKind;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The comparison of one compiled class with its catalogue: each constant is there, has the code
 * that the catalogue gives it, and there are no others. Of an enum also what look-ups answer.
 *
 * <p>Fields are read where they are, in the class that was loaded. Code that names them would have
 * been given their values by javac long ago.
 */
final class ClassComparison {

  /** What to do about a class that was not made of the catalogue. */
  static final String HINT =
      "build anew with mvn clean, and see that nothing else makes or changes the class";

  private final PlannedType type;
  private final Class<?> compiled;
  private final List<Diagnostic> findings = new ArrayList<>();

  /** The entry that look-ups have to answer, for each code. */
  private final Map<Code, Constant> first = new HashMap<>();

  /** The name of the enum's constant for each entry; none where there are no constants of it. */
  private final Map<Entry, String> names = new HashMap<>();

  /**
   * @param enumOfConstants the enum that the constants are of
   */
  ClassComparison(PlannedType type, Optional<PlannedType> enumOfConstants, Class<?> compiled) {
    this.type = type;
    this.compiled = compiled;
    type.constants().forEach(constant -> first.putIfAbsent(constant.code(), constant));
    enumOfConstants.stream()
        .flatMap(known -> known.constants().stream())
        .filter(constant -> !constant.isAlias())
        .forEach(constant -> names.put(constant.entry(), constant.identifier()));
  }

  List<Diagnostic> findings() {
    var fieldTypes = new HashSet<Class<?>>();
    for (Constant constant : type.constants()) {
      Optional<Field> field = field(constant.identifier());
      if (field.isPresent()) {
        fieldTypes.add(field.get().getType());
        compareDeclaration(constant, field.get());
        compare(constant, field.get());
      } else {
        differs(
            constant.name().position(),
            type.qualifiedName() + " has no constant " + constant.identifier());
      }
    }
    findStrangers(fieldTypes);
    return findings;
  }

  /** The public constant of that name, also where it comes from an interface. */
  private Optional<Field> field(String identifier) {
    try {
      return Optional.of(compiled.getField(identifier))
          .filter(field -> Modifier.isStatic(field.getModifiers()));
    } catch (NoSuchFieldException e) {
      return Optional.empty();
    }
  }

  /** A field of another type may have the same value, as text. */
  private void compareDeclaration(Constant constant, Field field) {
    Position position = constant.name().position();
    if (!Modifier.isFinal(field.getModifiers())) {
      differs(position, named(constant) + " is not final");
    }
    String wanted = type.fieldType().word();
    String compiledType = field.getType().getSimpleName();
    if (type.target().kind() == TargetKind.CONSTANTS && !compiledType.equals(wanted)) {
      differs(position, named(constant) + " has the type " + compiledType + ", and not " + wanted);
    }
  }

  private void compare(Constant constant, Field field) {
    try {
      Object value = field.get(null);
      if (value == null) {
        differs(constant.name().position(), named(constant) + " is null");
        return;
      }
      Object code = names.isEmpty() ? value : call(value, "code");
      if (!constant.code().toString().equals(String.valueOf(code))) {
        differs(
            constant.entry().code().position(),
            named(constant) + " is " + code + ", and not " + constant.code());
      } else if (!names.isEmpty()) {
        compareName(constant, value);
      }
      if (type.target().kind() == TargetKind.ENUM) {
        compareSummary(constant, value);
        compareLookUp(constant, code);
      }
    } catch (ReflectiveOperationException e) {
      differs(constant.name().position(), named(constant) + " cannot be asked: " + cause(e));
    }
  }

  /** Entries that share a code have constants of their own. */
  private void compareName(Constant constant, Object value) throws ReflectiveOperationException {
    String name = names.getOrDefault(constant.entry(), "");
    Object compiledName = call(value, "name");
    if (!name.equals(compiledName)) {
      differs(
          constant.name().position(),
          named(constant) + " is " + compiledName + ", and not " + name);
    }
  }

  private void compareSummary(Constant constant, Object value) throws ReflectiveOperationException {
    String summary = constant.entry().summary().value();
    Object compiledSummary = call(value, "summary");
    if (!summary.equals(compiledSummary)) {
      differs(
          constant.name().position(),
          "the summary of "
              + named(constant)
              + " is "
              + Quote.of(String.valueOf(compiledSummary))
              + ", and not "
              + Quote.of(summary));
    }
  }

  private void compareLookUp(Constant constant, Object code) throws ReflectiveOperationException {
    Constant wanted = first.getOrDefault(constant.code(), constant);
    Class<?> codeType = compiled.getMethod("code").getReturnType();
    Object answer = compiled.getMethod("fromCode", codeType).invoke(null, code);
    Optional<Field> field = field(wanted.identifier());
    Object expected = field.isPresent() ? field.get().get(null) : null;
    // One that is null, or not there, has been told so already.
    if (expected != null && !Optional.of(expected).equals(answer)) {
      differs(
          constant.entry().code().position(),
          type.qualifiedName()
              + ".fromCode("
              + constant.code().quoted()
              + ") is "
              + answer
              + ", and not "
              + wanted.identifier());
    }
  }

  /** What has the type of a constant and is none of the catalogue's. */
  private void findStrangers(Set<Class<?>> fieldTypes) {
    // In an order of our own: that of the JVM may be any.
    var strangers = new TreeSet<String>();
    for (Field field : compiled.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && fieldTypes.contains(field.getType())) {
        strangers.add(field.getName());
      }
    }
    type.constants().forEach(constant -> strangers.remove(constant.identifier()));
    for (String stranger : strangers) {
      differs(
          type.catalogue().name().position(),
          type.qualifiedName()
              + " has a constant "
              + stranger
              + ", and the catalogue no entry for it");
    }
  }

  private String named(Constant constant) {
    return type.qualifiedName() + "." + constant.identifier();
  }

  private static Object call(Object value, String accessor) throws ReflectiveOperationException {
    Method method = value.getClass().getMethod(accessor);
    return method.invoke(value);
  }

  private static Throwable cause(ReflectiveOperationException e) {
    return e instanceof InvocationTargetException invocation && invocation.getCause() != null
        ? invocation.getCause()
        : e;
  }

  private void differs(Position position, String message) {
    findings.add(Rule.CLASS_DIFFERS.at(position, message, HINT));
  }
}
