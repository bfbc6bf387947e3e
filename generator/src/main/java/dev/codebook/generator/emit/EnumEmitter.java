package dev.codebook.generator.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Entry;
import dev.codebook.generator.plan.AttributeMember;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a Java enum with code, summary, attributes, series and look-ups. */
final class EnumEmitter implements Emitter {

  private final Dialect dialect;

  EnumEmitter(Dialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public TypeSpec emit(PlannedType type) {
    return new Emission(type, dialect).spec();
  }

  /** The writing of one enum. */
  private static final class Emission {

    private final PlannedType type;
    private final Dialect dialect;
    private final Annotations annotations;
    private final JacksonAnnotations jackson;
    private final EntryDocs docs;

    /** Gives private members names that no constant has: the constants' are the user's. */
    private final FreeNames names;

    private final FieldSpec code;
    private final FieldSpec summary;
    private final List<AttributeEmitter> attributes = new ArrayList<>();

    Emission(PlannedType type, Dialect dialect) {
      this.type = type;
      this.dialect = dialect;
      this.annotations = new Annotations(dialect);
      this.jackson = new JacksonAnnotations(type, dialect);
      this.docs = new EntryDocs(type, dialect);
      this.names =
          new FreeNames(
              Stream.concat(
                      type.constants().stream().map(Constant::identifier),
                      type.attributes().stream().map(AttributeMember::choiceType))
                  .toList());
      this.code =
          PrivateState.field(Literals.typeOf(codeType()), names.allocate("code"), "The code");
      this.summary = PrivateState.field(Types.STRING, names.allocate("summary"), "The summary");
      for (AttributeMember member : type.attributes()) {
        attributes.add(new AttributeEmitter(type, member, names, dialect));
      }
    }

    TypeSpec spec() {
      var spec =
          TypeSpec.enumBuilder(type.typeName())
              .addModifiers(Modifier.PUBLIC)
              .addJavadoc(docs.ofType())
              .alwaysQualify(Types.hiddenBy(type.constants().stream().map(Constant::identifier)));
      type.constants().stream().filter(c -> !c.isAlias()).forEach(c -> addConstant(spec, c));
      type.constants().stream().filter(Constant::isAlias).forEach(c -> spec.addField(alias(c)));
      spec.addField(code).addField(summary);
      attributes.forEach(attribute -> spec.addField(attribute.field()));
      spec.addMethod(constructor())
          .addMethod(jackson.onAccessor(codeAccessor()))
          .addMethod(summaryAccessor());
      if (hasSeries()) {
        spec.addMethod(seriesAccessor());
      }
      attributes.forEach(attribute -> spec.addMethod(attribute.accessor()));
      new LookUpEmitter(type, names, dialect).addTo(spec);
      if (attributes.stream().anyMatch(AttributeEmitter::needsListOf)) {
        spec.addMethod(AttributeEmitter.listOf());
      }
      if (hasSeries()) {
        spec.addType(new SeriesEmitter(type, dialect).spec());
      }
      type.attributes().stream()
          .filter(member -> member.attribute().type() == AttributeType.ONE_OF)
          .forEach(member -> spec.addType(ChoiceEmitter.spec(member, dialect)));
      return spec.build();
    }

    private CodeType codeType() {
      return type.catalogue().codeType();
    }

    private boolean hasSeries() {
      return !type.catalogue().series().isEmpty();
    }

    private void addConstant(TypeSpec.Builder spec, Constant constant) {
      Entry entry = constant.entry();
      var arguments =
          new Items(dialect)
              .add(Literals.code(entry.code().value(), codeType()))
              .add(Literals.string(entry.summary().value()));
      for (AttributeEmitter attribute : attributes) {
        attribute.addArgument(entry, arguments);
      }
      int before = constant.identifier().length() + 1;
      var body =
          TypeSpec.anonymousClassBuilder("$L", arguments.wrapped(1, before))
              .addJavadoc(docs.of(constant));
      annotations.deprecated(entry).ifPresent(body::addAnnotation);
      spec.addEnumConstant(constant.identifier(), body.build());
    }

    private FieldSpec alias(Constant constant) {
      var field =
          FieldSpec.builder(
                  Types.of(type),
                  constant.identifier(),
                  Modifier.PUBLIC,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .addJavadoc(docs.of(constant))
              .initializer("$L", docs.original(constant));
      annotations.deprecated(constant.entry()).ifPresent(field::addAnnotation);
      return field.build();
    }

    private MethodSpec constructor() {
      var fields = new ArrayList<>(List.of(code, summary));
      attributes.forEach(attribute -> fields.add(attribute.field()));
      return PrivateState.constructor(fields);
    }

    private MethodSpec codeAccessor() {
      return accessor("code", code)
          .addJavadoc(new Javadoc().paragraph("The code.").tag("@return the code").build())
          .build();
    }

    private MethodSpec summaryAccessor() {
      return accessor("summary", summary)
          .addJavadoc(
              new Javadoc()
                  .paragraph("What the code means, in a sentence.")
                  .tag("@return the summary; empty when the catalogue has none")
                  .build())
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

    private static MethodSpec.Builder accessor(String name, FieldSpec field) {
      return MethodSpec.methodBuilder(name)
          .addModifiers(Modifier.PUBLIC)
          .returns(field.type())
          .addStatement("return $N", field);
    }
  }
}
