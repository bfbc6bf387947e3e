import java.nio.file.Files
import java.nio.file.attribute.FileTime
import java.util.zip.ZipEntry

def ofLength = ['com/example/units/Length.java', 'com/example/units/LengthAliases.java',
    'com/example/units/LengthConstants.java']
def upToDate = ['[INFO] 6 types from Length, Pressure: 6 up to date']

def edit = { File file, String from, String to ->
  assert file.text.contains(from)
  file.text = file.text.replace(from, to)
}

/** What a compile says, and which files have another time afterwards. */
def compile = { build, Map<String, String> environment = [:] ->
  def before = build.times()
  def log = build.maven(environment, 'compile')
  def after = build.times()
  [log: log, said: build.said(log).flatten(), rewritten: after.keySet().findAll { after[it] != before[it] }.sort()]
}

/** The classes of libraries that are loaded where all is up to date. */
def libraries = { build, File project, String name ->
  def classes = new File(project, "target/${name}.log")
  def run = compile(build, [MAVEN_OPTS: "-Xlog:class+load:file=$classes.path".toString()])
  assert run.said == upToDate
  classes.readLines()
      .collect { it.replaceFirst(/^(\[[^\]]*])* */, '').takeWhile { it != ' ' } }
      .findAll { it =~ /jackson|snakeyaml|javapoet/ }
}

def stories = [:]

stories['unchanged'] = { build, File project ->
  def pressure = new File(project, 'src/main/codebook/pressure.yaml')

  // Nothing changed: no file is touched, the compiler has nothing to do, and no library is loaded.
  def ofUnchanged = libraries(build, project, 'unchanged')
  assert ofUnchanged == []
  def quiet = compile(build)
  assert quiet.said == upToDate
  assert quiet.rewritten.isEmpty()
  assert quiet.log.contains('Nothing to compile')

  // A new time alone, as after a checkout, is no change.
  Files.setLastModifiedTime(pressure.toPath(), FileTime.fromMillis(1_000_000_000_000L))
  assert compile(build).said == upToDate

  // Without its state a run looks at everything, and finds it right.
  new File(project, 'target/codebook').deleteDir()
  def ofWhole = libraries(build, project, 'whole')
  assert ['jackson', 'snakeyaml', 'javapoet'].every { library -> ofWhole.any { it.contains(library) } }
  new File(project, 'target/codebook').eachFile { it.text = 'damaged' }
  def damaged = compile(build)
  assert damaged.said == upToDate
  assert damaged.rewritten.isEmpty()
}

stories['edited'] = { build, File project ->
  def length = new File(project, 'src/main/codebook/length.yaml')

  // One entry edited: the files of its catalogue, and no others.
  edit(length, 'Foot, code: 2', 'Foot, code: 3')
  def edited = compile(build)
  def saidOfEdit = edited.said
  assert saidOfEdit == ['[INFO] 6 types from Length, Pressure: 3 written, 3 up to date']
  assert edited.rewritten == ofLength
  build.withClasses { assert it.loadClass('com.example.units.Length').ofCode(3).name() == 'FOOT' }

  // A catalogue that is new or gone is no reason to look at the others.
  def mass = new File(project, 'src/main/codebook/mass.yaml')
  mass.text = 'catalogue: Mass\npackage: com.example.units\nentries:\n  - {name: Gram, code: 1}\n'
  def added = compile(build)
  def saidOfAdded = added.said
  assert saidOfAdded == ['[INFO] 9 types from Length, Mass, Pressure: 3 written, 6 up to date']
  // What concerns two catalogues is found though only one has changed, and told as ever.
  edit(mass, 'catalogue: Mass', 'catalogue: LENGTH')
  def met = build.maven('compile')
  assert met.contains('[WARNING] src/main/codebook/mass.yaml:1:12: warning: the target "enum" writes com.example.units.LENGTH,')
  edit(mass, 'catalogue: LENGTH\npackage: com.example.units', 'catalogue: Mass\npackage: com.example.units.Length')
  def inType = build.maven('compile')
  assert inType.contains('src/main/codebook/length.yaml:1:12: error: the target "enum" would write com.example.units.Length, which is the name of a package')
  mass.delete()
  def saidOfGone = compile(build).said
  assert saidOfGone == ['[INFO] 6 types from Length, Pressure: 3 removed, 6 up to date']

  // Outputs count as much as inputs: what was damaged or deleted is made again, and nothing else.
  def units = new File(project, 'target/generated-sources/codebook/com/example/units')
  new File(units, 'LengthAliases.java').append('// edited by hand\n')
  new File(units, 'PressureAliases.java').delete()
  def healed = compile(build)
  assert healed.said == ['[INFO] 6 types from Length, Pressure: 2 written, 4 up to date']
  assert healed.rewritten == ['com/example/units/LengthAliases.java', 'com/example/units/PressureAliases.java']
}

