package dev.codebook.generator.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.generator.plan.AttributeMember;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes an enum, or a class like one, with code, summary, attributes, series and look-ups. */
final class EnumEmitter implements Emitter {

  private final Dialect dialect;

  EnumEmitter(Dialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public Draft emit(PlannedType type) {
    return new Emission(type, dialect).draft();
  }

  /** The writing of one enum. */
  private static final class Emission {

    private final PlannedType type;
    private final Dialect dialect;
    private final JacksonAnnotations jackson;
    private final EntryDocs docs;
    private final NestedNames nested;
    private final FieldSpec code;
    private final Optional<SummaryFact> summary;
    private final List<AttributeEmitter> attributes = new ArrayList<>();
    private final Storage storage;
    private final Declarations declarations;

    Emission(PlannedType type, Dialect dialect) {
      this.type = type;
      this.dialect = dialect;
      this.jackson = new JacksonAnnotations(type, dialect);
      this.docs = new EntryDocs(type, dialect);
      this.nested = new NestedNames(type);
      // Gives private members names that no constant has: the constants' are the user's.
      var names =
          new FreeNames(
              Stream.concat(
                      type.constants().stream().map(Constant::identifier),
                      type.attributes().stream().map(AttributeMember::choiceType))
                  .toList());
      this.code =
          PrivateState.field(
              Literals.typeOf(type.catalogue().codeType()), names.allocate("code"), "The code");
      this.summary =
          SummaryFact.isKnownTo(type)
              ? Optional.of(new SummaryFact(names.allocate("summary")))
              : Optional.empty();
      for (AttributeMember member : type.attributes()) {
        attributes.add(new AttributeEmitter(type, member, names, dialect));
      }
      var facts = new ArrayList<Fact>();
      summary.ifPresent(facts::add);
      facts.addAll(attributes);
      this.storage =
          DeclarationSize.isSmall(type)
              ? new InlineStorage(code, type.catalogue().codeType(), facts, dialect)
              : new SideStorage(type, facts, nested, dialect);
      this.declarations =
          type.isJavaEnum()
              ? new EnumDeclarations(type, docs, code, storage, dialect)
              : new ClassDeclarations(type, docs, code, storage, names, nested, dialect);
    }

    Draft draft() {
      TypeSpec.Builder spec =
          declarations
              .builder()
              .addModifiers(Modifier.PUBLIC)
              .addJavadoc(docs.ofType())
              .alwaysQualify(Types.hiddenBy(type.constants().stream().map(Constant::identifier)));
      var draft = new Draft(type, spec);
      declarations.addTo(draft);
      addAccessors(spec);
      addNestedTypes(spec);
      new LookUpEmitter(type, code, nested, jackson).addTo(spec);
      new NameEmitter(type, nested, dialect).addTo(spec);
      if (type.catalogue().flags()) {
        new MaskEmitter(type, code).addTo(spec);
      }
      new GroupEmitter(type, nested, dialect).addTo(spec);
      if (!type.isJavaEnum()) {
        new SerializationEmitter(type, nested).addTo(spec);
      }
      if (hasLists() && AttributeEmitter.needsListOf(type, dialect)) {
        spec.addMethod(AttributeEmitter.listOf());
      }
      storage.addTo(spec);
      return draft;
    }

    private void addAccessors(TypeSpec.Builder spec) {
      spec.addMethod(jackson.onAccessor(codeAccessor()))
          .addMethod(
              summary.isEmpty()
                  ? SummaryFact.emptyAccessor()
                  : summary.get().accessor(storage.owner()));
      if (hasSeries()) {
        spec.addMethod(seriesAccessor());
      }
      attributes.forEach(attribute -> spec.addMethod(attribute.accessor(storage.owner())));
    }

    private void addNestedTypes(TypeSpec.Builder spec) {
      if (hasSeries()) {
        spec.addType(new SeriesEmitter(type, dialect).spec());
      }
      spec.addType(new ValueEmitter(type, dialect).spec());
      type.attributes().stream()
          .filter(member -> member.attribute().type() == AttributeType.ONE_OF)
          .forEach(member -> spec.addType(ChoiceEmitter.spec(member, dialect)));
    }

    private boolean hasSeries() {
      return !type.catalogue().series().isEmpty();
    }

    private boolean hasLists() {
      return type.catalogue().attributes().stream()
          .anyMatch(attribute -> attribute.type() == AttributeType.LIST);
    }

    private MethodSpec codeAccessor() {
      return MethodSpec.methodBuilder("code")
          .addModifiers(Modifier.PUBLIC)
          .returns(code.type())
          .addStatement("return $N", code)
          .addJavadoc(new Javadoc().paragraph("The code.").tag("@return the code").build())
          .build();
    }

    private MethodSpec seriesAccessor() {
      TypeName series = Types.of(type).nestedClass(PlannedType.SERIES);
      return MethodSpec.methodBuilder("series")
          .addModifiers(Modifier.PUBLIC)
          .returns(Types.optional(series))
          .addStatement("return $T.of($N)", series, code)
          .addJavadoc(
              new Javadoc()
                  .paragraph("The series that the code belongs to.")
                  .tag("@return the series; empty when the code is in none")
                  .build())
          .build();
    }
  }
}
