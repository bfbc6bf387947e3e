package dev.codebook.generator.agreement;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import dev.codebook.generator.plan.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of asking compiled classes for what their catalogues say.
 *
 * @param types how many types were asked
 * @param constants how many constants they were asked for
 * @param findings where they disagree
 */
public record Agreement(int types, int constants, List<Diagnostic> findings) {

  public Agreement {
    findings = List.copyOf(findings);
  }

  /**
   * Asks every type of a plan that has constants.
   *
   * @param classes where they are loaded from
   */
  public static Agreement of(Plan plan, ClassLoader classes) {
    var findings = new ArrayList<Diagnostic>();
    int types = 0;
    int constants = 0;
    for (PlannedType type : plan.types()) {
      if (type.target().kind().hasConstants()) {
        types++;
        constants += type.constants().size();
        Optional<Class<?>> compiled = load(type, classes, findings);
        if (compiled.isPresent()) {
          findings.addAll(new ClassComparison(type, enumOf(type, plan), compiled.get()).findings());
        }
      }
    }
    return new Agreement(types, constants, findings);
  }

  /** The type itself, or the one that it has aliases of, if that is an enum. */
  private static Optional<PlannedType> enumOf(PlannedType type, Plan plan) {
    return Optional.of(type)
        .filter(itself -> itself.target().kind() == TargetKind.ENUM)
        .or(() -> plan.typeBehind(type).filter(other -> other.target().kind() == TargetKind.ENUM));
  }

  private static Optional<Class<?>> load(
      PlannedType type, ClassLoader classes, List<Diagnostic> findings) {
    String reason;
    String hint = ClassComparison.HINT;
    try {
      return Optional.of(Class.forName(type.qualifiedName(), true, classes));
    } catch (ClassNotFoundException e) {
      reason = "there is no class " + type.qualifiedName();
      hint = "compile first; what an <execution> configures counts with codebook:verify@ID";
    } catch (ExceptionInInitializerError e) {
      reason = "the class " + type.qualifiedName() + " fails to initialise: " + e.getException();
    } catch (LinkageError e) {
      // Among them: compiled for a later Java than this one, or broken.
      reason = "the class " + type.qualifiedName() + " cannot be loaded: " + e;
      hint = "compile anew, for a Java that is not later than the one that Maven runs on";
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Error e) {
      // As its initialiser throws it, an assertion that fails, say.
      reason = "the class " + type.qualifiedName() + " fails to initialise: " + e;
    }
    findings.add(Rule.CLASS_MISSING.at(type.catalogue().name().position(), reason, hint));
    return Optional.empty();
  }
}
