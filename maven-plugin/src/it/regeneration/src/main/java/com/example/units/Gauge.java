package com.example.units;

/** Needs an entry. */
public final class Gauge {

  public static final int UNIT = PressureConstants.Bar;

  private Gauge() {}
}
