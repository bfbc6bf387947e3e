def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] 3 types from PressureUnit: 3 written']]
assert build.text('target/generated-sources/codebook/com/example/units/PressureUnit.java').startsWith(
    '// Generated from src/main/codebook/Größe des Drucks 圧力.yaml. Change the catalogue, not this file.\n')
build.withClasses { classes ->
  assert classes.loadClass('com.example.units.PressureUnit').values().size() == 2
}

// What is remembered of them is found again: another run touches neither the sources nor its memory.
def times = { ['generated-sources', 'codebook'].collect { folder -> build.times("target/$folder") } }
def before = times()
assert before.every { !it.isEmpty() }
assert build.said(build.maven('generate-sources')) == [['[INFO] 3 types from PressureUnit: 3 up to date']]
assert times() == before
