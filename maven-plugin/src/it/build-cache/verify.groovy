def build = evaluate(new File(tests, 'build.groovy')).by(new File(newerMavenHome))
def expected = build.contents()
assert expected.keySet() == ['com/example/units/PressureUnit.java'] as Set

// What users are told to configure is what is tried here.
def config = new File(basedir, 'maven-build-cache-config.xml').getText('UTF-8')
def extensions = """<extensions>
  <extension>
    <groupId>org.apache.maven.extensions</groupId>
    <artifactId>maven-build-cache-extension</artifactId>
    <version>$buildCacheVersion</version>
  </extension>
</extensions>
"""
def page = new File(tests, '../../../docs/build-cache.md').getText('UTF-8')
assert page.contains(config)
assert page.contains(extensions)

/** A checkout in a folder of its own; all of them share one cache. */
def checkOut = { String folder ->
  def project = build.copy("checkouts/$folder", 'pom.xml', 'src')
  new File(project, '.mvn').mkdirs()
  new File(project, '.mvn/maven-build-cache-config.xml').setText(config, 'UTF-8')
  new File(project, '.mvn/extensions.xml').setText(extensions, 'UTF-8')
  project
}

/**
 * Builds with the cache, and answers what our goal said: nothing at all if it did not run.
 *
 * What poms the extension's own pom imports comes from the user's local repository.
 */
def said = { File project, String... options ->
  def log = build.at(project).maven('package', "-Dmaven.build.cache.location=$basedir/cache".toString(),
      '-Daether.offline.protocols=file', *options)
  assert log.contains('BUILD SUCCESS')
  def runs = build.said(log)
  assert log.contains('Skipping plugin execution (cached): codebook:generate') == runs.isEmpty()
  runs
}
def written = { String catalogue -> [["[INFO] 1 type from $catalogue: 1 written".toString()]] }
def replace = { File project, String file, String from, String to ->
  def text = new File(project, file).getText('UTF-8')
  new File(project, file).setText(text.replace(from, to), 'UTF-8')
}
def unit = { File project ->
  def name = null
  build.at(project).withClasses { name = it.loadClass('com.example.units.Gauge').unit(52) }
  name
}

// The first build fills the cache; after a clean, and in a checkout elsewhere, the goal does not run.
def first = checkOut('first')
assert said(first) == written('PressureUnit')
assert new File(first, 'target').deleteDir()
assert said(first) == []
def second = checkOut('second')
assert said(second) == []
[first, second].each {
  assert build.at(it).contents() == expected
  assert unit(it) == 'INCH_OF_MERCURY_UNIT'
}

// Without the cache, what it has restored is right, and stays.
def uncached = build.at(second).maven('package', '-Dmaven.build.cache.enabled=false')
assert build.said(uncached) == [['[INFO] 1 type from PressureUnit: 1 up to date']]

// A profile that was edited, an option on the command line, and a catalogue that was renamed: each is built anew.
replace(second, 'src/main/codebook/house.yaml', '_UNIT', '_OF_PRESSURE')
assert said(second) == written('PressureUnit')
assert unit(second) == 'INCH_OF_MERCURY_OF_PRESSURE'

assert said(first, '-Dcodebook.indent=4') == written('PressureUnit')
assert build.at(first).contents().values().every { it.contains('\n    INCH_OF_MERCURY_UNIT') }

replace(second, 'src/main/codebook/pressure.yaml', 'PressureUnit', 'UnitOfPressure')
replace(second, 'src/main/java/com/example/units/Gauge.java', 'PressureUnit', 'UnitOfPressure')
assert said(second) == written('UnitOfPressure')
assert unit(second) == 'INCH_OF_MERCURY_OF_PRESSURE'
assert build.at(second).files() == ['com/example/units/UnitOfPressure.java']
assert !build.at(second).files('target/classes').contains('com/example/units/PressureUnit.class')
