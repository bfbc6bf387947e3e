def build = evaluate(new File(tests, 'build.groovy'))

def said = build.said()
assert said.size() == 3
assert said[0] == build.text('expected-table.txt').readLines()
assert said[1] == build.text('expected-list.tsv').readLines()
assert said[2] == build.text('expected-two-profiles.txt').readLines()
assert (said[0] + said[2]).findAll { it.codePointCount(0, it.length()) > 80 }.isEmpty()
assert !new File(basedir, 'target').exists()
