package vn.dondoc.notification.urging;

import vn.dondoc.testing.OnH2;

@OnH2
class UrgingOnH2Test extends UrgingTest {

}
