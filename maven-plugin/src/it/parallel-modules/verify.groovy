def build = evaluate(new File(tests, 'build.groovy'))
def modules = (1..40).collect { "module$it".toString() }

modules.each { module ->
  def directory = new File(basedir, module)
  ['First', 'Second'].each { name ->
    def folder = new File(directory, "src/main/${name.toLowerCase(Locale.ROOT)}")
    folder.mkdirs()
    new File(folder, 'codes.yaml').text = "catalogue: $name\npackage: com.example.$module\nentries:\n" +
        (1..30).collect { "  - {name: Condition$it, code: $it, summary: A condition of ${module}.}\n" }.join('')
  }
  new File(directory, 'pom.xml').text = """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <parent><groupId>com.example</groupId><artifactId>parallel-modules</artifactId><version>1.0</version></parent>
      <artifactId>$module</artifactId>
      <packaging>pom</packaging>
      <build>
        <plugins><plugin><groupId>dev.codebook</groupId><artifactId>codebook-maven-plugin</artifactId></plugin></plugins>
      </build>
    </project>""".trim()
}
def pom = new File(basedir, 'pom.xml')
pom.text = pom.text.replace('<modules>', '<modules>' + modules.collect { "<module>$it</module>" }.join(''))

def expected = modules.collectMany { module ->
  ['First', 'FirstAliases', 'FirstConstants', 'Second', 'SecondAliases', 'SecondConstants']
      .collect { "$module/target/generated-sources/codebook/com/example/$module/${it}.java".toString() }
}.sort()
def generated = { build.files('.').findAll { it.contains('/generated-sources/') } }
def times = { build.times('.').findAll { it.key.contains('/target/') } }

def first = build.maven('-T4', 'generate-sources')
assert first.contains('BUILD SUCCESS')
assert first.count(': 3 written') == 80
assert !(first =~ /(?i)not marked .*thread-?safe/)
def made = generated()
assert made == expected
def torn = made.findAll {
  def text = build.text(it)
  !(text.startsWith('// Generated from ') && text.endsWith('}\n') && text.contains("A condition of ${it.split('/')[0]}."))
}
assert torn == []

def before = times()
def second = build.maven('-T4', 'generate-sources')
assert second.count(': 3 up to date') == 80
def rewritten = times().findAll { it.value != before[it.key] }.keySet()
assert rewritten == [] as Set

// All goals may run beside others, but for the one that does not end by itself.
def mojos = build.xmlOfPlugin('META-INF/maven/plugin.xml').mojos.mojo
def threadSafe = mojos.collectEntries { [it.goal.text(), it.threadSafe.text()] }
assert threadSafe == [
    generate: 'true', 'generate-test': 'true', help: 'true', names: 'true', verify: 'true', watch: 'false']
