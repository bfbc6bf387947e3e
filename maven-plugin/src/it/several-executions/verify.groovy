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
