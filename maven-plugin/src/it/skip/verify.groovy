def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] Codebook is skipped']]
assert build.files('target').isEmpty()
