package com.example.units;

/** Says in which unit it measures. */
public final class Gauge {

  private Gauge() {}

  public static String unit(int code) {
    return PressureUnit.ofCode(code).name();
  }
}
