package com.example.units;

/** Written by hand, long ago. */
public enum PressureUnit {
  PASCAL
}
