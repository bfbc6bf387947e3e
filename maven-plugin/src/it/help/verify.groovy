def build = evaluate(new File(tests, 'build.groovy'))

def parameters = ['catalogueDirectory', 'catalogues', 'excludes', 'includes', 'outputDirectory',
    'package', 'skip', 'targets']
def log = build.log()*.trim()*.minus(~/^\[INFO] */)
assert log.contains('codebook:generate')
assert !log.contains('codebook:generate-test')
assert log.findAll { line -> parameters.any { line == it || line.startsWith("$it (") } }
    *.replaceFirst(' .*', '') == parameters
assert log.contains('User property: codebook.catalogueDirectory')
