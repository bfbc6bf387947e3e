import java.lang.reflect.Modifier

def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] 3 types from SmtpStatusCode: 3 written']]
assert build.files() == [
    'com/example/mail/SmtpStatusCode.java',
    'com/example/mail/SmtpStatusCodeAliases.java',
    'com/example/mail/ints/SmtpStatusCode.java']

build.withClasses { classes ->
  def codes = classes.loadClass('com.example.mail.SmtpStatusCode')
  def ints = classes.loadClass('com.example.mail.ints.SmtpStatusCode')
  def aliases = classes.loadClass('com.example.mail.SmtpStatusCodeAliases')
  assert codes.enum
  [ints, aliases].each { type ->
    def fields = type.declaredFields as List
    assert fields.size() == 32
    assert fields.every {
      it.type == int && it.modifiers == (Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL)
    }
    assert fields*.getInt(null) == codes.values()*.code()
  }
  assert ints.Base64Response == 334
  assert aliases.BASE_64_RESPONSE == 334

  def replies = classes.loadClass('com.example.mail.Replies')
  assert replies.describe(0) == 'nothing yet'
  assert replies.describe(334) == 'BASE64_RESPONSE'
}

// No initialiser: every field has its value from the class file.
for (type in ['ints/SmtpStatusCode', 'SmtpStatusCodeAliases']) {
  def file = new File(basedir, "target/classes/com/example/mail/${type}.class").getText('ISO-8859-1')
  assert file.contains('ConstantValue')
  assert !file.contains('<clinit>')
}
