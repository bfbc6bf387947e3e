// Generated from src/main/codebook/permission.yaml. Change the catalogue, not this file.
package dev.codebook.golden.system;

/**
 * What one may do with a file.
 *
 * <p>Declared at {@code src/main/codebook/permission.yaml:2}.
 */
public final class Permission extends Enum {
  /**
   * Nothing at all.
   *
   * <p>Code {@code 0}, declared at {@code src/main/codebook/permission.yaml:7}.
   */
  public static final int None = 0;

  /**
   * Code {@code 1}, declared at {@code src/main/codebook/permission.yaml:8}.
   */
  public static final int Read = 1;

  /**
   * Another name of {@link #Read}.
   *
   * <p>Code {@code 1}, declared at {@code src/main/codebook/permission.yaml:8}.
   */
  public static final int Look = 1;

  /**
   * Code {@code 2}, declared at {@code src/main/codebook/permission.yaml:9}.
   */
  public static final int Write = 2;

  /**
   * Both at once.
   *
   * <p>Code {@code 3}, declared at {@code src/main/codebook/permission.yaml:10}.
   */
  public static final int ReadWrite = 3;

  /**
   * Code {@code 16}, declared at {@code src/main/codebook/permission.yaml:11}.
   */
  public static final int Execute = 16;

  /**
   * Code {@code 1073741824}, declared at {@code src/main/codebook/permission.yaml:12}.
   */
  public static final int Delete = 1073741824;

  static {
    String[] names = {
      "None", "Read", "Look", "Write", "ReadWrite", "Execute", "Delete"
    };
    long[] codes = {
      0, 1, 1, 2, 3, 16, 1073741824
    };
    register(Permission.class, Integer.class, true, names, codes);
  }

  /**
   * There are no instances.
   */
  private Permission() {
  }
}
