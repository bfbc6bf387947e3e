def runs = new File(basedir, 'build.log').text.split('BUILD SUCCESS')
def jars = { String run -> run.readLines().findAll { it =~ /Included: .*plexus-build-api/ } }
def warnings = { String run -> run.readLines().findAll { it =~ /WARN.*identifier-confusable/ } }

// The API of the IDE is loaded where m2e says that it is there, and in no other build.
assert jars(runs[0]).isEmpty()
assert jars(runs[1]).any { it.contains('org.codehaus.plexus:plexus-build-api') }
// For this one m2e looks, to put its own in its place.
assert jars(runs[1]).any { it.contains('org.sonatype.plexus:plexus-build-api') }

// This is no Eclipse for all that: Maven's own context would write the finding to the log again.
assert runs.take(2).every { warnings(it).size() == 1 }
assert runs[1].contains('3 types from PressureUnit: 3 written')
