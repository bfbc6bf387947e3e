def build = evaluate(new File(tests, 'build.groovy'))

assert build.files() == [
    'com/example/units/PressureUnit.java', 'com/example/units/PressureUnitAliases.java']

build.withClasses { classes ->
  def unit = classes.loadClass('com.example.units.PressureUnit')
  def aliases = classes.loadClass('com.example.units.PressureUnitAliases')
  assert aliases.declaredFields*.name == ['Pascal', 'Bar']
  assert aliases.declaredFields*.type == [unit, unit]
  assert aliases.Bar.is(unit.BAR)
}
