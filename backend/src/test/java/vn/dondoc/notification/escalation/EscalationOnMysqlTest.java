package vn.dondoc.notification.escalation;

import vn.dondoc.testing.OnMysql;

@OnMysql
class EscalationOnMysqlTest extends EscalationTest {

}
