package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A type to be written: the members that JavaPoet writes, of this type or of another like it, and
 * what takes the places of the marks in them.
 */
final class Draft {

  /** Of names of types, by letters that their marks begin with. */
  private static final char OWN = 'T';

  private static final char OTHER = 'B';

  private final PlannedType type;
  private final boolean isShared;
  private final ClassName name;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final OwnTexts texts = new OwnTexts();
  private final List<Member> members = new ArrayList<>();
  private final List<DeclarationList> inPlace = new ArrayList<>();
  private final List<DeclarationList> moved = new ArrayList<>();
  private Form form = Form.FINAL_CLASS;

  /**
   * @param isShared whether names of types are marks, so that others may have the same outline
   */
  Draft(PlannedType type, boolean isShared) {
    this.type = type;
    this.isShared = isShared;
    this.name = standIn(OWN, Types.of(type));
    Header.addTo(texts, type.catalogue().source().file());
  }

  /** The name of the type, or what stands for it. */
  ClassName name() {
    return name;
  }

  /** The name of another type that the type refers to, or what stands for it. */
  ClassName standIn(PlannedType other) {
    return standIn(OTHER, Types.of(other));
  }

  private ClassName standIn(char letter, ClassName real) {
    if (!isShared) {
      return real;
    }
    String mark = Marks.ofType(letter, real.simpleName());
    names.put(mark, real.simpleName());
    return ClassName.get(real.packageName(), mark);
  }

  /** Says what the type is. */
  void declare(Form declared) {
    form = declared;
  }

  /** Says what its documentation says. */
  void document(String documentation) {
    add(new Documented(text("documentation", documentation)));
  }

  void add(Member member) {
    members.add(member);
  }

  /**
   * What stands for a text of the type's own.
   *
   * @param id a word that no other text of the type has
   */
  String text(String id, String text) {
    return texts.add(id, text);
  }

  /** Adds the constants of an enum, be it the type or nested in it. */
  DeclarationList.Samples samples(DeclarationList list) {
    inPlace.add(list);
    return list.samples();
  }

  /** Adds constants that are fields, which a large type inherits. */
  void addFields(DeclarationList fields) {
    if (Parts.areNeeded(type)) {
      moved.addAll(fields.split(Parts.CONSTANTS));
    } else {
      add(samples(fields));
    }
  }

  /** The constants that the type is to inherit, in lists for one interface each. */
  List<DeclarationList> moved() {
    return moved;
  }

  Outline outline() {
    return new Outline(name, form, members);
  }

  /**
   * Whether the file of the outline says nothing that the name of this type would be mistaken for.
   */
  boolean isUnambiguousIn(String file) {
    boolean unambiguous = true;
    for (String real : names.values()) {
      unambiguous &= !file.contains(real);
    }
    return unambiguous;
  }

  /** The file of the outline with everything that is this type's own. */
  String fillIn(String file) {
    String filled = file;
    for (Map.Entry<String, String> entry : names.entrySet()) {
      filled = filled.replace(entry.getKey(), entry.getValue());
    }
    filled = fillIn(texts.fillIn(filled), inPlace);
    return fillIn(filled, moved);
  }

  private static String fillIn(String file, List<DeclarationList> lists) {
    String filled = file;
    for (DeclarationList list : lists) {
      filled = list.fillIn(filled);
    }
    return filled;
  }
}
