def build = evaluate(new File(tests, 'build.groovy'))

build.withClasses { classes ->
  def type = classes.loadClass('com.example.frames.FrameType')
  assert !type.isEnum()
  assert type.values()*.name() == ['DATA', 'HEADERS', 'SETTINGS']
  assert type.values()*.ordinal() == [0, 1, 2]
  assert type.valueOf('SETTINGS').is(type.SETTINGS)
  assert type.HEAD.is(type.HEADERS)
  assert type.control() == [type.SETTINGS] as Set
  assert classes.loadClass('com.example.frames.FrameTypeAliases').HEAD.is(type.HEADERS)

  def frames = classes.loadClass('com.example.frames.Frames')
  assert frames.reaction(1) == 'read HEADERS'
  assert frames.reaction(4) == 'obey'
  assert frames.reaction(999) == 'pass'
}
