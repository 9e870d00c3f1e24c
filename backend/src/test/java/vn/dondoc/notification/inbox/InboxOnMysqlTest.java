package vn.dondoc.notification.inbox;

import vn.dondoc.testing.OnMysql;

@OnMysql
class InboxOnMysqlTest extends InboxTest {

}
