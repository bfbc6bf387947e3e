def build = evaluate(new File(tests, 'build.groovy'))

build.withClasses { classes ->
  def status = classes.loadClass('com.example.mail.EnhancedStatus')
  assert status.fromCode('5.1.1').get() == status.BAD_MAILBOX
  assert status.values()*.code() == ['5.1.1', '5.1.10', '007']
  assert !status.fromCode('5.1').present

  def advice = classes.loadClass('com.example.mail.Advice')
  assert advice.on('5.1.1') == 'ask for another address'
  assert advice.on('007') == 'do not ask'
  assert advice.on('5.1.10') == 'BAD_SYSTEM'
  assert advice.on('7') == 'unknown'
}
