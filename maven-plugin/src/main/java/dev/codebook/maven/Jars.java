package dev.codebook.maven;

import dev.codebook.catalog.read.InputFile;
import java.io.IOException;
import java.util.List;

/** Jars, and modules that have none yet, in which catalogues and naming profiles may lie. */
interface Jars {

  /** Where the resource is, in the order of the jars. */
  List<Place> find(String resource) throws IOException;

  /** All YAML files for Codebook, in the order of the jars and then of their names. */
  List<Place> all() throws IOException;

  /**
   * Where a file was found.
   *
   * @param owner the jar or the module, as a reader knows it: its folder differs from machine to
   *     machine
   */
  record Place(InputFile file, String owner) {}
}
