package com.example;

/** Does without generated code. */
public final class Main {

  private Main() {}
}
