/** A goal that runs until it is ended, and what it has printed so far. */
class Watching {

  private final Process process
  private final StringBuffer output = new StringBuffer()
  private final Thread reader

  Watching(Process process) {
    this.process = process
    this.reader = Thread.startDaemon {
      process.inputStream.eachLine('UTF-8') { output << it << '\n' }
    }
  }

  String getPrinted() {
    output.toString()
  }

  /** Waits until it is so: far longer than it should take. */
  void eventually(String what, Closure<Boolean> condition) {
    def end = System.nanoTime() + 60_000_000_000L
    while (!condition()) {
      assert process.alive: "ended before $what:\n$printed"
      assert System.nanoTime() < end: "$what did not come:\n$printed"
      Thread.sleep(20)
    }
  }

  /** Waits until that has been printed so often. */
  void prints(String text, int times = 1) {
    eventually("\"$text\", $times of it") { printed.count(text) >= times }
  }

  /** Waits for what was done to be noticed by itself; whoever is too slow for it sees less, and fails nothing. */
  static void pause() {
    Thread.sleep(1_500)
  }

  /** Does that, and ends the goal whatever comes of it. */
  void during(Closure<?> work) {
    try {
      work()
      assert process.alive: "ended by itself:\n$printed"
    } finally {
      end()
    }
  }

  /** As Ctrl-C does; but that a JVM takes for nothing if a shell has started the build in the background. */
  private void end() {
    ['kill', '-TERM', process.pid() as String].execute().waitFor()
    boolean ended = process.waitFor(10, java.util.concurrent.TimeUnit.SECONDS)
    if (!ended) {
      process.toHandle().destroyForcibly()
    }
    reader.join()
    assert ended: "Ctrl-C did not end it:\n$printed"
    assert !(printed =~ /\tat |Exception: /): "a stack trace:\n$printed"
  }
}

return { Process process -> new Watching(process) }
