package com.example.frames;

/** Uses the class as one would use an enum. */
public final class Frames {

  private Frames() {}

  /** What to do with a frame. */
  public static String reaction(int code) {
    FrameType type = FrameType.fromCode(code).orElse(FrameType.DATA);
    if (type == FrameType.HEAD) {
      return "read " + type.name();
    }
    return type.isControl() ? "obey" : "pass";
  }
}
