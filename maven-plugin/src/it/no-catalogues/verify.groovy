def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] No catalogues in src/main/codebook: nothing to do'],
    ['[INFO] No catalogues in src/test/codebook: nothing to do']]
assert build.files('target').isEmpty()
