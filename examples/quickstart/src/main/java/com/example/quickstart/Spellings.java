package com.example.quickstart;

import com.example.codes.SmtpStatusCode;
import com.example.codes.SmtpStatusCodeAliases;
import com.example.codes.SmtpStatusCodeConstants;
import java.lang.reflect.Field;
import java.util.Arrays;

/**
 * The names that one code has in the three generated types.
 *
 * <p>Only the enum knows its names. To javac, {@code SmtpStatusCodeConstants.Ok} is just another
 * way to write 250, so a program that wants to print that name has to search the class for the
 * value.
 */
record Spellings(String enumConstant, String constant, String alias) {

  static Spellings of(SmtpStatusCode status) {
    return new Spellings(
        status.name(),
        nameIn(SmtpStatusCodeConstants.class, status.code()),
        nameIn(SmtpStatusCodeAliases.class, status.code()));
  }

  private static String nameIn(Class<?> constants, int code) {
    return Arrays.stream(constants.getFields())
        .filter(field -> valueOf(field) == code)
        .map(Field::getName)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(constants + " lacks " + code));
  }

  private static int valueOf(Field field) {
    try {
      return field.getInt(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("getFields() gave a field that is not public", e);
    }
  }
}
