package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import dev.codebook.maven.input.Inputs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a run is to make.
 *
 * @param dialect how code is to be written
 * @param findings what is wrong with the inputs, with the pom, and with what is planned
 */
record Planned(Inputs inputs, Plan plan, Dialect dialect, List<Diagnostic> findings) {

  Planned {
    findings = List.copyOf(findings);
  }

  /** The same with further findings. */
  Planned with(List<Diagnostic> further) {
    var all = new ArrayList<>(findings);
    all.addAll(further);
    return new Planned(inputs, plan, dialect, all);
  }

  /** Whether nothing of it can be made. */
  boolean isWrong() {
    for (Diagnostic finding : findings) {
      if (finding.isError()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether each catalogue can be made without the others: an exception of a profile, a class that
   * several extend, and some types concern more than one; and what was made of one is known by its
   * file, whose name one in a jar may have too.
   */
  boolean isDivisible() {
    boolean divisible = inputs.profiles().ownExceptions().isEmpty();
    var files = new HashSet<String>();
    for (Catalogue catalogue : inputs.catalogues()) {
      divisible &= files.add(catalogue.source().file());
    }
    for (PlannedType type : plan.types()) {
      divisible &= !type.isBase() && !SourceWriter.concernsOthers(type);
    }
    return divisible;
  }

  /** Whether each of the files holds one of its catalogues. */
  boolean isMadeOf(Set<String> files) {
    var read = new HashSet<String>();
    for (Catalogue catalogue : inputs.catalogues()) {
      read.add(catalogue.source().file());
    }
    return read.containsAll(files);
  }
}
