def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] 3 types from ShopError: 3 written']]
build.withClasses('app/target/classes') { classes ->
  def names = { type -> classes.loadClass(type).declaredFields*.name }
  assert classes.loadClass('com.example.shop.ShopError').values()*.name() == [
      'SOLD_OUT', 'PART_3_MISSING_ERROR', 'OTHER']
  assert names('com.example.shop.ShopErrorConstants') == ['e_out_of_stock', 'e_part_3_missing', 'OTHER']
  assert names('com.example.shop.ShopErrorAliases') == ['OUT_OF_STOCK', 'PART_3_MISSING', 'OTHER']
}
