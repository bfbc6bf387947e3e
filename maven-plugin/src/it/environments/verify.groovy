import java.nio.file.Files
import java.nio.file.attribute.FileTime

def build = evaluate(new File(tests, 'build.groovy'))

def jar = { new File(it, 'target/environments-1.0.jar').bytes }
def expected = build.contents()
assert expected.size() == 3

/** A copy of the project in another folder, as of another day. */
def copy = { String folder ->
  def project = build.copy("copies/$folder", 'pom.xml', 'src')
  project.eachFileRecurse { Files.setLastModifiedTime(it.toPath(), FileTime.fromMillis(1_500_000_000_000L)) }
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

def environments = [:]

// Another folder and another day give the same jar.
environments['elsewhere'] = { File project ->
  build.at(project).maven('package')
  assert build.at(project).contents() == expected
  boolean sameJar = jar(project) == jar(basedir)
  assert sameJar
}

// So do a checkout with CRLF, a Turkish user, and a charset that is not UTF-8.
environments['crlf'] = { File project ->
  replace(new File(project, 'src/main/codebook/pressure.yaml'), '\n', '\r\n')
  builds(project)
}
environments['turkish'] = { File project ->
  builds(project, [MAVEN_OPTS: '-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9', LC_ALL: 'C.UTF-8'])
}

// A project behind a symbolic link, and a folder of catalogues behind one.
environments['behind-link'] = { File project ->
  def linked = new File(basedir, 'copies/link')
  Files.createSymbolicLink(linked.toPath(), project.toPath())
  builds(linked)
}
environments['linked-folder'] = { File project ->
  def folder = new File(project, 'src/main/codebook').toPath()
  Files.move(folder, folder.resolveSibling('moved'))
  Files.createSymbolicLink(folder, folder.resolveSibling('moved').fileName)
  builds(project)
}

// And a catalogue behind one, where an edit is noticed.
environments['linked-file'] = { File project ->
  def file = new File(project, 'src/main/codebook/pressure.yaml').toPath()
  Files.move(file, new File(project, 'moved.yaml').toPath())
  Files.createSymbolicLink(file, java.nio.file.Path.of('../../../moved.yaml'))
  builds(project)
  replace(new File(project, 'moved.yaml'), 'code: 53', 'code: 54')
  def edited = build.at(project).maven('compile')
  assert edited.contains('[INFO] 3 types from PressureUnit: 3 written')
}

// Permission bits mean nothing to an administrator, unless the process gives that privilege up.
def asAnybody = System.getProperty('user.name') == 'root'
    ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search', '--inh-caps', '-dac_override,-dac_read_search'] as String[]
    : [] as String[]
def access = { File folder, String mode ->
  assert ['chmod', '-R', mode, folder.path].execute().waitFor() == 0
}

// Sources that cannot be written are none of our business.
environments['read-only'] = { File project ->
  access(new File(project, 'src'), 'a-w')
  builds(project, [:], asAnybody)
  access(new File(project, 'src'), 'u+w')
}

// An output directory that cannot be written is a clear error. Maven 4 would write there before any plugin does, unless told
// not to: the pom for those who depend on the project.
def denied = { String log, String file ->
  def reason = 'access is denied; the user who runs Maven has no right to it or to its folder, or another program has it open'
  assert log.contains("Codebook could not do its work: $file: $reason -> [Help 1]")
  assert !log.contains('\tat ')
}
environments['locked'] = { File project ->
  def target = new File(project, 'target')
  target.mkdirs()
  access(target, 'a-w')
  def refused = build.at(project).launchedBy(asAnybody).maven('compile', '-Dmaven.consumer.pom=false')
  access(target, 'u+w')
  denied(refused, 'target/codebook')
}

// So is one that could be written once; what was there stays, until the next build can.
environments['locked-later'] = { File project ->
  builds(project)
  def output = new File(project, 'target/generated-sources/codebook')
  replace(new File(project, 'src/main/codebook/pressure.yaml'), 'code: 53', 'code: 54')
  access(output, 'a-w')
  def refused = build.at(project).launchedBy(asAnybody).maven('compile')
  access(output, 'u+w')
  denied(refused, 'target/generated-sources/codebook/com/example/units/PressureUnit.java')
  assert build.at(project).contents() == expected
  assert build.at(project).maven('compile').contains('[INFO] 3 types from PressureUnit: 3 written')
}

// Catalogues that are only out of reach are not gone, and neither is what was made of them; nor are those that may lie in a
// folder that cannot be listed, or behind names of which one learns no more.
environments['out-of-reach'] = { File project ->
  builds(project)
  new File(project, 'src/main/codebook/more').mkdirs()
  def unreached = { String folder, String mode, String named ->
    def path = new File(project, folder).path
    assert ['chmod', "a-$mode", path].execute().waitFor() == 0
    def refused = build.at(project).launchedBy(asAnybody).maven('generate-sources')
    assert ['chmod', "u+$mode", path].execute().waitFor() == 0
    assert refused =~ /Codebook could not do its work: .*$named: access is denied; the user who runs Maven has no right to it/
    assert build.at(project).contents() == expected
  }
  unreached('src/main', 'x', 'src.main.codebook')
  unreached('src/main/codebook', 'x', 'src.main.codebook.(more|pressure.yaml)')
  unreached('src/main/codebook/more', 'r', 'src.main.codebook.more')
}

// Each stands alone. While this script runs, no other does; so it takes what processors there are.
environments.entrySet().parallelStream().forEach { it.value.call(copy(it.key)) }
assert build.at(new File(basedir, 'copies/locked-later')).contents() == build.at(new File(basedir, 'copies/linked-file')).contents()
