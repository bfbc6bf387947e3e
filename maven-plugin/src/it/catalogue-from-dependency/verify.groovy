def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] 3 types from ShopError: 3 written'],
    ['[INFO] 3 types from ShopError: 3 up to date']]
build.withClasses('app/target/classes') { classes ->
  assert classes.loadClass('com.example.shop.ShopErrorConstants').OutOfStock == 17
}

def shop = new File(basedir, 'codes/src/main/resources/META-INF/codebook/shop.yaml')
def packaged = { build.said(build.maven('package', '-DskipTests')).flatten() }
def renumbered = { int from, int to ->
  assert shop.text.contains("code: $from")
  shop.text = shop.text.replace("code: $from", "code: $to")
  packaged()
}

// A jar of the same name may have another catalogue.
def saidOfNewJar = renumbered(17, 18)
assert saidOfNewJar == ['[INFO] 3 types from ShopError: 3 written']

// So it may after a run that has made the project's own catalogues only.
def colours = new File(basedir, 'app/src/main/codebook/colour.yaml')
colours.parentFile.mkdirs()
colours.text = 'catalogue: Colour\npackage: com.example.shop\nentries:\n  - {name: Red, code: 1}\n'
def saidOfOwn = packaged()
assert saidOfOwn == ['[INFO] 6 types from Colour, ShopError: 3 written, 3 up to date']
def saidOfNewerJar = renumbered(18, 19)
assert saidOfNewerJar == ['[INFO] 6 types from Colour, ShopError: 3 written, 3 up to date']
build.withClasses('app/target/classes') { classes ->
  assert classes.loadClass('com.example.shop.ShopErrorConstants').OutOfStock == 19
}
