def build = evaluate(new File(tests, 'build.groovy'))

build.withClasses { classes ->
  def frame = classes.loadClass('com.example.frames.FrameType')
  assert frame.values()*.code() == [Long.MAX_VALUE, Long.MIN_VALUE, 2147483648L]
  assert frame.fromCode(2147483648L).get() == frame.JUST_TOO_LONG
  assert frame.ofCode(Long.MIN_VALUE) == frame.SMALLEST

  def constants = classes.loadClass('com.example.frames.FrameTypeConstants')
  assert constants.declaredFields*.type.unique() == [long]
  assert constants.JustTooLong == 2147483648L
}
