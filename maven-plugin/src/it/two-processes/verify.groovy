def build = evaluate(new File(tests, 'build.groovy'))
def catalogues = evaluate(new File(tests, 'catalogues.groovy'))
def count = 20

def rounds = [1, 2, 3, 4]
def undisturbed = rounds.parallelStream().map { catalogues.undisturbed(build, count, it) }.toList()
rounds.each { round ->
  catalogues.write(1..count, round)
  def processes = (1..2).collect { build.start('generate-sources') }
  def logs = processes.collect { process -> process.inputStream.getText('UTF-8') }
  def failed = logs.findAll { !it.contains('BUILD SUCCESS') }
  assert failed == []
  boolean right = build.contents() == undisturbed[round - 1]
  assert right
  assert build.files('target/codebook') as Set == ['generate-default-1d76251a5.state', 'lock'] as Set
}
def said = build.said(build.maven('generate-sources')).flatten()
assert said.size() == 1
assert said[0].endsWith(': 60 up to date')

// One of them reads other catalogues, as if a branch were checked out meanwhile: nothing of theirs stays for good.
def many = 120
def others = new File(basedir, 'others')
catalogues.at(others).write(1..many, 1)
new File(others, 'src/main/codebook').eachFile { it.text = it.text.replace('catalogue: ', 'catalogue: Other') }
catalogues.write(1..many, 1)
def expected = catalogues.undisturbed(build, many, 1)
for (round in 1..3) {
  new File(basedir, 'target').deleteDir()
  def elsewhere = "-Dcodebook.catalogueDirectory=others/src/main/codebook"
  def processes = [build.start('generate-sources'), build.start('generate-sources', elsewhere)]
  processes.each { process -> assert process.inputStream.getText('UTF-8').contains('BUILD SUCCESS') }
  assert build.maven('generate-sources').contains('BUILD SUCCESS')
  def found = build.contents()
  assert found.keySet() - expected.keySet() == [] as Set
  assert expected.keySet() - found.keySet() == [] as Set
  boolean right = found == expected
  assert right
}
