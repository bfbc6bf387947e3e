def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] No catalogues in src/main/codebook: nothing to do'],
    ['[INFO] No catalogues in src/test/codebook: nothing to do']]
assert build.files('target').isEmpty()

// A file in the place of the folder is a mistake, and not the absence of catalogues.
new File(basedir, 'src/main').mkdirs()
new File(basedir, 'src/main/codebook').text = 'no folder'
assert build.maven('generate-sources').contains(
    'Codebook could not do its work: src/main/codebook: it is a file, and has to be the catalogue folder -> [Help 1]')
