def build = evaluate(new File(tests, 'build.groovy'))

assert build.said()*.join('\n').join('\n\n') == build.text('expected.txt').trim()
assert build.files('target/classes').contains('com/example/units/PressureUnit.class')
