def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] 3 types from PressureUnit: 3 written'],
    ['[INFO] 3 types from Pressure: 3 written, 3 removed'],
    ['[WARNING] No catalogues in src/removed/codebook: 3 removed']]
assert build.files().isEmpty()
assert build.files('target/classes') == ['com/example/units/Handwritten.class']

// A link in the place of a package's folder is somebody's own: it stays, and so does what lies behind it.
import java.nio.file.Files

def catalogue = new File(basedir, 'src/main/codebook/pressure.yaml')
def behind = new File(basedir, 'behind')
def units = new File(basedir, 'target/generated-sources/codebook/com/example/units')
behind.mkdirs()
new File(behind, 'Mine.java').text = 'package com.example.units;\n\nfinal class Mine {}\n'
units.parentFile.mkdirs()
def links = true
try {
  Files.createSymbolicLink(units.toPath(), behind.toPath())
} catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
  // Where a user may not make links.
  links = false
}
if (links) {
  assert build.said(build.maven('generate-sources')) == [['[INFO] 3 types from PressureUnit: 3 written']]
  def text = catalogue.text
  catalogue.delete()
  assert build.said(build.maven('generate-sources')) == [['[WARNING] No catalogues in src/main/codebook: 3 removed']]
  assert Files.isSymbolicLink(units.toPath())
  assert behind.list() == ['Mine.java']
  Files.delete(units.toPath())
  catalogue.text = text
}

// What was asked for on the command line, and is right, is none of another execution.
assert build.said(build.maven('generate-sources')) == [['[INFO] 3 types from PressureUnit: 3 written']]
assert build.said(build.maven('codebook:generate')) == [['[INFO] 3 types from PressureUnit: 3 up to date']]
assert build.said(build.maven('codebook:generate', 'generate-sources')).flatten() ==
    ['[INFO] 3 types from PressureUnit: 3 up to date'] * 2

// A folder whose files somebody else has removed goes as well.
units.eachFile { it.delete() }
catalogue.delete()
assert build.said(build.maven('generate-sources')) == [['[INFO] No catalogues in src/main/codebook: nothing to do']]
assert build.files('target/generated-sources').isEmpty()
assert !units.exists()
