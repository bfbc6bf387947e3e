def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] 1 type from PressureUnit: 1 written'], []]
assert build.message() == build.text('expected.txt')
build.assertNoStackTrace()
assert build.files() == ['com/example/units/PressureUnit.java']
