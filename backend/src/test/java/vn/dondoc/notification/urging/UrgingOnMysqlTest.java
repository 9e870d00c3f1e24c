package vn.dondoc.notification.urging;

import vn.dondoc.testing.OnMysql;

@OnMysql
class UrgingOnMysqlTest extends UrgingTest {

}
