def build = evaluate(new File(tests, 'build.groovy'))

// From 3.9 on, Maven itself tells of them, and we don't.
if (build.log().any { it =~ /Parameter 'pakage' is unknown for plugin/ }) {
  assert !build.log().any { it.contains('[parameter-unknown]') }
} else {
  assert build.said()*.join('\n').join('\n\n') == build.text('expected.txt').trim()
}
assert build.files('target/classes').contains('com/example/units/PressureUnit.class')
