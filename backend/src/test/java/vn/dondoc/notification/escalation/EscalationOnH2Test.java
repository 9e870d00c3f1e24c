package vn.dondoc.notification.escalation;

import vn.dondoc.testing.OnH2;

@OnH2
class EscalationOnH2Test extends EscalationTest {

}
