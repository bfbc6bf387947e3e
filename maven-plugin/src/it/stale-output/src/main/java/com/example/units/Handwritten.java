package com.example.units;

/** Stays. */
public final class Handwritten {}
