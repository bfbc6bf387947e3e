def build = evaluate(new File(tests, 'build.groovy'))
def said = { String done ->
  build.text('expected.txt').readLines() + "[INFO] 6 types from Colour, PressureUnit: $done".toString()
}

assert build.said() == [said('6 written'), said('6 up to date')]
assert build.files('target/classes').contains('com/example/units/PressureUnit.class')

// It is as true where only another catalogue has changed.
def colours = new File(basedir, 'src/main/codebook/colour.yaml')
colours.text = colours.text.replace('code: 1', 'code: 2')
def saidOfColours = build.said(build.maven('compile'))
assert saidOfColours == [said('3 written, 3 up to date')]
