def build = evaluate(new File(tests, 'build.groovy'))

assert build.said() == [['[INFO] 4 types from DoorEvent, LockerEvent: 4 written']]
assert build.files() == [
    'com/example/codes/DoorEventCodes.java',
    'com/example/codes/EventCodes.java',
    'com/example/doorevent/DoorEvent.java',
    'com/example/lockerevent/LockerEvent.java']

build.withClasses { classes ->
  def names = { type -> classes.loadClass(type).declaredFields*.name }

  def event = classes.loadClass('com.example.lockerevent.LockerEvent')
  assert event.values()*.name() == ['DOOR_OPENED', 'BADGE_RFID_125_READ', 'TOKEN_OAUTH2_EXPIRED',
      'LINK_IPV6_LOST', 'BLOCKED', 'REBOOTED', 'FAILURE']
  assert event.LINK_DOWN.is(event.LINK_IPV6_LOST)
  assert classes.loadClass(event.name + '$Series').values()*.name() == ['ACCESS']
  assert classes.loadClass('com.example.doorevent.DoorEvent').values()*.name() == ['STUCK', 'FAILURE']

  assert names('com.example.codes.EventCodes') == ['DoorOpened', 'BadgeRfid125Read',
      'TokenOauth2Expired', 'LinkIpv6Lost', 'LinkDown', 'BLOCKED', 'Restart', 'FAILURE']
  assert names('com.example.codes.DoorEventCodes') == ['Stuck', 'FAILURE']
  assert classes.loadClass('com.example.codes.EventCodes').BLOCKED == 5
}
