def build = evaluate(new File(tests, 'build.groovy'))

assert build.log().any { it.contains('Tests run: 6, Failures: 0, Errors: 0, Skipped: 0') }
