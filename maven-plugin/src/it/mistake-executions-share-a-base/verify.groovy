def build = evaluate(new File(tests, 'build.groovy'))

assert build.message() == build.text('expected.txt')
build.assertNoStackTrace()
assert build.files() == ['Enum', 'PressureUnitConstants'].collect { "com/example/units/${it}.java".toString() }
