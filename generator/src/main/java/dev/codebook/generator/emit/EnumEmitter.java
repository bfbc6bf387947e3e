package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.generator.plan.AttributeMember;
import dev.codebook.generator.plan.GeneratedNames;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes an enum, or a class like one, with code, summary, attributes, series and look-ups. */
final class EnumEmitter implements Emitter {

  private final SharedDocs shared;
  private final Dialect dialect;

  EnumEmitter(SharedDocs shared, Dialect dialect) {
    this.shared = shared;
    this.dialect = dialect;
  }

  @Override
  public void emit(PlannedType type, Draft draft) {
    new Emission(type, draft, shared, dialect).run();
  }

  /** The writing of one enum. */
  private static final class Emission {

    private final PlannedType type;
    private final Draft draft;
    private final Dialect dialect;
    private final CodeType codeType;
    private final JacksonAnnotations jackson;
    private final EntryDocs docs;
    private final Set<String> identifiers;
    private final NestedNames nested;
    private final FinalField code;
    private final Optional<SummaryFact> summary;
    private final List<AttributeFact> attributes = new ArrayList<>();
    private final ListMethod lists;
    private final Storage storage;
    private final Declarer declarer;

    Emission(PlannedType type, Draft draft, SharedDocs shared, Dialect dialect) {
      this.type = type;
      this.draft = draft;
      this.dialect = dialect;
      this.codeType = type.catalogue().codeType();
      this.identifiers = type.identifiers();
      this.jackson = JacksonAnnotations.of(identifiers, dialect);
      this.docs = new EntryDocs(type, shared, dialect);
      this.nested = new NestedNames(type, identifiers);
      this.lists = ListMethod.of(type, identifiers, dialect);
      FreeNames names = memberNames();
      this.code = new FinalField(Literals.typeOf(codeType), names.allocate("code"), "The code");
      this.summary = summary(type, names);
      for (AttributeMember member : type.attributes()) {
        attributes.add(new AttributeFact(draft.name(), member, lists, names, dialect));
      }
      if (BytecodeSize.isSmall(type) && !InheritedConstants.areNeeded(type)) {
        var inline = new InlineStorage(code, codeType, facts(), dialect);
        this.storage = inline;
        this.declarer =
            type.isJavaEnum()
                ? new EnumDeclarer(type, docs, inline, dialect)
                : new ClassDeclarer(type, docs, inline, names, dialect);
      } else {
        var side = new SideStorage(type, draft, code, facts(), nested, dialect);
        this.storage = side;
        this.declarer =
            type.isJavaEnum()
                ? new EnumDeclarer(type, docs, side, dialect)
                : new LargeClassDeclarer(type, docs, side, names, nested, dialect);
      }
    }

    /**
     * Gives private members names that no constant and no nested type of the user's has, and that
     * no whole name of a type begins with.
     */
    private FreeNames memberNames() {
      var taken = new ArrayList<>(identifiers);
      taken.add(GeneratedNames.ROOT_PACKAGE);
      for (AttributeMember member : type.attributes()) {
        taken.add(member.choiceType());
      }
      return new FreeNames(taken);
    }

    private static Optional<SummaryFact> summary(PlannedType type, FreeNames names) {
      return SummaryFact.isKnownTo(type)
          ? Optional.of(new SummaryFact(names.allocate("summary")))
          : Optional.empty();
    }

    private List<Fact> facts() {
      var facts = new ArrayList<Fact>();
      if (summary.isPresent()) {
        facts.add(summary.get());
      }
      facts.addAll(attributes);
      return facts;
    }

    void run() {
      if (type.isJavaEnum()) {
        draft.become(Form.ENUM);
      }
      draft.document(docs.ofType());
      draft.add(new Qualified(Types.hiddenBy(identifiers)));
      declarer.addTo(draft);
      addAccessors();
      addNestedTypes();
      addCodeLookUps();
      draft.add(NameLookUp.of(type, draft, nested, dialect));
      if (type.catalogue().flags()) {
        draft.add(new Masks(draft.name(), type.isJavaEnum(), codeType, code.name()));
      }
      Groups.addAll(type, draft, nested, dialect);
      if (!type.isJavaEnum()) {
        draft.add(new SerializedForm(draft.name().nestedClass(nested.allocate("Serialized"))));
      }
      if (lists.isOurs() && hasLists()) {
        draft.add(lists);
      }
      storage.addTo(draft);
    }

    private void addAccessors() {
      draft.add(new CodeAccessor(code, jackson));
      draft.add(
          summary.isEmpty()
              ? SummaryFact.emptyAccessor()
              : summary.get().accessor(storage.owner()));
      if (hasSeries()) {
        draft.add(new SeriesAccessor(series(), code.name()));
      }
      for (AttributeFact attribute : attributes) {
        draft.add(attribute.accessor(storage.owner()));
      }
    }

    private void addNestedTypes() {
      if (hasSeries()) {
        draft.add(SeriesEnum.of(type, draft, dialect));
      }
      draft.add(new CodeValue(draft.name(), codeType, hasSeries(), jackson, dialect));
      for (AttributeMember member : type.attributes()) {
        if (member.attribute().type() == AttributeType.ONE_OF) {
          draft.add(new ChoiceEnum(member, dialect));
        }
      }
    }

    private void addCodeLookUps() {
      var constants =
          new ConstantsByCode(draft.name(), codeType, code.name(), type.catalogue().sharedCodes());
      draft.add(
          new CodeLookUps(
              draft.name(),
              codeType,
              code.name(),
              draft.name().nestedClass(nested.allocate("ByCode")),
              CodeIndex.of(constants, type.catalogue(), draft),
              jackson));
    }

    private boolean hasSeries() {
      return !type.series().isEmpty();
    }

    private ClassName series() {
      return draft.name().nestedClass(PlannedType.SERIES);
    }

    private boolean hasLists() {
      for (AttributeMember member : type.attributes()) {
        if (member.attribute().type() == AttributeType.LIST) {
          return true;
        }
      }
      return false;
    }
  }

  /** The method that answers the code. */
  private record CodeAccessor(FinalField code, JacksonAnnotations jackson) implements Member {

    @Override
    public List<Object> inputs() {
      return List.of(code.inputs(), jackson.inputs());
    }

    @Override
    public void addTo(TypeSpec.Builder spec) {
      String documentation = new Javadoc().paragraph("The code.").tag("@return the code").text();
      var accessor = new Accessor("code", code.type(), code.name(), documentation);
      spec.addMethod(jackson.onAccessor(accessor.method()));
    }
  }

  /** The method that answers the series. */
  private record SeriesAccessor(ClassName series, String code) implements Member {

    @Override
    public List<Object> inputs() {
      return List.of(series.canonicalName(), code);
    }

    @Override
    public void addTo(TypeSpec.Builder spec) {
      spec.addMethod(
          MethodSpec.methodBuilder("series")
              .addModifiers(Modifier.PUBLIC)
              .returns(Types.optional(series))
              .addStatement("return $T.of($L)", series, code)
              .addJavadoc(
                  new Javadoc()
                      .paragraph("The series that the code belongs to.")
                      .tag("@return the series; empty when the code is in none")
                      .build())
              .build());
    }
  }
}
