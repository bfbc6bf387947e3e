package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
  private final Map<String, DeclarationList> lists = new LinkedHashMap<>();
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
  Samples inPlace(DeclarationList list) {
    lists.put(list.id(), list);
    return list.samples();
  }

  /** Adds constants that are fields, which a large type inherits. */
  void addFields(DeclarationList fields) {
    if (InheritedConstants.areNeeded(type)) {
      for (DeclarationList part : fields.split(InheritedConstants.CONSTANTS)) {
        moved.add(part);
        lists.put(part.id(), part);
      }
    } else {
      add(inPlace(fields));
    }
  }

  /** What such a field has to name before anything of the type, if it is declared elsewhere. */
  Optional<ClassName> fieldOwner() {
    return InheritedConstants.areNeeded(type) ? Optional.of(name) : Optional.empty();
  }

  /** The constants that the type is to inherit, in lists for one interface each. */
  List<DeclarationList> moved() {
    return moved;
  }

  Outline outline() {
    return new Outline(name, form, members);
  }

  /** What takes the places of marks of names. */
  Map<String, String> names() {
    return names;
  }

  OwnTexts texts() {
    return texts;
  }

  /**
   * The constants of which the file has samples.
   *
   * @param id of their list, which is one of this draft's
   */
  DeclarationList list(String id) {
    return Objects.requireNonNull(lists.get(id));
  }

  /** Cuts a file that JavaPoet has written at the marks. */
  Skeleton cut(String file) {
    return new Skeleton(file, names.keySet(), lists.values());
  }
}
