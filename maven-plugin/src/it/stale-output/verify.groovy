def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] 3 types from PressureUnit: 3 written'],
    ['[INFO] 3 types from Pressure: 3 written, 3 removed'],
    ['[WARNING] No catalogues in src/removed/codebook: 3 removed']]
assert build.files().isEmpty()
assert build.files('target/classes') == ['com/example/units/Handwritten.class']
