import java.lang.module.ModuleFinder

def build = evaluate(new File(tests, 'build.groovy'))

def module = ModuleFinder.of(new File(basedir, 'target/classes').toPath()).find('com.example.units').get()
assert module.descriptor().requires()*.name() == ['java.base']
assert module.descriptor().packages() == ['com.example.units'] as Set
assert build.files('target/classes').contains('com/example/units/PressureUnit.class')
