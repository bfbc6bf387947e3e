evaluate(new File(tests, 'build.groovy')).assertRefused()
