package com.example.units;

/** Test code that needs the generated types. */
final class Gauge {

  static final PressureUnit UNIT = PressureUnit.ofCode(PressureUnitConstants.Bar);

  private Gauge() {}
}
