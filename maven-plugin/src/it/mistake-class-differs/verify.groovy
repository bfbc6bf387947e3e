def build = evaluate(new File(tests, 'build.groovy'))

assert build.message() == build.text('expected.txt')
build.assertNoStackTrace()
