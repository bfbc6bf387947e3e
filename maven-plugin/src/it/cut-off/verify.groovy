def build = evaluate(new File(tests, 'build.groovy'))
def catalogues = evaluate(new File(tests, 'catalogues.groovy'))
def count = 20
def seed = givenSeed == 'any' ? System.nanoTime() : givenSeed as long
println "To let the same be killed after the same times: -Dit.seed=$seed"
def random = new Random(seed)
def rounds = [1, 2, 3].parallelStream().map { catalogues.undisturbed(build, count, it) }.toList()

/** Writes catalogues in another round than they were last, and answers what has to become of all. */
def numbers = 1..count
def roundOf = numbers.collectEntries { [it, 0] }
int changed = 0
def next = {
  def order = numbers.toList()
  Collections.shuffle(order, random)
  // Some alone are generated without a look at the rest.
  changed = roundOf[1] == 0 ? count : 1 + random.nextInt(count)
  order.take(changed).each {
    roundOf[it] = (roundOf[it] + random.nextInt(rounds.size() - 1)) % rounds.size() + 1
    catalogues.write([it], roundOf[it])
  }
  numbers.collectEntries { catalogues.ofOne(it, rounds[roundOf[it] - 1]) }
}

/** Starts a build and kills it soon after our goal has begun; answers whether it was still at work. */
def killed = { int afterMillis ->
  def process = build.start('generate-sources')
  def reader = process.inputStream.newReader('UTF-8')
  def line = reader.readLine()
  while (line != null && !line.contains(':generate (default)')) {
    line = reader.readLine()
  }
  assert line != null: 'the goal did not begin'
  sleep(afterMillis)
  boolean atWork = process.alive
  // By its handle, which leaves what it printed to be read.
  process.toHandle().destroyForcibly()
  process.waitFor()
  // Had it said that it was done, there was nothing left to interrupt.
  atWork && !reader.readLines().any { it.contains('types from') }
}

int builds = 0
int kills = 0
while (kills < (numberOfKills as int)) {
  builds++
  assert builds <= 20 * (numberOfKills as int): 'hardly a build can be killed in time'
  def expected = next()
  // About as long as it has to work.
  if (killed(random.nextInt(400 + 20 * changed))) {
    kills++
  }
  // Whichever rounds they are of, the sources that are there are whole.
  def torn = build.contents().findAll { path, text -> path.endsWith('.java') && !rounds.any { it[path] == text } }
  assert torn.keySet() == [] as Set

  // The next build, of the same catalogues or of others, makes it all right.
  if (random.nextBoolean()) {
    expected = next()
  }
  assert build.maven('generate-sources').contains('BUILD SUCCESS')
  def contents = build.contents()
  assert contents.keySet() == expected.keySet()
  def wrong = contents.findAll { path, text -> expected[path] != text }
  assert wrong.keySet() == [] as Set
  assert build.files('target/codebook') as Set == ['generate-default-1d76251a5.state', 'lock'] as Set
}
