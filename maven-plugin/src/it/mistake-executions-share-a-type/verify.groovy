def build = evaluate(new File(tests, 'build.groovy'))

assert build.message() == build.text('expected.txt')
build.assertNoStackTrace()
assert build.files().size() == 3

// Folders of their own do not help: javac would be given the type twice.
def apart = build.maven('generate-sources', '-DsecondOutput=target/other')
assert apart.contains(build.text('expected.txt').readLines()[2])
assert build.files('target/other').isEmpty()

// What the first has made counts as much where nothing of it has changed since.
def other = new File(basedir, 'src/main/others/other.yaml')
def saidOfOthers = build.said(build.maven('generate-sources', '-Dsecond=others'))
assert saidOfOthers == [['[INFO] 3 types from PressureUnit: 3 up to date'], ['[INFO] 3 types from Length: 3 written']]
other.text = other.text.replace('catalogue: Length', 'catalogue: PressureUnit')
def log = build.maven('generate-sources', '-Dsecond=others')
assert log.contains('[INFO] 3 types from PressureUnit: 3 up to date')
assert log.contains('src/main/others/other.yaml:1:12: error: the execution "generate:second" would write' +
    ' com.example.units.PressureUnit, which the execution "generate:first" has written already [type-taken]')
