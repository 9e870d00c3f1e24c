package vn.dondoc.notification.morning;

import vn.dondoc.testing.OnH2;

@OnH2
class RemindersOnH2Test extends RemindersTest {

}
