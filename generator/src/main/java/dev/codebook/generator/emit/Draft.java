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

  /** What the mark of the type's own name begins with. */
  private static final char OWN = 'T';

  /** What the mark of another type's name begins with. */
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

  private Draft(PlannedType type, boolean isShared) {
    this.type = type;
    this.isShared = isShared;
    this.name = standIn(OWN, Types.of(type));
    Header.addTo(texts, type.catalogue().source().file());
  }

  /** A type in which marks stand for names of types, so that others may have the same outline. */
  static Draft shared(PlannedType type) {
    return new Draft(type, true);
  }

  /** A type that shares its outline with no other. */
  static Draft alone(PlannedType type) {
    return new Draft(type, false);
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
    // Where the types are named alike, the other cannot be imported, which only names can tell.
    boolean isNamedAlike = letter == OTHER && real.simpleName().equals(type.typeName());
    if (!isShared || isNamedAlike) {
      return real;
    }
    String mark = Marks.ofType(letter, real.simpleName());
    names.put(mark, real.simpleName());
    return ClassName.get(real.packageName(), mark);
  }

  /** Makes it something else than a final class. */
  void become(Form other) {
    form = other;
  }

  /** Gives the type its documentation. */
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
   * @param text alone in its line if it may be empty
   */
  String text(String id, String text) {
    return texts.add(id, text);
  }

  /** Takes constants that are declared where their samples stand, and answers the samples. */
  DeclarationList.Samples inPlace(DeclarationList list) {
    inPlace.add(list);
    return list.samples();
  }

  /** Adds constants that are fields, which a large type inherits. */
  void addFields(DeclarationList fields) {
    if (Parts.areNeeded(type)) {
      moved.addAll(fields.split(Parts.CONSTANTS));
    } else {
      add(inPlace(fields));
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
   * Whether JavaPoet has treated the marks in the file as it would have treated the names: one that
   * the file has anyway might have to be qualified, or not be imported.
   */
  boolean fits(String file) {
    for (String real : names.values()) {
      if (file.contains(real)) {
        return false;
      }
    }
    return true;
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
