package dev.codebook.catalog.diagnostics;

import static dev.codebook.catalog.diagnostics.Severity.ERROR;
import static dev.codebook.catalog.diagnostics.Severity.WARNING;

/**
 * Everything that Codebook finds fault with.
 *
 * <p>The id is what users search for and suppressions name: it never changes. Each rule has a
 * heading in {@code docs/diagnostics.md} and at least one fixture; a test walks this enum and fails
 * when either is missing.
 */
public enum Rule {
  // The file
  FILE_UNREADABLE("file-unreadable", ERROR),
  FILE_TOO_LARGE("file-too-large", ERROR),
  FILE_ENCODING("file-encoding", ERROR),
  FILE_CHARACTER("file-character", ERROR),
  FILE_EMPTY("file-empty", ERROR),
  FILE_KIND("file-kind", ERROR),

  // YAML
  YAML_SYNTAX("yaml-syntax", ERROR),
  YAML_DOCUMENTS("yaml-documents", ERROR),
  YAML_ALIAS("yaml-alias", ERROR),
  YAML_EXPANSION("yaml-expansion", ERROR),
  YAML_NESTING("yaml-nesting", ERROR),
  YAML_TAG("yaml-tag", ERROR),

  // Keys and values
  KEY_UNKNOWN("key-unknown", ERROR),
  KEY_DUPLICATE("key-duplicate", ERROR),
  KEY_MISSING("key-missing", ERROR),
  VALUE_MISSING("value-missing", ERROR),
  VALUE_KIND("value-kind", ERROR),
  VALUE_CHOICE("value-choice", ERROR),

  // What a catalogue says
  TYPE_NAME("type-name", ERROR),
  PACKAGE_NAME("package-name", ERROR),
  CODE_FORMAT("code-format", ERROR),
  CODE_RANGE("code-range", ERROR),
  CODE_TAKEN("code-taken", ERROR),
  FLAGS_CODE("flags-code", ERROR),
  NAME_TAKEN("name-taken", ERROR),
  CODES_FORMAT("codes-format", ERROR),
  SERIES_OVERLAP("series-overlap", ERROR),
  CODE_RESERVED("code-reserved", ERROR),
  NAME_RESERVED("name-reserved", ERROR),
  REPLACEMENT_UNKNOWN("replacement-unknown", ERROR),
  ATTRIBUTE_UNKNOWN("attribute-unknown", ERROR),
  ATTRIBUTE_VALUE("attribute-value", ERROR),

  // What a naming profile says
  PROFILE_NAME("profile-name", ERROR),
  PROFILE_TAKEN("profile-taken", ERROR),
  EXTENDS_UNKNOWN("extends-unknown", ERROR),
  EXTENDS_CYCLE("extends-cycle", ERROR),
  ATOM_SYNTAX("atom-syntax", ERROR),
  ATOM_RUNAWAY("atom-runaway", ERROR),
  EXCEPTION_UNUSED("exception-unused", WARNING),

  // What is made of it
  PROFILE_UNKNOWN("profile-unknown", WARNING),
  PROFILE_FAILED("profile-failed", ERROR),
  PACKAGE_MISSING("package-missing", ERROR),
  IDENTIFIER_ILLEGAL("identifier-illegal", ERROR),
  IDENTIFIER_TAKEN("identifier-taken", ERROR),
  IDENTIFIER_CONFUSABLE("identifier-confusable", WARNING),
  MEMBER_TAKEN("member-taken", ERROR),
  TYPE_TAKEN("type-taken", ERROR),
  TYPE_CONFUSABLE("type-confusable", WARNING),
  TEXT_TOO_LONG("text-too-long", ERROR),
  ENUM_TOO_LARGE("enum-too-large", ERROR),
  ENTRY_TOO_LARGE("entry-too-large", ERROR),

  // What a build asks for
  PARAMETER_UNKNOWN("parameter-unknown", WARNING),
  TARGET_ELEMENT("target-element", ERROR),
  TARGET_KIND("target-kind", ERROR),
  TARGET_PROFILE("target-profile", ERROR),
  TARGET_OF("target-of", ERROR),
  TARGET_STYLE("target-style", ERROR),
  TARGET_TYPE("target-type", ERROR),
  TARGET_BASE_TYPE("target-base-type", ERROR),
  TARGET_PATTERN("target-pattern", ERROR),
  OPTION_VALUE("option-value", ERROR),
  CATALOGUE_UNKNOWN("catalogue-unknown", ERROR),
  CATALOGUE_AMBIGUOUS("catalogue-ambiguous", ERROR),
  PROFILE_AMBIGUOUS("profile-ambiguous", ERROR),
  EXPECTED_FORMAT("expected-format", ERROR),
  OUTPUT_FOREIGN("output-foreign", ERROR),
  OUTPUT_SHARED("output-shared", ERROR),

  // What was compiled
  CLASS_MISSING("class-missing", ERROR),
  CLASS_DIFFERS("class-differs", ERROR);

  private final String id;
  private final Severity severity;

  Rule(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /** A finding of this rule that explains itself. */
  public Diagnostic at(Position position, String message) {
    return at(position, message, "");
  }

  /** A finding of this rule, and what to do about it. */
  public Diagnostic at(Position position, String message, String hint) {
    return new Diagnostic(this, position, message, hint);
  }
}
