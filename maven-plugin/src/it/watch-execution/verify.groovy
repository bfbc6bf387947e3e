def build = evaluate(new File(tests, 'build.groovy'))
def watching = evaluate(new File(tests, 'watching.groovy'))
def pressure = new File(basedir, 'src/main/units/pressure.yaml')
def house = new File(basedir, 'src/main/units/house.yaml')

def watch = watching(build.start('codebook:watch@units'))
watch.during {
  watch.prints('[INFO] Watching src/main/units; Ctrl-C ends it')
  watch.prints('[INFO] 1 type from Pressure: 1 written')
  assert build.files() == ['com/example/both/Pressure.java']
  assert build.text('target/generated-sources/codebook/com/example/both/Pressure.java').contains('UNIT_PASCAL(1')
  // What is generated says so as the build would.
  assert build.text('target/generated-sources/codebook/com/example/both/Pressure.java').contains('@Generated("codebook:generate")')

  // A profile concerns all catalogues.
  house.text = 'profile: house\nprefix: IN_\n'
  watch.prints('[INFO] 1 type from Pressure: 1 written', 2)
  assert build.text('target/generated-sources/codebook/com/example/both/Pressure.java').contains('IN_PASCAL(1')

  house.text = 'profile: house\nprefux: IN_\n'
  watch.prints('src/main/units/house.yaml:2:1: error: a naming profile has no key "prefux" [key-unknown]')
  house.text = 'profile: house\nprefix: OF_\n'
  watch.prints('[INFO] 1 type from Pressure: 1 written', 3)
  assert build.text('target/generated-sources/codebook/com/example/both/Pressure.java').contains('OF_PASCAL(1')

  // A catalogue moves to another execution, which makes the type before it is missed here.
  def moved = new File(basedir, 'src/main/colours/pressure.yaml')
  moved.text = pressure.text
  assert build.maven('codebook:generate@colours').contains('[INFO] 6 types from Colour, Pressure: 6 written')
  pressure.delete()
  watch.prints('[INFO] No catalogues in src/main/units: nothing to do')
  assert build.text('target/generated-sources/codebook/com/example/both/Pressure.java').contains(' PASCAL(1')
  pressure.text = moved.text
  moved.delete()
  watch.prints('[INFO] 1 type from Pressure: 1 written', 4)
}

// The build makes the same, and knows it; what was not watched is made now.
def next = build.maven('generate-sources')
assert build.said(next) == [['[INFO] 1 type from Pressure: 1 up to date'], ['[INFO] 3 types from Colour: 2 removed, 3 up to date']]

// What builds do not run would be made otherwise by the next one.
def refusals = [
    'codebook:watch': 'builds run no execution "default" of the goal generate; write codebook:watch@units or codebook:watch@colours',
    'codebook:watch@unit': 'builds run no execution "unit" of the goal generate; write codebook:watch@units or codebook:watch@colours',
    'codebook:watch@inherited': 'builds run no execution "inherited" of the goal generate; write codebook:watch@units or codebook:watch@colours',
    'codebook:watch@inherited-too': 'builds run no execution "inherited-too" of the goal generate; write codebook:watch@units or codebook:watch@colours',
    'codebook:watch@of-tests': 'builds run no execution "of-tests" of the goal generate; write codebook:watch@units or codebook:watch@colours']
refusals.entrySet().parallelStream().forEach { refusal ->
  def (goal, message) = [refusal.key, refusal.value]
  def printed = build.maven(goal)
  assert printed.contains("on project watch-execution: $message -> [Help 1]")
  assert !printed.contains('Watching')
}

// Without an execution, the goal would know what the plugin is configured with alone.
def pom = new File(basedir, 'pom.xml')
def unnamed = new File(basedir, 'unnamed')
unnamed.mkdirs()
new File(unnamed, 'pom.xml').text = pom.text.replace('<id>colours</id>', '')
def refused = build.at(unnamed).maven('codebook:watch')
assert refused.contains('the execution "default" of the goal generate has a configuration of its own; ' +
    'write codebook:watch@default -> [Help 1]')
assert !refused.contains('Watching')
def shared = watching(build.at(unnamed).start('codebook:watch@default'))
shared.during {
  shared.prints('[INFO] Watching src/main/colours; Ctrl-C ends it')
}
new File(unnamed, 'pom.xml').text =
    (pom.text =~ /(?s)<execution>.*<\/executions>/).replaceFirst(
        '<execution><goals><goal>generate</goal></goals></execution></executions>')
def plain = watching(build.at(unnamed).start('codebook:watch'))
plain.during {
  plain.prints('[INFO] Watching src/main/codebook; Ctrl-C ends it')
}
// How another goal is configured does not matter.
new File(unnamed, 'pom.xml').text =
    (pom.text =~ /(?s)<execution>.*<\/executions>/).replaceFirst(
        '<execution><goals><goal>generate-test</goal></goals><configuration><package>of.tests</package></configuration></execution></executions>')
def unconfigured = watching(build.at(unnamed).start('codebook:watch'))
unconfigured.during {
  unconfigured.prints('[INFO] Watching src/main/codebook; Ctrl-C ends it')
}

// A goal that never ends has no second module.
def both = new File(basedir, 'both')
both.mkdirs()
new File(both, 'pom.xml').text = pom.text
    .replace('<artifactId>watch-execution</artifactId>', '<artifactId>both</artifactId>\n  <packaging>pom</packaging>')
    .replace('<build>', '<modules>\n    <module>..</module>\n  </modules>\n\n  <build>')
def printed = build.at(both).maven('codebook:watch@units')
assert printed.contains('codebook:watch would never come to the second module of this build; name one with -pl -> [Help 1]')
assert !printed.contains('Watching')
