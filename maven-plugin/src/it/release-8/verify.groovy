def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] 6 types from Condition, SmtpStatusCode: 6 written']]
build.withClasses { classes ->
  assert classes.loadClass('com.example.rich.Condition').ofCode(200).name() == 'OK'
}
def bytes = new File(basedir, 'target/classes/com/example/rich/Condition.class').bytes
assert bytes[7] == 52: 'not a class file of Java 8'
