def build = evaluate(new File(tests, 'build.groovy'))

def upToDate = ['[INFO] 8 types from ShopError, SmtpStatusCode: 8 up to date']
def verified = ['[INFO] 136 constants of 8 types verified']

// In Maven 4, the phase compile takes process-classes with it.
def compiled = mavenVersion.startsWith('3.') ? [upToDate] : [upToDate, verified]

// Until classes are there, nothing is verified; then all of it is.
assert build.said() == [
    ['[INFO] 8 types from ShopError, SmtpStatusCode: 8 written'],
    *compiled,
    upToDate,
    verified,
    ['[INFO] Codebook is skipped'],
    ['[INFO] Codebook is skipped']]
