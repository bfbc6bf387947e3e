import java.nio.file.Files
import java.nio.file.StandardCopyOption

def build = evaluate(new File(tests, 'build.groovy'))
def watching = evaluate(new File(tests, 'watching.groovy'))
def folder = new File(basedir, 'src/main/codebook')
def pressure = new File(folder, 'pressure.yaml')
def length = new File(folder, 'more/length.yaml')
def generated = { new File(basedir, "target/generated-sources/codebook/com/example/units/${it}.java") }
def holds = { String type, String text -> generated(type).file && generated(type).getText('UTF-8').contains(text) }

def edit = { File file, String from, String to ->
  assert file.text.contains(from)
  file.text = file.text.replace(from, to)
}
/** Saves as careful editors do: written beside it, and moved over it. */
def replace = { File file, String from, String to ->
  assert file.text.contains(from)
  def beside = new File(file.parentFile, ".${file.name}.swp")
  beside.text = file.text.replace(from, to)
  Files.move(beside.toPath(), file.toPath(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE)
}

def nothing = '[INFO] No catalogues in src/main/codebook: nothing to do'
def mistake = 'src/main/codebook/more/length.yaml:4:19: error: an entry has no key "cod" [key-unknown]'
def first = pressure.text
assert new File(basedir, 'src/main/codebook').deleteDir()

def watch = watching(build.start('codebook:watch'))
watch.during {
  // There is no folder yet. That is said once, whatever happens elsewhere.
  watch.prints('[INFO] Watching src/main/codebook; Ctrl-C ends it')
  watch.prints(nothing)
  new File(basedir, 'src/main/notes.txt').text = 'nothing of ours'
  watch.pause()

  folder.mkdirs()
  pressure.text = first
  watch.prints('[INFO] 3 types from Pressure: 3 written')
  assert holds('PressureConstants', 'Pascal = 1;')
  assert watch.printed.count(nothing) == 1

  edit(pressure, 'code: 1}', 'code: 2}')
  watch.eventually('what was saved in place') { holds('PressureConstants', 'Pascal = 2;') }
  watch.prints('[INFO] 3 types from Pressure: 3 written', 2)

  replace(pressure, 'code: 2}', 'code: 3}')
  watch.eventually('what was moved over it') { holds('PressureConstants', 'Pascal = 3;') }
  watch.prints('[INFO] 3 types from Pressure: 3 written', 3)

  // The same content again, in both ways, and a file that is none of ours.
  def before = watch.printed
  pressure.text = pressure.text
  watch.pause()
  replace(pressure, 'Pascal', 'Pascal')
  watch.pause()
  new File(folder, 'notes.txt').text = 'nothing of ours'
  watch.pause()
  assert watch.printed == before

  // Another catalogue, in a folder that was not there.
  length.parentFile.mkdirs()
  length.text = 'catalogue: Length\npackage: com.example.units\nentries:\n  - {name: Metre, code: 1}\n'
  watch.eventually('the new folder') { holds('LengthConstants', 'Metre = 1;') }
  edit(length, 'Metre, code: 1', 'Metre, code: 5')
  watch.eventually('a change in the new folder') { holds('LengthConstants', 'Metre = 5;') }

  // A mistake is shown, and the last good output stays until it is mended.
  edit(length, 'code: 5', 'cod: 5')
  watch.prints(mistake)
  assert holds('LengthConstants', 'Metre = 5;')

  // It is shown once, also if it is saved again or something else is.
  new File(folder, 'notes.txt').text = 'still nothing of ours'
  watch.pause()
  replace(length, 'cod: 5', 'cod: 5')
  watch.pause()
  assert watch.printed.count(mistake) == 1

  // Where catalogues have changed and it still stands, it is shown again.
  edit(pressure, 'code: 3}', 'code: 4}')
  watch.prints(mistake, 2)
  watch.pause()
  assert watch.printed.count(mistake) == 2

  edit(length, 'cod: 5', 'code: 6')
  watch.eventually('what was mended') { holds('LengthConstants', 'Metre = 6;') && holds('PressureConstants', 'Pascal = 4;') }

  // The same mistake once more is news.
  edit(length, 'code: 6', 'cod: 5')
  watch.prints(mistake, 3)
  edit(length, 'cod: 5', 'code: 6')
  watch.prints('[INFO] 6 types from Length, Pressure: 6 up to date')

  // A catalogue that is gone takes its output along, and so does the whole folder.
  def metres = length.text
  length.delete()
  watch.prints('[INFO] 3 types from Pressure: 3 removed, 3 up to date')
  assert !generated('LengthConstants').exists()
  folder.deleteDir()
  watch.prints('[WARNING] No catalogues in src/main/codebook: 3 removed')
  assert !generated('PressureConstants').exists()
  length.parentFile.mkdirs()
  length.text = metres
  watch.eventually('the folder that came back') { holds('LengthConstants', 'Metre = 6;') }
  edit(length, 'code: 6', 'code: 7')
  watch.prints('[INFO] 3 types from Length: 3 written', 2)
  assert holds('LengthConstants', 'Metre = 7;')

  // A folder above may get another name, and be made anew.
  def moved = new File(basedir, 'src/other')
  Files.move(new File(basedir, 'src/main').toPath(), moved.toPath())
  watch.prints('[WARNING] No catalogues in src/main/codebook: 3 removed', 2)
  Files.move(moved.toPath(), new File(basedir, 'src/main').toPath())
  watch.prints('[INFO] 3 types from Length: 3 written', 3)

  // An editor's lock is a link to nothing, and what a link points to is saved elsewhere.
  def shared = new File(basedir, 'shared/length.yaml')
  shared.parentFile.mkdirs()
  shared.text = length.text
  length.delete()
  def linked = true
  try {
    Files.createSymbolicLink(new File(folder, '.#lock.yaml').toPath(), new File('nobody@nowhere').toPath())
    Files.createSymbolicLink(length.toPath(), shared.toPath())
  } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
    // Where a user may not make links.
    length.text = shared.text
    linked = false
  }
  watch.pause()
  edit(linked ? shared : length, 'code: 7', 'code: 8')
  watch.eventually('what was saved behind a link') { holds('LengthConstants', 'Metre = 8;') }
}

