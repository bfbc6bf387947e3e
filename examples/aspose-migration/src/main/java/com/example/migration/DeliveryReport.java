package com.example.migration;

import com.example.codes.DeliveryNotificationOptions;
import com.example.codes.Enum;
import com.example.codes.FileFormat;
import com.example.codes.SmtpStatusCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Says what became of a message, in the words of constants that are classes of int. */
public final class DeliveryReport {

  private static final List<Integer> WORTH_ANOTHER_TRY =
      Arrays.asList(
          new Integer[] {
            SmtpStatusCode.ServiceNotAvailable,
            SmtpStatusCode.MailboxBusy,
            SmtpStatusCode.LocalErrorInProcessing,
            SmtpStatusCode.InsufficientStorage
          });

  private final int status;
  private final int options;

  public DeliveryReport(int status) {
    this(status, DeliveryNotificationOptions.OnFailure | DeliveryNotificationOptions.Delay);
  }

  public DeliveryReport(int status, int options) {
    this.status = status;
    this.options = options;
  }

  /** What to do next. */
  public String advice() {
    switch (status) {
      case SmtpStatusCode.Ok:
      case SmtpStatusCode.UserNotLocalWillForward:
        return "file it as " + extension(FileFormat.Eml);
      case SmtpStatusCode.MailboxUnavailable:
        return "ask for another address";
      default:
        return WORTH_ANOTHER_TRY.contains(status) ? "try again" : "give up";
    }
  }

  /** Whether the sender is to be told. */
  public boolean isToBeTold() {
    if (options == DeliveryNotificationOptions.Never) {
      return false;
    }
    int wanted =
        status == SmtpStatusCode.Ok
            ? DeliveryNotificationOptions.OnSuccess
            : DeliveryNotificationOptions.OnFailure;
    return (options & wanted) == wanted;
  }

  /** One line for a log. */
  public String line() {
    return FileFormat.toString(SmtpStatusCode.class, status)
        + " (0x"
        + Enum.format(SmtpStatusCode.class, status, "X")
        + "), tell of: "
        + SmtpStatusCode.toString(DeliveryNotificationOptions.class, options);
  }

  /** The name of a status, or what is said of one without. */
  public static String title(int status) {
    String name = Enum.getName(SmtpStatusCode.class, status);
    return name == null ? "status " + status : name;
  }

  /** The options that a configuration has, such as {@code OnSuccess, Delay}. */
  public static int options(String text) {
    return (int) DeliveryNotificationOptions.parse(DeliveryNotificationOptions.class, text, true);
  }

  private static String extension(int format) {
    return "." + Enum.getName(FileFormat.class, format).toLowerCase(Locale.ROOT);
  }
}
