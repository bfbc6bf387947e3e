def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [build.text('expected.txt').readLines()]
assert build.files('target/classes').contains('com/example/units/PressureUnit.class')
