def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [
    ['[INFO] 3 types from PressureUnit: 3 written'],
    ['[INFO] 3 types from PressureUnit: 3 up to date']]
assert build.log().count { it.contains('Nothing to compile') } == 1

assert build.files() == [
    'com/example/units/PressureUnit.java',
    'com/example/units/PressureUnitAliases.java',
    'com/example/units/PressureUnitConstants.java']

build.withClasses { classes ->
  def unit = classes.loadClass('com.example.units.PressureUnit')
  assert unit.values()*.name() == ['PASCAL', 'BAR']
  assert unit.ofCode(52).summary() == 'The unit of the International System.'
  assert classes.loadClass('com.example.units.PressureUnitConstants').Bar == 53
  assert classes.loadClass('com.example.units.PressureUnitAliases').BAR == 53
}
