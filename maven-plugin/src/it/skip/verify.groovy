def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] Codebook is skipped'],
    ['[INFO] 3 types from PressureUnit: 3 written'],
    ['[INFO] Codebook is skipped']]

// What the second build generated is still there, but the third has compiled nothing of it.
assert build.files() == [
    'com/example/units/PressureUnit.java',
    'com/example/units/PressureUnitAliases.java',
    'com/example/units/PressureUnitConstants.java']
assert build.files('target/classes') == ['com/example/Main.class']
