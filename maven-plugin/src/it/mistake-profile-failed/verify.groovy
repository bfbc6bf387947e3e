def build = evaluate(new File(tests, 'build.groovy'))

assert build.messages().join('\n') == build.text('expected.txt')
assert build.log().findAll { it ==~ /.*\s+at [\w.$\/]+ ?\(.*\)/ }.isEmpty()
assert build.files('throws/target').isEmpty()
assert build.files('starts/target').isEmpty()
