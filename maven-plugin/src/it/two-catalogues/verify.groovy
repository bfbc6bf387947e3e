def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] 6 types from Colour, PressureUnit: 6 written']]
assert build.files('target/classes').containsAll([
    'com/example/colours/ColourConstants.class', 'com/example/units/PressureUnitConstants.class'])
