package dev.codebook.catalog;

import java.util.List;

/** The catalogues that come with Codebook, and where a jar keeps its own. */
public final class BundledCatalogues {

  /** Where catalogues lie in a jar. */
  public static final String FOLDER = "META-INF/codebook/";

  private BundledCatalogues() {}

  /** The names of the bundled catalogues. */
  public static List<String> names() {
    return List.of("smtp");
  }

  /** The resource of the catalogue with that name, in our jar or in any other. */
  public static String resource(String name) {
    return FOLDER + name + ".yaml";
  }
}
