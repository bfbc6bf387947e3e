def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] 2 types from ShopError: 2 written']]
build.withClasses('app/target/classes') { classes ->
  def error = classes.loadClass('com.example.shop.ShopError')
  assert error.values()*.name() == ['SE_CARD_DECLINED', 'SOLD_OUT']
  assert error.SE_BANK_SAYS_NO.code() == 1101
  assert classes.loadClass('com.example.shop.SE_SHOP_ERROR').CardDeclined == 1101
}
