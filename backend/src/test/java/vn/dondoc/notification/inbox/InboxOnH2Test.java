package vn.dondoc.notification.inbox;

import vn.dondoc.testing.OnH2;

@OnH2
class InboxOnH2Test extends InboxTest {

}
