def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] 61 names as expected in profile "published"'], []]
assert build.message() == build.text('expected.txt')
build.assertNoStackTrace()
