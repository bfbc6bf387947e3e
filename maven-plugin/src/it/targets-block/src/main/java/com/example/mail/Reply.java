package com.example.mail;

/** An annotation that wants a compile-time constant. */
public @interface Reply {
  int value();
}
