def build = evaluate(new File(tests, 'build.groovy'))
def catalogues = evaluate(new File(tests, 'catalogues.groovy'))
def count = 20

(1..4).each { round ->
  catalogues.write(count, round)
  def processes = (1..2).collect { build.start('generate-sources') }
  def logs = processes.collect { process -> process.inputStream.getText('UTF-8') }
  def failed = logs.findAll { !it.contains('BUILD SUCCESS') }
  assert failed == []
  boolean right = build.contents() == catalogues.undisturbed(build, count, round)
  assert right
  assert build.files('target/codebook').size() == 1
}
def said = build.said(build.maven('generate-sources')).flatten()
assert said.size() == 1
assert said[0].endsWith(': 60 up to date')
