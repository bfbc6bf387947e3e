package dev.codebook.generator.naming;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.GivenIdentifier;
import dev.codebook.catalog.model.ProfileDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The naming profiles that a build has: built in, declared in files, or written in Java. */
public final class NamingProfiles {

  private final Map<String, NamingProfile> others;
  private final List<ProfileDeclaration> own;

  private NamingProfiles(Map<String, NamingProfile> others, List<ProfileDeclaration> own) {
    this.others = others;
    this.own = List.copyOf(own);
  }

  /** Those that need no file. */
  public static NamingProfiles builtIn() {
    return new NamingProfiles(Map.of(), List.of());
  }

  /**
   * Those that need no file, and these.
   *
   * @param own those in the project's own files
   * @param foreign those in jars
   * @param written those written in Java
   * @param findings what is wrong with them is added here
   */
  public static NamingProfiles of(
      List<ProfileDeclaration> own,
      List<ProfileDeclaration> foreign,
      List<NamingProfile> written,
      Collection<Diagnostic> findings) {
    if (own.isEmpty() && foreign.isEmpty() && written.isEmpty()) {
      return builtIn();
    }
    var declared = new ArrayList<>(own);
    declared.addAll(foreign);
    return new NamingProfiles(new ProfileResolver(findings).profiles(declared, written), own);
  }

  public Optional<NamingProfile> named(String name) {
    return BuiltInProfiles.named(name).or(() -> Optional.ofNullable(others.get(name)));
  }

  /** Their names: the built-in ones, then the others in the order of their files. */
  public Set<String> names() {
    var names = new LinkedHashSet<>(BuiltInProfiles.names());
    names.addAll(others.keySet());
    return names;
  }

  /** The exceptions in the project's own files, which only this project can put right. */
  public List<GivenIdentifier> ownExceptions() {
    var exceptions = new ArrayList<GivenIdentifier>();
    for (ProfileDeclaration profile : own) {
      exceptions.addAll(profile.exceptions().values());
    }
    return exceptions;
  }
}
