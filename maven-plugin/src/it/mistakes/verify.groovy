def build = evaluate(new File(tests, 'build.groovy'))

// In the order of their names, in which the pom has them: each is refused for its own mistake, and for no other's.
def projects = basedir.listFiles().findAll { new File(it, 'expected.txt').file }.sort { it.name }
def messages = build.messages()
assert messages.size() == projects.size()
[projects, messages].transpose().each { project, message -> build.at(project).assertRefusedBy(message) }
build.assertNoStackTrace()
