def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] 3 types from PressureUnit: 3 written'],
    [],
    ['[INFO] 3 types from PressureUnit: 3 up to date']]
assert build.message() == build.text('expected.txt')
build.assertNoStackTrace()
assert build.files().size() == 3