// What may not be looked at is told, and ends nothing. Permission bits mean nothing to an administrator, unless the process gives
// that privilege up.
def limited = System.getProperty('user.name') == 'root'
    ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search', '--inh-caps', '-dac_override,-dac_read_search'] as String[]
    : [] as String[]
def mayList = { String path, boolean may ->
  def attributes = Files.getFileAttributeView(new File(basedir, path).toPath(), java.nio.file.attribute.PosixFileAttributeView)
  attributes?.setPermissions(java.nio.file.attribute.PosixFilePermissions.fromString(may ? 'rwxr-xr-x' : '-wx------'))
  attributes != null
}
if (mayList('shared', false)) {
  try {
    def deaf = watching(build.launchedBy(limited).start('codebook:watch'))
    deaf.during {
      // Where there is nothing to do at first, that is said, as in a build.
      deaf.prints('[INFO] 3 types from Length: 3 up to date')
      deaf.prints('[WARNING] Changes in shared may go unnoticed until another catalogue is saved: the user who runs Maven may not list that folder')
      pressure.text = first
      deaf.prints('[INFO] 6 types from Length, Pressure: 3 written, 3 up to date')
      edit(new File(basedir, 'shared/length.yaml'), 'code: 8', 'code: 9')
      pressure.delete()
      deaf.eventually('what was saved unnoticed') { holds('LengthConstants', 'Metre = 9;') }

      // As soon as it may be listed, it is watched.
      mayList('shared', true)
      deaf.pause()
      edit(new File(basedir, 'shared/length.yaml'), 'code: 9', 'code: 8')
      deaf.eventually('what was saved in the folder that was locked') { holds('LengthConstants', 'Metre = 8;') }

      // Catalogues that are out of reach are not gone.
      def main = new File(basedir, 'src/main')
      main.setExecutable(false, false)
      deaf.prints('codebook: access is denied; the user who runs Maven has no right to it')
      assert holds('LengthConstants', 'Metre = 8;')
      main.setExecutable(true)
      deaf.prints('[INFO] 3 types from Length: 3 up to date', 2)
      edit(new File(basedir, 'shared/length.yaml'), 'code: 8', 'code: 9')
      deaf.eventually('what was saved after that') { holds('LengthConstants', 'Metre = 9;') }
    }
  } finally {
    mayList('shared', true)
    new File(basedir, 'src/main').setExecutable(true)
  }
  // Pressure was there in between.
  edit(new File(basedir, 'shared/length.yaml'), 'code: 9', 'code: 8')
  build.maven('generate-sources')
}

// The next build has nothing to generate, and compiles what there is.
def next = build.maven('compile')
assert next.contains('BUILD SUCCESS')
assert build.said(next).flatten() == ['[INFO] 3 types from Length: 3 up to date']
build.withClasses { classes ->
  assert classes.loadClass('com.example.units.Rod').getMethod('unit').invoke(null).toString() == 'METRE'
  assert classes.loadClass('com.example.units.Rod').getField('CODE').get(null) == 8
}
