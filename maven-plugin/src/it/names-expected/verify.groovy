def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] 61 names as expected in profile "published"'], []]
assert build.message() == build.text('expected.txt')
build.assertNoStackTrace()

// Nothing to compare is no agreement.
new File(basedir, 'empty.tsv').text = '\n'
assert build.maven('codebook:names', '-Dcodebook.profiles=java', '-Dcodebook.expected=empty.tsv').contains(
    'empty.tsv:1:1: error: the list holds no names [expected-format]')
assert build.maven('codebook:names', '-Dcodebook.profiles=java', '-Dcodebook.expected=').contains(
    'codebook.expected is a folder; set it to a file of names -> [Help 1]')

