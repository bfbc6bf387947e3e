def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] 3 types from ShopError: 3 written'],
    ['[INFO] 3 types from ShopError: 3 up to date']]
build.withClasses('app/target/classes') { classes ->
  assert classes.loadClass('com.example.shop.ShopErrorConstants').OutOfStock == 17
}
