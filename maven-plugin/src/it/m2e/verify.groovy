def runs = new File(basedir, 'build.log').text.split('BUILD SUCCESS')
def jars = { String run ->
  run.readLines().findAll { it.contains('Included: ') }.collect { it.replaceFirst('.*Included: ', '') }
}
def ours = { String run -> jars(run).findAll { it.startsWith('dev.codebook:') } }
def buildApi = { String run -> jars(run).findAll { it.contains(':plexus-build-api:') } }
def warnings = { String run -> run.readLines().findAll { it =~ /WARN.*identifier-confusable/ } }

// The API of the IDE is loaded where m2e says that it is there, and in no other build.
assert runs.take(3).every { ours(it).size() == 1 }
assert buildApi(runs[0]).isEmpty()
assert buildApi(runs[1]).any { it.startsWith('org.codehaus.plexus:') }
// For this one m2e looks, to put its own in its place.
assert buildApi(runs[1]).any { it.startsWith('org.sonatype.plexus:') }
assert buildApi(runs[2]).isEmpty()

// This is no Eclipse for all that: Maven's own context would write the finding to the log again.
assert runs.take(3).every { warnings(it).size() == 1 && it.contains('3 types from PressureUnit: 3 written') }
assert !runs.any { it.contains('Eclipse cannot be told') }

// What a build reads of us holds nothing else that would have to be resolved, and nothing of where we were built.
def poms = []
new File(localRepositoryPath, 'dev/codebook/codebook-maven-plugin').eachFileRecurse {
  if (it.name.endsWith('.pom')) poms << it.text
}
assert !poms.isEmpty()
for (pom in poms) {
  def everywhere = pom.replaceFirst(/(?s)<profiles>.*<\/profiles>/, '')
  assert everywhere.count('<dependency>') == everywhere.count('<scope>provided</scope>')
  assert (pom =~ /<profile>\s*<id>(.*)<\/id>/).collect { it[1] } == ['m2e']
  assert ['<parent>', '<build>', '${', System.getProperty('user.dir')].every { !pom.contains(it) }
}

// The IDE learns from our jar to run us when a project is configured and whenever something changes, but to leave out what looks
// at classes.
def build = evaluate(new File(tests, 'build.groovy'))
def executions = build.xmlOfPlugin('META-INF/m2e/lifecycle-mapping-metadata.xml').pluginExecutions.pluginExecution
def actions = executions.collectEntries { execution ->
  def told = execution.action.children()
  [execution.pluginExecutionFilter.goals.goal*.text(), told.collectEntries { action ->
    [action.name(), action.children().collectEntries { [it.name(), it.text()] }]
  }]
}
assert actions == [
    ['generate', 'generate-test']: [execute: [runOnConfiguration: 'true', runOnIncremental: 'true']],
    ['verify']: [ignore: [:]]]
