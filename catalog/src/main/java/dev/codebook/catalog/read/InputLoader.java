package dev.codebook.catalog.read;

import dev.codebook.catalog.check.Checks;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.SourceText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Loads catalogues and naming profiles: reads a file, checks what it says, and gives back both what
 * there is and what is wrong.
 */
public final class InputLoader {

  private InputLoader() {}

  /** Whatever is wrong with the file is among the findings; nothing is thrown. */
  public static Loaded load(InputFile file) {
    Decoded decoded = decoded(file);
    return decoded.findings().isEmpty() ? load(decoded) : Loaded.nothing(decoded.findings());
  }

  /** The text of a file that need not be YAML, and what is wrong with it as a text. */
  public static Decoded text(InputFile file) {
    Decoded decoded = decoded(file);
    Optional<Diagnostic> forbidden = ForbiddenCharacter.findInText(decoded.source());
    return decoded.findings().isEmpty() && forbidden.isPresent()
        ? new Decoded(decoded.source(), List.of(forbidden.get()))
        : decoded;
  }

  private static Decoded decoded(InputFile file) {
    try {
      return TextDecoder.decode(file.name(), file.content().read());
    } catch (IOException e) {
      var source = new SourceText(file.name(), "");
      String message = "the file cannot be read: " + reason(e);
      return new Decoded(source, List.of(Rule.FILE_UNREADABLE.at(source.start(), message)));
    }
  }

  private static Loaded load(Decoded decoded) {
    YamlReader.Document document = YamlReader.read(decoded.source());
    var findings = new ArrayList<>(document.findings());
    if (document.root().isEmpty()) {
      return Loaded.nothing(findings);
    }
    if (document.root().get() instanceof Node.Scalar scalar && scalar.isNothing()) {
      findings.add(YamlReader.emptyFile(decoded.source()));
      return Loaded.nothing(findings);
    }
    if (document.root().get() instanceof Node.Mapping root) {
      if (hasKey(root, "catalogue") || hasKey(root, "entries")) {
        return catalogue(root, findings);
      }
      if (hasKey(root, "profile")) {
        return profile(root, findings);
      }
    }
    findings.add(
        Rule.FILE_KIND.at(
            document.root().get().position(),
            "the file is neither a catalogue nor a naming profile: its top level has neither the"
                + " key \"catalogue\" nor \"profile\"",
            "start with \"catalogue: NameOfTheType\"; if it is no catalogue, put it into the plugin's"
                + " <excludes>, or take its name out of <catalogues>"));
    return Loaded.nothing(findings);
  }

  private static Loaded catalogue(Node.Mapping root, List<Diagnostic> findings) {
    CatalogueReader.Reading reading = CatalogueReader.read(root);
    findings.addAll(reading.findings());
    findings.addAll(Checks.run(reading.catalogue()));
    return new Loaded(Optional.of(reading.catalogue()), Optional.empty(), distinct(findings));
  }

  private static Loaded profile(Node.Mapping root, List<Diagnostic> findings) {
    ProfileReader.Reading reading = ProfileReader.read(root);
    findings.addAll(reading.findings());
    return new Loaded(Optional.empty(), Optional.of(reading.profile()), distinct(findings));
  }

  /** What an alias repeats is found wrong each time. */
  private static List<Diagnostic> distinct(List<Diagnostic> findings) {
    return findings.isEmpty() ? findings : List.copyOf(new LinkedHashSet<>(findings));
  }

  private static boolean hasKey(Node.Mapping root, String key) {
    for (Node.Member member : root.members()) {
      if (member.key().text().equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** In our words where we know them: those of the operating system differ. */
  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    // The message has the path in it too, as this machine has it.
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? "the system does not say why" : reason;
  }
}
