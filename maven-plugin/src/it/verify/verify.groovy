def build = evaluate(new File(tests, 'build.groovy'))

// Until classes are there, nothing is verified; then all of it is.
assert build.said() == [
    ['[INFO] 8 types from ShopError, SmtpStatusCode: 8 written'],
    ['[INFO] 8 types from ShopError, SmtpStatusCode: 8 up to date'],
    ['[INFO] 136 constants of 8 types verified'],
    ['[INFO] Codebook is skipped'],
    ['[INFO] Codebook is skipped']]
