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