stories['mistaken'] = { build, File project ->
  def pressure = new File(project, 'src/main/codebook/pressure.yaml')

  // A mistake leaves the last good output; what mends it leads to the same files, which are not touched.
  edit(pressure, 'code: 53', 'code: 52')
  def mistaken = compile(build)
  assert mistaken.log.contains('code 52 already belongs to "Pascal" [code-taken]')
  assert mistaken.rewritten.isEmpty()
  edit(pressure, 'code: 52}', 'code: 53}')
  def mended = compile(build)
  assert mended.said == upToDate
  assert mended.rewritten.isEmpty()

  // An entry that code still uses is missed by the compiler, which names it.
  edit(pressure, '  - {name: Bar, code: 53}\n', '')
  assert compile(build).log.contains('cannot find symbol')
  assert build.maven('compile') =~ /Gauge\.java:\[6,\d+] cannot find symbol\s+(\[ERROR])?\s+symbol: +variable Bar/
}

stories['moved'] = { build, File project ->
  def length = new File(project, 'src/main/codebook/length.yaml')
  def units = new File(project, 'target/generated-sources/codebook/com/example/units')
  edit(new File(project, 'src/main/java/com/example/units/Gauge.java'), 'PressureConstants.Bar', '53')

  // A renamed catalogue leaves no type of its old name: neither source nor class.
  length.renameTo(new File(length.parentFile, 'distance.yaml'))
  edit(new File(length.parentFile, 'distance.yaml'), 'catalogue: Length', 'catalogue: Distance')
  assert compile(build).said == ['[INFO] 6 types from Distance, Pressure: 3 written, 3 removed, 3 up to date']
  def types = ['Distance', 'DistanceAliases', 'DistanceConstants', 'Pressure', 'PressureAliases', 'PressureConstants']
  assert build.files() == types.collect { "com/example/units/${it}.java".toString() }
  assert build.files('target/classes').findAll { !it.contains('$') } ==
      (types + 'Gauge').sort().collect { "com/example/units/${it}.class".toString() }

  // So does another package in the pom, and the folder of the old one.
  def pom = new File(project, 'pom.xml')
  edit(pom, '<executions>', '<configuration><package>com.example.moved</package></configuration><executions>')
  assert compile(build).said == ['[INFO] 6 types from Distance, Pressure: 6 written, 6 removed']
  assert !units.exists()
  assert build.files('target/classes').findAll { it.startsWith('com/example/units/') } == ['com/example/units/Gauge.class']

  // Skipped, nothing is touched; without the plugin, nothing of it is compiled.
  assert build.maven('compile', '-Dcodebook.skip=true').contains('[INFO] Codebook is skipped')
  assert build.files() == types.collect { "com/example/moved/${it}.java".toString() }
  compile(build)
  pom.text = pom.text.replaceFirst(/(?s)<plugin>.*?<\/plugin>/, '')
  assert compile(build).rewritten.isEmpty()
  assert build.files('target/classes') == ['com/example/units/Gauge.class']
}

def build = evaluate(new File(tests, 'build.groovy'))

// What a JVM that has just started loads of the plugin, it need not inflate.
build.withPluginJar { jar ->
  assert jar.entries().toList().findAll { it.method != ZipEntry.STORED } == []
}

// Each begins with a copy of the project that has been built. While this script runs, no other does; so they take what processors
// there are.
stories.entrySet().parallelStream().forEach { story ->
  def project = build.copy("stories/$story.key", 'pom.xml', 'src')
  def there = build.at(project)
  assert compile(there).said == ['[INFO] 6 types from Length, Pressure: 6 written']
  story.value.call(there, project)
}
