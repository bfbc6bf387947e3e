package dev.codebook.maven.input;

import dev.codebook.catalog.read.InputFile;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The plugin's own jar and its dependencies, to which a pom may add. */
public final class PluginJars implements Jars {

  private final ClassLoader loader;

  public PluginJars(ClassLoader loader) {
    this.loader = loader;
  }

  @Override
  public List<Place> find(String resource) throws IOException {
    var places = new ArrayList<Place>();
    for (URL url : Collections.list(loader.getResources(resource))) {
      places.add(new Place(InputFile.of(resource, url), jar(url)));
    }
    return places;
  }

  @Override
  public List<JarContents> contents() throws IOException {
    var contents = new ArrayList<JarContents>();
    // Maven's class loaders are of this kind; no other could be asked for what it has.
    if (loader instanceof URLClassLoader jars) {
      for (URL url : jars.getURLs()) {
        File file = file(url);
        if (file.exists()) {
          contents.add(new JarContents(file, file.getName()));
        }
      }
    }
    return contents;
  }

  private static File file(URL url) throws IOException {
    try {
      return new File(url.toURI());
    } catch (URISyntaxException e) {
      throw new IOException(url + " is not the place of a file", e);
    }
  }

  private static String jar(URL place) {
    String path = place.getPath();
    int end = path.indexOf("!/");
    String container =
        end < 0 ? path.substring(0, path.indexOf("META-INF") - 1) : path.substring(0, end);
    return container.substring(container.lastIndexOf('/') + 1);
  }
}
