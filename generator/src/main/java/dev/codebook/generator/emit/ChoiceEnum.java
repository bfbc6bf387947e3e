package dev.codebook.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.generator.plan.AttributeMember;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the nested enum of a {@code one-of} attribute. */
record ChoiceEnum(AttributeMember member, Dialect dialect) implements Member {

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addType(spec());
  }

  private TypeSpec spec() {
    Attribute attribute = member.attribute();
    var names = new FreeNames(member.choices());
    var text = new FinalField(Types.STRING, names.allocate("text"), "The word");
    var spec =
        TypeSpec.enumBuilder(member.choiceType())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                new Javadoc(dialect)
                    .paragraph("What " + JavadocText.code(attribute.name().value()) + " can be.")
                    .text(attribute.summary().value())
                    .build());
    for (int i = 0; i < member.choices().size(); i++) {
      String word = attribute.choices().get(i).value();
      spec.addEnumConstant(
          member.choices().get(i),
          TypeSpec.anonymousClassBuilder("$L", Literals.string(word))
              .addJavadoc("The choice $L.\n", JavadocText.code(word))
              .build());
    }
    return spec.addField(text.spec())
        .addMethod(FinalFields.constructor(List.of(text)))
        .addMethod(textAccessor(text))
        .build();
  }

  private static MethodSpec textAccessor(FinalField text) {
    return MethodSpec.methodBuilder("text")
        .addModifiers(Modifier.PUBLIC)
        .returns(text.type())
        .addStatement("return $L", text.name())
        .addJavadoc(
            new Javadoc()
                .paragraph("The word that the catalogue has for it.")
                .tag("@return the word")
                .build())
        .build();
  }
}
