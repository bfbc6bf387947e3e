/** Makes catalogues that differ from round to round, and what is to become of them. */
class Catalogues {

  private static final int CODES = 40

  private final File project

  Catalogues(File project) {
    this.project = project
  }

  /** The same for another project. */
  Catalogues at(File other) {
    new Catalogues(other)
  }

  /** Writes the catalogues of these numbers as they are in that round: some are named after it. */
  void write(Collection<Integer> numbers, int round) {
    def directory = new File(project, 'src/main/codebook')
    directory.mkdirs()
    numbers.each { number ->
      def name = number % 5 == 0 ? "Round${round}Status$number" : "Status$number"
      new File(directory, "status${number}.yaml").text =
          "catalogue: $name\npackage: com.example.part${number % 3}\nsummary: Made in round ${round}.\nentries:\n" +
              (1..CODES).collect { "  - {name: Condition$it, code: $it, summary: A condition of round ${round}.}\n" }.join('')
    }
  }

  /** Those of the files, by their paths, that are made of the catalogue of that number. */
  static Map<String, String> ofOne(int number, Map<String, String> contents) {
    contents.findAll { path, text -> path ==~ /.*Status$number(Aliases|Constants)?\.java/ }
  }

  /** What a build makes of those in a folder of its own, in which nothing disturbs it. */
  Map<String, String> undisturbed(build, int count, int round) {
    def apart = new File(project, "undisturbed/$round")
    at(apart).write(1..count, round)
    new File(apart, 'pom.xml').bytes = new File(project, 'pom.xml').bytes
    assert build.at(apart).maven('generate-sources').contains('BUILD SUCCESS')
    def contents = build.at(apart).contents()
    assert contents.size() == 3 * count
    contents
  }
}

return new Catalogues(basedir)
