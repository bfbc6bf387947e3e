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

/** Builds twice: the same files as ever, and then nothing to do. */
def builds = { File project, Map<String, String> environment = [:], String... launcher ->
  def runs = (1..2).collect { build.at(project).launchedBy(launcher).maven(environment, 'compile') }
  def failed = runs.findAll { !it.contains('BUILD SUCCESS') }
  assert failed == []
  assert build.at(project).contents() == expected
  assert runs[1].contains(upToDate)
  assert runs[1].contains('Nothing to compile')
}

// Another folder and another day give the same jar.
def elsewhere = copy('elsewhere')
build.at(elsewhere).maven('package')
assert build.at(elsewhere).contents() == expected
boolean sameJar = jar(elsewhere) == jar(basedir)
assert sameJar

// So do a checkout with CRLF, a Turkish user, and a charset that is not UTF-8.
builds(copy('crlf') { project ->
  def yaml = new File(project, 'src/main/codebook/pressure.yaml')
  yaml.setText(yaml.getText('UTF-8').replace('\n', '\r\n'), 'UTF-8')
})
builds(copy('turkish'), [MAVEN_OPTS: '-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9', LC_ALL: 'C.UTF-8'])

// A project behind a symbolic link, and catalogues behind one.
def linked = new File(basedir, 'copies/link')
Files.createSymbolicLink(linked.toPath(), copy('behind-link').toPath())
builds(linked)
builds(copy('linked-folder') { project ->
  def folder = new File(project, 'src/main/codebook').toPath()
  Files.move(folder, folder.resolveSibling('moved'))
  Files.createSymbolicLink(folder, folder.resolveSibling('moved').fileName)
})

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

// An output directory that cannot be written is a clear error.
def locked = copy('locked') { new File(it, 'target').mkdirs() }
access(new File(locked, 'target'), 'a-w')
def refused = build.at(locked).launchedBy(asAnybody).maven('compile')
access(new File(locked, 'target'), 'u+w')
assert refused =~ /Codebook could not do its work: .*target.*: AccessDeniedException; the user who runs Maven has no right to it/
assert !refused.contains('\tat ')
