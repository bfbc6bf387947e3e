def build = evaluate(new File(tests, 'build.groovy'))

assert build.log().any { it.contains('Tests run: 3, Failures: 0, Errors: 0, Skipped: 0') }

assert build.files().contains('com/example/shop/ShopErrorAttributeConverter.java')
