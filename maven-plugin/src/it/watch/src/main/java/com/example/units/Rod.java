package com.example.units;

/** Uses what was generated while the goal watched. */
public final class Rod {

  public static final int CODE = LengthConstants.Metre;

  private Rod() {}

  public static Length unit() {
    return Length.ofCode(CODE);
  }
}
