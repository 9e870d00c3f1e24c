package vn.dondoc.notification.morning;

import vn.dondoc.testing.OnH2;

@OnH2
class NothingLostOnH2Test extends NothingLostTest {

}
