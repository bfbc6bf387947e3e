// Generated from PressureUnit.g4 by another generator
package com.example.units;

/** Written by hand, long ago. */
public enum PressureUnit {
  PASCAL
}
