package dev.codebook.maven.input;

import dev.codebook.catalog.read.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Jars, and modules that have none yet, in which catalogues and naming profiles may lie. */
interface Jars {

  /** Where the resource is, in the order of the jars. */
  List<Place> find(String resource) throws IOException;

  /** What lies in each of them. */
  List<JarContents> contents() throws IOException;

  /** All YAML files for Codebook, in the order of the jars and then of their names. */
  default List<Place> all() throws IOException {
    var places = new ArrayList<Place>();
    for (JarContents jar : contents()) {
      places.addAll(jar.all().toList());
    }
    return places;
  }

  /** What has to be compared to know that nothing in them has changed. */
  default List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (JarContents jar : contents()) {
      files.addAll(jar.files());
    }
    return files;
  }

  /**
   * Where a file was found.
   *
   * @param owner the jar or the module, as a reader knows it: its folder differs from machine to
   *     machine
   */
  record Place(InputFile file, String owner) {}
}
