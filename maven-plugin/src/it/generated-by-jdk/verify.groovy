def build = evaluate(new File(tests, 'build.groovy'))

// The header is below our own line, by which the second build knows its files.
assert build.said() == [
    ['[INFO] 3 types from ShopError: 3 written'],
    ['[INFO] 3 types from ShopError: 3 up to date'],
    ['[INFO] 3 types from ShopError: 3 written'],
    []]
assert build.message().contains(
    'pom.xml:1:1: error: <indent> is "four", which is neither a number of blanks from 1 to 8 nor tab')
def text = build.text('target/generated-sources/codebook/com/example/shop/ShopError.java')
assert text.contains('import javax.annotation.processing.Generated;')
assert text.contains('\n    CARD_DECLINED(1101, ')
assert text.contains('\n@Generated("codebook:generate")\npublic enum ShopError {')
