package com.example.shop;

import org.jspecify.annotations.NullMarked;

/** Forgets that an empty text becomes null. */
@NullMarked
public final class Form {

  private Form() {}

  public static String nameOf(String text) {
    return new ShopErrorConverters.OfText().convert(text).name();
  }

  public static int lengthOfContact(ShopError error) {
    return error.contact().orElse("").length() + error.summary().length();
  }
}
