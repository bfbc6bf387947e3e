/** Exports generated types. */
module com.example.units {
  exports com.example.units;
}
