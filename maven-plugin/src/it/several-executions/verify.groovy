def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] 3 types from PressureUnit: 3 written'],
    ['[INFO] 3 types from Colour: 3 written'],
    ['[INFO] 3 types from PressureUnit: 3 up to date'],
    ['[INFO] 3 types from Colour: 3 up to date']]

assert build.files() == [
    'com/example/first/PressureUnit.java',
    'com/example/first/PressureUnitAliases.java',
    'com/example/first/PressureUnitConstants.java',
    'com/example/second/Colour.java',
    'com/example/second/ColourAliases.java',
    'com/example/second/ColourConstants.java']
assert build.files('target/classes').containsAll([
    'com/example/first/PressureUnit.class', 'com/example/second/Colour.class'])

// What is asked for on the command line may repeat what the pom has, whether anything has changed or not.
def units = new File(basedir, 'src/main/units/pressure.yaml')
[['3 written', '3 up to date'], ['3 up to date', '3 up to date']].each { first, second ->
  if (first == '3 written') {
    units.text = units.text.replace('code: 52', 'code: 54')
  }
  assert build.said(build.maven('codebook:generate@units', 'generate-sources')).flatten() == [
      "[INFO] 3 types from PressureUnit: $first".toString(),
      "[INFO] 3 types from PressureUnit: $second".toString(),
      '[INFO] 3 types from Colour: 3 up to date']
}
['3 written', '3 up to date'].each { change ->
  def preview = ['codebook:generate', '-Dcodebook.catalogueDirectory=src/main/units', '-Dcodebook.outputDirectory=target/preview']
  assert build.said(build.maven(*preview)).flatten() == ["[INFO] 3 types from PressureUnit: $change".toString()]
}

// What it has made elsewhere does not concern the executions of the pom: where nothing has changed, nothing is done.
def times = build.times('target/codebook')
assert build.said(build.maven('generate-sources')) == [
    ['[INFO] 3 types from PressureUnit: 3 up to date'],
    ['[INFO] 3 types from Colour: 3 up to date']]
assert build.times('target/codebook') == times
assert build.files('target/preview').size() == 3
