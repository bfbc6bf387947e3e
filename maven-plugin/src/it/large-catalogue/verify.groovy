def build = evaluate(new File(tests, 'build.groovy'))

build.withClasses { classes ->
  def part = classes.loadClass('com.example.parts.Part')
  assert part.isEnum()
  assert part.values().length == 4000
  assert part.ofCode(3999000) == part.PART3999
  assert part.PART3999.summary() == 'What part 3999 is.'
  assert part.fromCode(3999001) == Optional.empty()
  assert part.stocked().size() == 4000
}
