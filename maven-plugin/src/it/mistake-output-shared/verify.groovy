def build = evaluate(new File(tests, 'build.groovy'))

assert build.message() == build.text('expected.txt')
build.assertNoStackTrace()
assert build.files('target/gen') == ['PressureUnit', 'PressureUnitAliases', 'PressureUnitConstants']
    .collect { "com/example/units/${it}.java".toString() }

/** What is said where each goal has an output directory of its own. */
def pom = build.text('pom.xml')
def with = { String main, String test ->
  def executions = [generate: main, 'generate-test': test].collect { goal, output -> """
      <execution>
        <id>$goal</id>
        <goals><goal>$goal</goal></goals>
        <configuration><outputDirectory>$output</outputDirectory></configuration>
      </execution>"""
  }.join()
  new File(basedir, 'pom.xml').text = pom.replaceFirst('(?s)<execution>.*</execution>', executions)
  build.maven('generate-test-sources')
}
def refusal = { String goal, String root, String others ->
  "error: \"$goal\" would write into $root, which is compiled with the $others [output-shared]".toString()
}

// A folder below is compiled as well; one beside it is not.
assert with('target/gen', 'target/gen/test').contains(refusal('generate-test', 'target/gen', 'main sources'))
assert with('target/gen', 'target/test').contains('[INFO] 3 types from Length: 3 written')

// It counts where nothing has changed for the goal itself, and for the main sources too.
assert with('target/test', 'target/test').contains(refusal('generate-test', 'target/test', 'main sources'))
assert with('src/test/java', 'target/test').contains(refusal('generate', 'src/test/java', 'tests'))

// Where tests have no catalogues, nothing of theirs goes anywhere.
new File(basedir, 'src/test/codebook').deleteDir()
new File(basedir, 'pom.xml').text = pom
assert build.maven('generate-test-sources').contains('BUILD SUCCESS')
