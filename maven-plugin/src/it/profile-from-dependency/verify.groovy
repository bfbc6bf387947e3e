def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] 3 types from ShopError: 3 written'],
    ['[INFO] 3 types from ShopError: 3 up to date']]
build.withClasses('app/target/classes') { classes ->
  def names = { type -> classes.loadClass(type).declaredFields*.name }
  assert classes.loadClass('com.example.shop.ShopError').values()*.name() == [
      'SOLD_OUT', 'PART_3_MISSING_ERROR', 'OTHER']
  assert names('com.example.shop.ShopErrorConstants') == ['e_out_of_stock', 'e_part_3_missing', 'OTHER']
  assert names('com.example.shop.ShopErrorAliases') == ['OUT_OF_STOCK', 'PART_3_MISSING', 'OTHER']
}

// A jar of the same name may have another profile.
def house = new File(basedir, 'naming/src/main/resources/META-INF/codebook/house.yaml')
house.text = house.text.replace('ErrUnknown: OTHER', 'ErrUnknown: ANOTHER')
def saidOfNewJar = build.said(build.maven('package', '-DskipTests')).flatten()
assert saidOfNewJar == ['[INFO] 3 types from ShopError: 3 written']
build.withClasses('app/target/classes') { classes ->
  assert classes.loadClass('com.example.shop.ShopError').values()*.name().last() == 'ANOTHER'
}
