def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] 3 types from PressureUnit: 3 written'],
    ['[INFO] 6 constants of 3 types verified']]
assert build.files('target/generated-test-sources/codebook') == [
    'com/example/units/PressureUnit.java',
    'com/example/units/PressureUnitAliases.java',
    'com/example/units/PressureUnitConstants.java']
assert build.files('target/test-classes').contains('com/example/units/Gauge.class')
assert build.files('target/test-classes').contains('com/example/units/PressureUnit.class')

assert build.files().isEmpty()
assert build.files('target/classes').isEmpty()

// Where nothing has changed, tests are compiled against them all the same.
assert new File(basedir, 'target/test-classes').deleteDir()
def again = build.maven('test-compile')
// Maven 4 verifies them too: its test-compile ends after process-test-classes.
assert build.said(again).first() == ['[INFO] 3 types from PressureUnit: 3 up to date']
assert again.contains('BUILD SUCCESS')
assert build.files('target/test-classes').contains('com/example/units/Gauge.class')
assert build.files('target/test-classes').contains('com/example/units/PressureUnit.class')

// The main sources may have them too, but whoever sets one folder for both goals may not mean that.
def pom = new File(basedir, 'pom.xml')
def generateTest = '<goal>generate-test</goal>'
pom.text = pom.text.replace(generateTest, "<goal>generate</goal>$generateTest")
def copied = '[WARNING] target/generated-test-sources/codebook/com/example/units/PressureUnit.java is generated for the main sources' +
    ' too, and tests see this copy; if that is not meant, set <catalogues> and <catalogueDirectory> in the execution of one goal alone'
['3 written', '3 up to date'].each { change ->
  assert build.said(build.maven('generate-test-sources', '-Dcodebook.catalogueDirectory=src/test/codebook')) == [
      ["[INFO] 3 types from PressureUnit: $change".toString()],
      [copied, '[INFO] 3 types from PressureUnit: 3 up to date']]
}
assert build.said(build.maven('generate-test-sources'))[1] == ['[INFO] 3 types from PressureUnit: 3 up to date']
