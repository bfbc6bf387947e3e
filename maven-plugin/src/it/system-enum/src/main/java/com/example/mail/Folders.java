package com.example.mail;

/** Uses constants as code for .NET does. */
public final class Folders {

  private Folders() {}

  /** What a folder is called. */
  public static String title(short folder) {
    switch (folder) {
      case Folder.Inbox:
        return "New";
      default:
        return Folder.isOwn(folder) ? "Own" : Enum.toString(Folder.class, folder);
    }
  }
}
