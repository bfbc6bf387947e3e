def build = evaluate(new File(tests, 'build.groovy'))

def errors = build.log().findAll { it.contains('[NullAway]') }.collect { it.replaceFirst('.*/src/', '') } as Set
assert errors == ['main/java/com/example/shop/Form.java:[12,58] [NullAway] dereferenced expression' +
    " 'new ShopErrorConverters.OfText().convert(text)' is @Nullable"] as Set
