package dev.codebook.catalog.read;

import dev.codebook.catalog.check.Checks;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.SourceText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Loads catalogues: reads a file, checks what it says, and gives back both what there is and what
 * is wrong.
 */
public final class CatalogueLoader {

  private CatalogueLoader() {}

  /** Whatever is wrong with the file is among the findings; nothing is thrown. */
  public static Loaded load(CatalogueFile file) {
    try {
      return load(file.name(), file.content().read());
    } catch (IOException e) {
      var source = new SourceText(file.name(), "");
      return refused(
          Rule.FILE_UNREADABLE.at(source.start(), "the file cannot be read: " + reason(e)));
    }
  }

  private static Loaded load(String name, byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(name, bytes);
    if (!decoded.findings().isEmpty()) {
      return new Loaded(Optional.empty(), decoded.findings());
    }
    YamlReader.Document document = YamlReader.read(decoded.source());
    var findings = new ArrayList<>(document.findings());
    if (document.root().isEmpty()) {
      return new Loaded(Optional.empty(), findings);
    }
    if (document.root().get() instanceof Node.Scalar scalar && scalar.isNothing()) {
      findings.add(YamlReader.emptyFile(decoded.source()));
      return new Loaded(Optional.empty(), findings);
    }
    if (!(document.root().get() instanceof Node.Mapping root) || !isCatalogue(root)) {
      findings.add(notACatalogue(document.root().get()));
      return new Loaded(Optional.empty(), findings);
    }
    CatalogueReader.Reading reading = CatalogueReader.read(root);
    findings.addAll(reading.findings());
    findings.addAll(Checks.run(reading.catalogue()));
    // What an alias repeats is found wrong each time.
    return new Loaded(Optional.of(reading.catalogue()), findings.stream().distinct().toList());
  }

  private static boolean isCatalogue(Node.Mapping root) {
    return hasKey(root, "catalogue") || hasKey(root, "entries");
  }

  private static boolean hasKey(Node.Mapping root, String key) {
    return root.members().stream().anyMatch(member -> member.key().text().equals(key));
  }

  private static Diagnostic notACatalogue(Node root) {
    if (root instanceof Node.Mapping mapping && hasKey(mapping, "profile")) {
      return Rule.FILE_KIND.at(
          root.position(),
          "this file is a naming profile, and profiles are not read from files yet",
          "use a built-in profile, and exclude this file in the plugin's <excludes>");
    }
    return Rule.FILE_KIND.at(
        root.position(),
        "the file is not a catalogue: its top level has no key \"catalogue\"",
        "start with \"catalogue: NameOfTheType\", or exclude the file in the plugin's <excludes>");
  }

  private static Loaded refused(Diagnostic finding) {
    return new Loaded(Optional.empty(), List.of(finding));
  }

  /** In our words where we know them: those of the operating system differ. */
  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
