package dev.codebook.maven;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sonatype.plexus.build.incremental.BuildContext;

/** Stands for the context of an IDE, and remembers what it would show. */
final class RecordingContext {

  private final List<String> refreshed = new ArrayList<>();
  private final Map<String, List<String>> markers = new TreeMap<>();

  /** The names of the files that the IDE was told to look at again. */
  List<String> refreshed() {
    return refreshed;
  }

  /** What the IDE shows at which file: {@code LINE:COLUMN MESSAGE}. */
  Map<String, List<String>> markers() {
    return markers;
  }

  /** The context as a plugin sees it. */
  BuildContext context() {
    InvocationHandler recorder =
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "refresh" -> refreshed.add(name(arguments[0]));
            case "removeMessages" -> markers.remove(name(arguments[0]));
            case "addMessage" ->
                markers
                    .computeIfAbsent(name(arguments[0]), file -> new ArrayList<>())
                    .add(arguments[1] + ":" + arguments[2] + " " + arguments[3]);
            default -> throw new AssertionError(method);
          }
          return null;
        };
    return (BuildContext)
        Proxy.newProxyInstance(
            BuildContext.class.getClassLoader(), new Class<?>[] {BuildContext.class}, recorder);
  }

  private static String name(Object file) {
    return Path.of(file.toString()).getFileName().toString();
  }
}
