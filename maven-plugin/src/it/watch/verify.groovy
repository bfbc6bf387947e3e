import java.nio.file.Files
import java.nio.file.StandardCopyOption

def build = evaluate(new File(tests, 'build.groovy'))
def pressure = new File(basedir, 'src/main/codebook/pressure.yaml')
def generated = { new File(basedir, "target/generated-sources/codebook/com/example/units/${it}.java") }

def process = build.start('codebook:watch')
def printed = new StringBuffer()
def reader = Thread.startDaemon {
  process.inputStream.eachLine('UTF-8') { printed << it << '\n' }
}

/** Waits until it is so: far longer than it should take. */
def eventually = { String what, Closure<Boolean> condition ->
  def end = System.nanoTime() + 60_000_000_000L
  while (!condition()) {
    assert process.alive: "ended before $what:\n$printed"
    assert System.nanoTime() < end: "$what did not come:\n$printed"
    sleep(20)
  }
}
def holds = { String type, String text -> generated(type).file && generated(type).getText('UTF-8').contains(text) }

try {
  eventually('the first output') { holds('PressureConstants', 'Pascal = 1;') && printed.contains('3 written') }
  assert printed.contains('[INFO] Watching src/main/codebook; Ctrl-C ends it')

  // Saved in place.
  pressure.text = pressure.text.replace('code: 1}', 'code: 2}')
  eventually('what was saved in place') { holds('PressureConstants', 'Pascal = 2;') }

  // Saved as careful editors do: written beside it, and moved over it.
  def beside = new File(pressure.parentFile, '.pressure.yaml.swp')
  beside.text = pressure.text.replace('code: 2}', 'code: 3}')
  Files.move(beside.toPath(), pressure.toPath(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE)
  eventually('what was moved over it') { holds('PressureConstants', 'Pascal = 3;') }

  // Another catalogue, in a folder that was not there.
  def length = new File(basedir, 'src/main/codebook/more/length.yaml')
  length.parentFile.mkdirs()
  length.text = 'catalogue: Length\npackage: com.example.units\nentries:\n  - {name: Metre, code: 1}\n'
  eventually('the new folder') { holds('LengthConstants', 'Metre = 1;') }
  length.text = length.text.replace('Metre, code: 1', 'Metre, code: 5')
  eventually('a change in the new folder') { holds('LengthConstants', 'Metre = 5;') }

  // A mistake is shown, and the last good output stays until it is mended.
  length.text = length.text.replace('code: 5', 'cod: 5')
  eventually('the mistake') { printed.contains('src/main/codebook/more/length.yaml:4:19: error: an entry has no key "cod" [key-unknown]') }
  assert holds('LengthConstants', 'Metre = 5;')
  length.text = length.text.replace('cod: 5', 'code: 6')
  eventually('what was mended') { holds('LengthConstants', 'Metre = 6;') }

  // A catalogue that is gone takes its output along.
  length.delete()
  eventually('the end of a catalogue') { !generated('LengthConstants').exists() }
  eventually('the word of it') { printed.contains('3 removed') }
} finally {
  ['kill', '-INT', process.pid() as String].execute().waitFor()
}
boolean ended = process.waitFor(10, java.util.concurrent.TimeUnit.SECONDS)
if (!ended) {
  process.toHandle().destroyForcibly()
}
assert ended: 'Ctrl-C did not end it'
reader.join()
assert !printed.contains('\tat ')

// The next build has nothing to do.
def next = build.said(build.maven('generate-sources')).flatten()
assert next == ['[INFO] 3 types from Pressure: 3 up to date']
