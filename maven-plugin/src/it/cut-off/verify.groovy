def build = evaluate(new File(tests, 'build.groovy'))
def catalogues = evaluate(new File(tests, 'catalogues.groovy'))
def count = 20
def seed = System.nanoTime()
println "cut-off seed $seed"
def random = new Random(seed)
def output = new File(basedir, 'target/generated-sources/codebook')

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

int round = 0
int kills = 0
while (kills < (numberOfKills as int)) {
  round++
  assert round < 20 * (numberOfKills as int): 'hardly a build can be killed in time'
  catalogues.write(count, round)
  if (killed(random.nextInt(900))) {
    kills++
  }
  def torn = build.files().findAll { it.endsWith('.java') && !catalogues.isWhole(new File(output, it).getText('UTF-8')) }
  assert torn == []

  // The next build, of the same catalogues or of others, makes it all right.
  if (random.nextBoolean()) {
    round++
    catalogues.write(count, round)
  }
  def log = build.maven('generate-sources')
  assert log.contains('BUILD SUCCESS')
  def files = build.files()
  assert files == catalogues.outputs(count, round)
  def wrong = files.findAll { !catalogues.isOfRound(new File(output, it).getText('UTF-8'), round) }
  assert wrong == []
  assert build.files('target/codebook').size() == 1
}
