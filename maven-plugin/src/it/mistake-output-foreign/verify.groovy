def build = evaluate(new File(tests, 'build.groovy'))

build.assertRefused()
assert build.files('src/gen') == ['com/example/units/PressureUnit.java']
assert build.text('src/gen/com/example/units/PressureUnit.java').contains('Written by hand')
