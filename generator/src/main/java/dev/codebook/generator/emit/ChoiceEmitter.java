package dev.codebook.generator.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.generator.plan.AttributeMember;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the nested enum of a {@code one-of} attribute. */
final class ChoiceEmitter {

  private ChoiceEmitter() {}

  static TypeSpec spec(AttributeMember member, Dialect dialect) {
    Attribute attribute = member.attribute();
    var names = new FreeNames(member.choices());
    FieldSpec text = PrivateState.field(Types.STRING, names.allocate("text"), "The word");
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
    return spec.addField(text)
        .addMethod(PrivateState.constructor(List.of(State.asGiven(text))))
        .addMethod(textAccessor(text))
        .build();
  }

  private static MethodSpec textAccessor(FieldSpec text) {
    return MethodSpec.methodBuilder("text")
        .addModifiers(Modifier.PUBLIC)
        .returns(text.type())
        .addStatement("return $N", text)
        .addJavadoc(
            new Javadoc()
                .paragraph("The word that the catalogue has for it.")
                .tag("@return the word")
                .build())
        .build();
  }
}
