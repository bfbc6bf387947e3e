def build = evaluate(new File(tests, 'build.groovy'))

def converter = build.text('target/generated-sources/codebook/com/example/shop/ShopErrorAttributeConverter.java')
assert converter.contains('import javax.persistence.AttributeConverter;')
assert !converter.contains('jakarta')

def api = new File(localRepositoryPath, 'javax/persistence/javax.persistence-api/2.2/javax.persistence-api-2.2.jar')
def urls = [new File(basedir, 'target/classes').toURI().toURL(), api.toURI().toURL()] as URL[]
new URLClassLoader(urls, ClassLoader.platformClassLoader).withCloseable { classes ->
  def type = classes.loadClass('com.example.shop.ShopErrorAttributeConverter')
  def convert = type.getConstructor().newInstance()
  def error = classes.loadClass('com.example.shop.ShopError').ofCode(1101)
  assert classes.loadClass('javax.persistence.AttributeConverter').isInstance(convert)
  assert type.annotations*.annotationType()*.name == ['javax.persistence.Converter']
  assert type.annotations[0].autoApply()
  assert convert.convertToDatabaseColumn(error) == 1101
  assert convert.convertToEntityAttribute(1101) == error
  assert convert.convertToDatabaseColumn(null) == null
  assert convert.convertToEntityAttribute(null) == null
}
