package dev.codebook.maven.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process, which has the lock of a folder until it is told to end. */
public final class LockingProcess implements AutoCloseable {

  private static final String LOCKED = "locked";

  private final Process process;

  /** Starts it, and waits until it has the lock. */
  public LockingProcess(Path folder) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LockingProcess.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said =
        new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
            .readLine();
    if (!LOCKED.equals(said)) {
      throw new IOException("The other process says " + said);
    }
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has the lock of the folder until there is no more input. */
  public static void main(String[] folder) throws IOException {
    FolderLock lock = FolderLock.of(Path.of(folder[0]));
    System.out.println(LOCKED);
    System.in.transferTo(System.out);
    lock.close();
  }
}
