import java.nio.file.Files
import java.nio.file.attribute.FileTime

def build = evaluate(new File(tests, 'build.groovy'))

def jar = { new File(it, 'target/environments-1.0.jar').bytes }
def expected = build.contents()
assert expected.size() == 3

/** A copy of the project in another folder, as of another day. */
def copy = { String folder, Closure<?> change = {} ->
  def project = new File(basedir, "copies/$folder")
  ['pom.xml', 'src/main/codebook/pressure.yaml'].each {
    def file = new File(project, it)
    file.parentFile.mkdirs()
    file.bytes = new File(basedir, it).bytes
    Files.setLastModifiedTime(file.toPath(), FileTime.fromMillis(1_500_000_000_000L))
  }
  change(project)
  project
}
def upToDate = '[INFO] 3 types from PressureUnit: 3 up to date'

/** Builds twice: the same files as ever, and then nothing to do, so that none is touched. */
def builds = { File project, Map<String, String> environment = [:], String... launcher ->
  def there = build.at(project).launchedBy(launcher)
  assert there.maven(environment, 'compile').contains('BUILD SUCCESS')
  assert there.contents() == expected
  def times = { ['generated-sources', 'codebook', 'classes'].collect { folder -> there.times("target/$folder") } }
  def before = times()
  assert before.every { !it.isEmpty() }
  def again = there.maven(environment, 'compile')
  assert again.contains('BUILD SUCCESS')
  assert again.contains(upToDate)
  assert again.contains('Nothing to compile')
  assert times() == before
}
def replace = { File file, String from, String to ->
  file.setText(file.getText('UTF-8').replace(from, to), 'UTF-8')
}

// Another folder and another day give the same jar.
def elsewhere = copy('elsewhere')
build.at(elsewhere).maven('package')
assert build.at(elsewhere).contents() == expected
boolean sameJar = jar(elsewhere) == jar(basedir)
assert sameJar

// So do a checkout with CRLF, a Turkish user, and a charset that is not UTF-8.
builds(copy('crlf') { project ->
  replace(new File(project, 'src/main/codebook/pressure.yaml'), '\n', '\r\n')
})
builds(copy('turkish'), [MAVEN_OPTS: '-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9', LC_ALL: 'C.UTF-8'])

// A project behind a symbolic link, and a folder of catalogues behind one.
def linked = new File(basedir, 'copies/link')
Files.createSymbolicLink(linked.toPath(), copy('behind-link').toPath())
builds(linked)
builds(copy('linked-folder') { project ->
  def folder = new File(project, 'src/main/codebook').toPath()
  Files.move(folder, folder.resolveSibling('moved'))
  Files.createSymbolicLink(folder, folder.resolveSibling('moved').fileName)
})

// And a catalogue behind one, where an edit is noticed.
def linkedFile = copy('linked-file') { project ->
  def file = new File(project, 'src/main/codebook/pressure.yaml').toPath()
  Files.move(file, new File(project, 'moved.yaml').toPath())
  Files.createSymbolicLink(file, java.nio.file.Path.of('../../../moved.yaml'))
}
builds(linkedFile)
replace(new File(linkedFile, 'moved.yaml'), 'code: 53', 'code: 54')
def edited = build.at(linkedFile).maven('compile')
assert edited.contains('[INFO] 3 types from PressureUnit: 3 written')

// Permission bits mean nothing to an administrator, unless the process gives that privilege up.
def asAnybody = System.getProperty('user.name') == 'root'
    ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search', '--inh-caps', '-dac_override,-dac_read_search'] as String[]
    : [] as String[]
def access = { File folder, String mode ->
  assert ['chmod', '-R', mode, folder.path].execute().waitFor() == 0
}

// Sources that cannot be written are none of our business.
def readOnly = copy('read-only')
access(new File(readOnly, 'src'), 'a-w')
builds(readOnly, [:], asAnybody)
access(new File(readOnly, 'src'), 'u+w')

// An output directory that cannot be written is a clear error. Maven 4 would write there before any plugin does, unless told
// not to: the pom for those who depend on the project.
def locked = copy('locked') { new File(it, 'target').mkdirs() }
access(new File(locked, 'target'), 'a-w')
def refused = build.at(locked).launchedBy(asAnybody).maven('compile', '-Dmaven.consumer.pom=false')
access(new File(locked, 'target'), 'u+w')
def denied = { String log, String file ->
  def reason = 'access is denied; the user who runs Maven has no right to it or to its folder, or another program has it open'
  assert log.contains("Codebook could not do its work: $file: $reason -> [Help 1]")
}
denied(refused, 'target/codebook')
assert !refused.contains('\tat ')

// So is one that could be written once; what was there stays, until the next build can.
def lockedLater = copy('locked-later')
builds(lockedLater)
def output = new File(lockedLater, 'target/generated-sources/codebook')
replace(new File(lockedLater, 'src/main/codebook/pressure.yaml'), 'code: 53', 'code: 54')
access(output, 'a-w')
def refusedLater = build.at(lockedLater).launchedBy(asAnybody).maven('compile')
access(output, 'u+w')
denied(refusedLater, 'target/generated-sources/codebook/com/example/units/PressureUnit.java')
assert !refusedLater.contains('\tat ')
assert build.at(lockedLater).contents() == expected
assert build.at(lockedLater).maven('compile').contains('[INFO] 3 types from PressureUnit: 3 written')
assert build.at(lockedLater).contents() == build.at(linkedFile).contents()

// Catalogues that are only out of reach are not gone, and neither is what was made of them.
def outOfReach = copy('out-of-reach')
builds(outOfReach)
new File(outOfReach, 'src/main').setExecutable(false, false)
def unreached = build.at(outOfReach).launchedBy(asAnybody).maven('generate-sources')
new File(outOfReach, 'src/main').setExecutable(true)
assert unreached =~ /Codebook could not do its work: .*src.main.codebook: access is denied; the user who runs Maven has no right to it/
assert build.at(outOfReach).contents() == expected
