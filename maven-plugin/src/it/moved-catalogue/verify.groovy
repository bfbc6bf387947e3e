def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] 3 types from PressureUnit: 3 written'],
    ['[INFO] 3 types from Colour: 3 written'],
    // The first gives up its types before the second can claim them, and takes over those of the second.
    ['[INFO] 3 types from Colour: 3 removed, 3 up to date'],
    ['[INFO] 3 types from PressureUnit: 3 written']]

assert build.files().count { it.contains('PressureUnit') } == 3
assert build.files().count { it.contains('Colour') } == 3
