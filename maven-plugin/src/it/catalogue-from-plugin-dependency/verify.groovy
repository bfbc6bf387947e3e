def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] 3 types from ShopError: 3 written']]
build.withClasses('app/target/classes') { classes ->
  assert classes.loadClass('com.example.shop.ShopErrorConstants').OutOfStock == 17
}

// Such a jar counts as the project's own files do: once another catalogue is in it, its types are made again.
def catalogue = new File(basedir, 'codes/src/main/resources/META-INF/codebook/shop.yaml')
catalogue.text = catalogue.text.replace('code: 17', 'code: 18')
assert build.said(build.maven('package', '-DskipTests')) == [['[INFO] 3 types from ShopError: 3 written']]
build.withClasses('app/target/classes') { classes ->
  assert classes.loadClass('com.example.shop.ShopErrorConstants').OutOfStock == 18
}
