def build = evaluate(new File(tests, 'build.groovy'))

// The header is below our own line, by which the second build knows its files.
assert build.said() == [
    ['[INFO] 3 types from ShopError: 3 written'],
    ['[INFO] 3 types from ShopError: 3 up to date']]
def text = build.text('target/generated-sources/codebook/com/example/shop/ShopError.java')
assert text.contains('import javax.annotation.processing.Generated;')
assert text.contains('\n@Generated("codebook:generate")\npublic enum ShopError {')
