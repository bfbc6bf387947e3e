def build = evaluate(new File(tests, 'build.groovy'))
def folder = new File(basedir, 'src/main/codebook/folder.yaml')
def access = new File(basedir, 'src/main/codebook/access.yaml')
def base = 'com/example/mail/Enum.java'

/** What the goals say of a compile, and which files have another time afterwards. */
def compile = {
  def before = build.times()
  def said = build.said(build.maven('process-classes')).flatten()
  def after = build.times()
  [said: said, rewritten: after.keySet().findAll { after[it] != before[it] }.sort()]
}

assert build.said() == [['[INFO] 7 types from Access, Folder: 7 written'], ['[INFO] 18 constants of 7 types verified']]
build.withClasses { classes ->
  def folders = classes.loadClass('com.example.mail.Folders')
  assert folders.title(1 as short) == 'New'
  assert folders.title(2 as short) == 'Sent'
  assert folders.title(3 as short) == '3'
  assert folders.title(11 as short) == 'Own'
  def folderClass = classes.loadClass('com.example.mail.Folder')
  def accessClass = classes.loadClass('com.example.mail.Access')
  assert folderClass.toString(accessClass, 3L) == 'Read, Write'
  assert folderClass.getUnderlyingType(accessClass) == Short
  assert accessClass.parse(accessClass, 'read, CHANGE', true) == 3
  assert classes.loadClass('com.example.mail.AccessAliases').CHANGE == (2 as short)
  def flags = classes.loadClass('com.example.mail.enums.Access')
  assert flags.fromMask(3)*.name() == ['READ', 'WRITE']
}

// The base belongs to all: it stays when what it came with goes, and nothing else is written.
assert compile().rewritten.isEmpty()
folder.text = folder.text.replace('Sent, code: 2', 'Sent, code: 4')
def edited = compile()
assert edited.said.first() == '[INFO] 7 types from Access, Folder: 3 written, 4 up to date'
assert !edited.rewritten.contains(base)

new File(basedir, "target/generated-sources/codebook/$base").delete()
assert compile().rewritten == [base]

def gone = access.text
access.delete()
assert compile().said.first() == '[INFO] 4 types from Folder: 1 written, 3 removed, 3 up to date'
assert build.files().contains(base)
assert build.text("target/generated-sources/codebook/$base").startsWith('// Generated from src/main/codebook/folder.yaml.')

access.text = gone
assert compile().said.first() == '[INFO] 7 types from Access, Folder: 4 written, 3 up to date'

// Without a class that needs it there is none.
def pom = new File(basedir, 'pom.xml')
pom.text = pom.text.replace('<style>system-enum</style>', '<style>class</style>')
new File(basedir, 'src/main/java').deleteDir()
assert compile().said.first() == '[INFO] 6 types from Access, Folder: 2 written, 1 removed, 4 up to date'
assert !build.files().contains(base)
