package dev.codebook.catalog.model;

/** One of a closed set of things that a catalogue has words for. */
public interface Worded {

  /** The word that a catalogue has for it. */
  String word();
}
