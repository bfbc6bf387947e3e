def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] 3 types from ShopError: 3 written']]
build.files().each { file ->
  def text = build.text("target/generated-sources/codebook/$file")
  assert text.startsWith("""\
// Generated from src/main/codebook/shop-error.yaml. Change the catalogue, not this file.
//
// Copyright 2026 Example Ltd. <legal@example.com>
//
// Licence:
//   SPDX-License-Identifier: MIT
package com.example.shop;
""")
  assert text.contains('\n\tpublic ')
  assert !(text =~ /(?m)^ [^*]/)
}

def jspecify = new File(localRepositoryPath, "org/jspecify/jspecify")
def jar = null
jspecify.eachFileRecurse { if (it.name.endsWith('.jar')) jar = it }
def urls = [new File(basedir, 'target/classes').toURI().toURL(), jar.toURI().toURL()] as URL[]
new URLClassLoader(urls, ClassLoader.platformClassLoader).withCloseable { classes ->
  ['', 'Constants', 'Aliases'].each { suffix ->
    def type = classes.loadClass("com.example.shop.ShopError$suffix")
    assert type.annotations*.annotationType()*.name as Set ==
        ['com.example.made.Machine', 'org.jspecify.annotations.NullMarked'] as Set
  }
  def errors = classes.loadClass('com.example.shop.ShopError')
  // Text and list are the two attributes; the one without a default may be missing.
  def given = errors.declaredConstructors[0].annotatedParameterTypes
  assert given.collectMany { it.annotations*.annotationType()*.name as List } ==
      ['org.jspecify.annotations.Nullable']
  def deprecated = errors.getField('NO_MONEY').getAnnotation(Deprecated)
  assert deprecated.since() == '2.0'
  assert deprecated.forRemoval()
  assert errors.ofCode(1101).hints() == ['wait', 'pay cash']
}

// What a build finds the second time is its own, whatever the header is then.
def pom = new File(basedir, 'pom.xml')
def once = pom.text
pom.text = (once =~ /(?s)<header>.*<\/header>/).replaceFirst('<header>Another</header>')
assert build.said(build.maven('generate-sources')) == [['[INFO] 3 types from ShopError: 3 written']]
build.files().each { assert build.text("target/generated-sources/codebook/$it").contains('\n//\n// Another\npackage') }
pom.text = (once =~ /(?s)<header>.*<\/header>/).replaceFirst('')
assert build.said(build.maven('generate-sources')) == [['[INFO] 3 types from ShopError: 3 written']]
