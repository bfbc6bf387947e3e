package dev.codebook.maven.output;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what stands where planned types would go, and is not ours to replace. */
public final class OutputConflicts {

  private final OutputDirectory output;
  private final OwnFiles ownFiles;
  private final Claims claims;

  /**
   * @param claims who has generated which type in this build
   */
  public OutputConflicts(OutputDirectory output, OwnFiles ownFiles, Claims claims) {
    this.output = output;
    this.ownFiles = ownFiles;
    this.claims = claims;
  }

  /** Claims the types of a plan, and reports those that cannot be had. */
  public List<Diagnostic> of(Plan plan) throws IOException {
    List<Diagnostic> findings = foreignFiles(plan);
    // Asked for on the command line, an execution may well repeat what the pom has.
    if (ownFiles.isConfigured()) {
      findings.addAll(takenTypes(plan));
    }
    return findings;
  }

  /** Files that we have not written. */
  private List<Diagnostic> foreignFiles(Plan plan) throws IOException {
    var findings = new ArrayList<Diagnostic>();
    if (!output.isThere()) {
      return findings;
    }
    for (PlannedType type : plan.types()) {
      String path = SourceWriter.path(type);
      Path file = output.path(path);
      if (Authorship.isForeign(file)) {
        findings.add(foreignFile(type, output.name(path), file));
      }
    }
    return findings;
  }

  private Diagnostic foreignFile(PlannedType type, String name, Path file) throws IOException {
    Position position = type.catalogue().name().position();
    return Files.isRegularFile(file) && ownFiles.past().files().contains(name)
        ? Rule.OUTPUT_FOREIGN.at(
            position,
            name + " was generated, and has another first line now",
            "delete it, and set <header> to what is to stand on top; or keep it somewhere else")
        : Rule.OUTPUT_FOREIGN.at(
            position,
            name + " exists, and was not generated",
            "move it elsewhere, or generate into another <outputDirectory> or <package>");
  }

  /** Types that another execution has generated in this build. */
  private List<Diagnostic> takenTypes(Plan plan) {
    var findings = new ArrayList<Diagnostic>();
    for (PlannedType type : plan.types()) {
      Optional<String> owner = claims.claim(output.name(SourceWriter.path(type)));
      if (owner.isPresent()) {
        findings.add(
            Rule.TYPE_TAKEN.at(
                type.catalogue().name().position(),
                "the execution "
                    + Quote.of(claims.execution())
                    + " would write "
                    + type.qualifiedName()
                    + ", which the execution "
                    + Quote.of(owner.get())
                    + " has written already",
                "give one of them another <package>, or its target a "
                    + (type.isBase() ? "<baseType>" : "<typeName>")));
      }
    }
    return findings;
  }
}
