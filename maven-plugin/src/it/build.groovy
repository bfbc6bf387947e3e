/** What a build printed, and what it left behind. */
class Build {

  private static final String OUTPUT = 'target/generated-sources/codebook'

  /** What Maven may say in the midst of a goal of what it fetches, or has fetched from elsewhere. */
  private static final String TRANSFER = /^\[\w+] (Downloading|Downloaded|Could not transfer|Artifact \S+ is present) /

  /** For JVMs that live no longer than a build, in which memory costs most when it is first used. */
  private static final String SHORT_LIVED = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn16m'

  private final File directory
  private final File repository
  private final File settings
  private final File mavenHome
  private final List<String> launcher

  Build(File directory, File repository, File settings, File mavenHome, List<String> launcher = []) {
    this.directory = directory
    this.repository = repository
    this.settings = settings
    this.mavenHome = mavenHome
    this.launcher = launcher
  }

  /** The same for another project. */
  Build at(File project) {
    new Build(project, repository, settings, mavenHome, launcher)
  }

  /** The same by another command, which is given the one that starts Maven. */
  Build launchedBy(String... command) {
    new Build(directory, repository, settings, mavenHome, command.toList())
  }

  /** The same in another Maven. */
  Build by(File otherMavenHome) {
    new Build(directory, repository, settings, otherMavenHome, launcher)
  }

  /**
   * The lines that all invocations printed, without colours, nor the lines of nothing else in which Maven ends them: on the
   * stream of errors, that may be read before what is still in the other.
   */
  List<String> log() {
    text('build.log').readLines().findAll { !(it ==~ /(\u001B\[[0-9;]*m)+/) }*.replaceAll('\u001B\\[[0-9;]*m', '')
  }

  /** The lines that each run of one of our goals printed. */
  List<List<String>> said(String printed = null) {
    def runs = []
    boolean ours = false
    (printed == null ? log() : printed.readLines()).findAll { !(it =~ TRANSFER) }.each { line ->
      if (line ==~ /\[INFO] --- codebook\S*:(generate\S*|names|verify) .*/) {
        runs << []
        ours = true
      } else if (line.trim() == '[INFO]' || line.startsWith('[INFO] ---')) {
        ours = false
      } else if (ours) {
        runs.last() << line
      }
    }
    runs
  }

  /** The message that the build failed with, as a reader sees it. */
  String message() {
    messages().first()
  }

  /** The messages of all goals that failed, as a reader sees them. */
  List<String> messages() {
    def lines = log()
    def messages = []
    int first = lines.findIndexOf { it.startsWith('[ERROR] Failed to execute goal ') }
    assert first >= 0: 'no goal has failed'
    while (first >= 0) {
      int last = lines.findIndexOf(first) { it.contains('-> [Help ') }
      messages << lines[first..last]
          .collect { (it - '[ERROR]').replaceFirst('^ ', '') }
          .join('\n')
          .replaceFirst('^Failed to execute goal .*? on project [^:]*: ', '')
          .replaceFirst('\\s*-> \\[Help \\d+]$', '\n')
      first = lines.findIndexOf(last + 1) { it.startsWith('[ERROR] Failed to execute goal ') }
    }
    messages
  }

  /** Relative paths of the files in a folder and those below, sorted; none if there is no folder. */
  List<String> files(String folder = OUTPUT) {
    def root = new File(directory, folder)
    def files = []
    if (root.directory) {
      root.eachFileRecurse(groovy.io.FileType.FILES) {
        files << root.toPath().relativize(it.toPath()).toString().replace('\\', '/')
      }
    }
    files.sort()
  }

  /** The texts of the generated files, by their paths. */
  Map<String, String> contents() {
    files().collectEntries { [it, text("$OUTPUT/$it")] }
  }

  String text(String file) {
    new File(directory, file).getText('UTF-8')
  }

  /** A copy of these files, and of all in these folders, in a folder of its own below the project. */
  File copy(String folder, String... paths) {
    def project = new File(directory, folder)
    paths.each { path ->
      def isFile = new File(directory, path).file
      (isFile ? [path] : files(path).collect { "$path/$it" }).each {
        def file = new File(project, it)
        file.parentFile.mkdirs()
        file.bytes = new File(directory, it).bytes
      }
    }
    project
  }

  /** An XML file in the plugin's jar, as Maven and m2e find it there. */
  def xmlOfPlugin(String file) {
    withPluginJar { jar ->
      def entry = jar.getEntry(file)
      assert entry != null: "$file is not in $jar.name"
      new groovy.xml.XmlSlurper().parse(jar.getInputStream(entry))
    }
  }

  /** Hands the plugin's jar, as users get it, to the closure. */
  def withPluginJar(Closure<?> closure) {
    def jars = []
    new File(repository, 'dev/codebook/codebook-maven-plugin').eachFileRecurse {
      if (it.name.endsWith('.jar')) jars << it
    }
    assert jars.size() == 1
    new java.util.zip.ZipFile(jars.first()).withCloseable(closure)
  }

  /** Hands the compiled classes to the closure, by a class loader that has nothing else. */
  void withClasses(String folder = 'target/classes', Closure<?> closure) {
    def url = new File(directory, folder).toURI().toURL()
    new URLClassLoader([url] as URL[], ClassLoader.platformClassLoader).withCloseable(closure)
  }

  /** Nothing but the message in {@code expected.txt}: no stack trace, and no file. */
  void assertRefused() {
    assertRefusedBy(message())
    assertNoStackTrace()
  }

  /** The message is that in {@code expected.txt}, and there is no file. */
  void assertRefusedBy(String message) {
    assert message == text('expected.txt')
    assert files().isEmpty()
    assert !new File(directory, 'target/codebook').exists()
  }

  /** Runs Maven once more in the project, and answers what it printed. */
  String maven(Map<String, String> environment = [:], String... arguments) {
    start(environment, arguments).inputStream.getText('UTF-8')
  }

  /** Starts Maven once more in the project; its script becomes the JVM, so the process is that. */
  Process start(Map<String, String> environment = [:], String... arguments) {
    def command = [new File(mavenHome, 'bin/mvn').path, '-B', '-o', '-s', settings.path,
        "-Dmaven.repo.local=$repository".toString()]
    def process = new ProcessBuilder(launcher + command + arguments.toList())
        .directory(directory)
        .redirectErrorStream(true)
    process.environment().putAll(environment + [MAVEN_OPTS: "$SHORT_LIVED ${environment.MAVEN_OPTS ?: ''}".toString()])
    process.start()
  }

  /** When each file below the folder was written, by its path. */
  Map<String, Long> times(String folder = OUTPUT) {
    files(folder).collectEntries { [it, java.nio.file.Files.getLastModifiedTime(
        new File(directory, "$folder/$it").toPath()).to(java.util.concurrent.TimeUnit.NANOSECONDS)] }
  }

  void assertNoStackTrace() {
    assert log().findAll { it ==~ /.*\s+at [\w.$\/]+ ?\(.*\)/ || it.contains('Exception: ') }.isEmpty()
  }
}

return new Build(basedir, localRepositoryPath, new File(basedir.parentFile, 'interpolated-settings.xml'),
    new File(mavenHome.toString()))
