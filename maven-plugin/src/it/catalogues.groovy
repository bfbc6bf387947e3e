/** Makes catalogues, all of which say in which round they were made. */
class Catalogues {

  private static final int CODES = 40

  private final File directory

  Catalogues(File directory) {
    this.directory = directory
  }

  /** Replaces all catalogues by those of that round: some are named after it. */
  void write(int count, int round) {
    directory.deleteDir()
    directory.mkdirs()
    (1..count).each { number ->
      def name = number % 5 == 0 ? "Round${round}Status$number" : "Status$number"
      new File(directory, "status${number}.yaml").text =
          "catalogue: $name\npackage: com.example.part${number % 3}\nsummary: Made in round ${round}.\nentries:\n" +
              (1..CODES).collect { "  - {name: Condition$it, code: $it, summary: A condition of round ${round}.}\n" }.join('')
    }
  }

  /** The files that are to be there then. */
  static List<String> outputs(int count, int round) {
    (1..count).collectMany { number ->
      def name = number % 5 == 0 ? "Round${round}Status$number" : "Status$number"
      ['', 'Aliases', 'Constants'].collect { "com/example/part${number % 3}/${name}${it}.java".toString() }
    }.sort()
  }

  /** Whether the text is that of a whole generated file. */
  static boolean isWhole(String text) {
    text.startsWith('// Generated from ') && text.endsWith('}\n')
  }

  static boolean isOfRound(String text, int round) {
    isWhole(text) && text.findAll(/(?i)round (\d+)/) { all, number -> number as int }.toSet() == [round] as Set
  }
}

return new Catalogues(new File(basedir, 'src/main/codebook'))
